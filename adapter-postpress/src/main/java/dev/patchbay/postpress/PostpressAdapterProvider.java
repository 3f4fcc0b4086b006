package dev.patchbay.postpress;

import dev.patchbay.call.Operation;
import dev.patchbay.dialect.DialectFeature;
import dev.patchbay.dialect.DialectOptions;
import dev.patchbay.dialect.DialectOptions.EpochUnit;
import dev.patchbay.identity.Vendor;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.spi.ConfigurationKey;
import dev.patchbay.spi.Resources;
import dev.patchbay.support.http.BaseUrl;
import dev.patchbay.support.http.ConfigurationChecks;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Opens {@code postpress}. Where the vendor's pages contradict one another, a key decides and the
 * default is what most pages say.
 */
public final class PostpressAdapterProvider implements AdapterProvider {
  /** The vendor's canonical name. */
  public static final Vendor VENDOR = Vendor.of("postpress");

  private static final int SENT_INVITATIONS_MOST = 250;
  private static final String ON = "on";
  private static final String BEARER = "bearer";

  static final ConfigurationKey BASE_URL =
      ConfigurationKey.withDefault(
              "base-url",
              "The address of the API with its path, as the dashboard shows it; the pages print"
                  + " https://api.postpress.ai/v1 and https://api.postpress.ai/api/v1, one of them"
                  + " https://api.postpress.io/api/v1",
              "https://api.postpress.ai/v1")
          .checking(BaseUrl::flaw);
  static final ConfigurationKey API_KEY =
      ConfigurationKey.required("api-key", "An access token of the dashboard")
          .asSecret()
          .checking(ConfigurationChecks::headerValue);
  static final ConfigurationKey AUTHENTICATION =
      ConfigurationKey.withDefault(
              "authentication",
              "How the key is sent: x-api-key, as every page of an endpoint says, or bearer, as the"
                  + " quickstart says",
              "x-api-key")
          .checking(ConfigurationChecks.oneOf(List.of("x-api-key", BEARER)));
  static final ConfigurationKey IDEMPOTENCY_KEYS =
      ConfigurationKey.withDefault(
              "idempotency-keys",
              "Whether the caller's keys are sent as Idempotency-Key, which one page promises to"
                  + " honour without saying for how long: on or off",
              ON)
          .checking(ConfigurationChecks.oneOf(List.of(ON, "off")));
  static final ConfigurationKey WEBHOOK_SECRET =
      ConfigurationKey.optional(
              "webhook-secret",
              "The value every webhook delivery shall repeat in a header; choose a random one")
          .asSecret()
          .checking(ConfigurationChecks::headerValue);
  static final ConfigurationKey WEBHOOK_HEADER =
      ConfigurationKey.withDefault(
              "webhook-header", "The header that repeats the webhook secret", "Postpress-Auth")
          .checking(ConfigurationChecks::headerName);
  static final ConfigurationKey SAVED_SEARCH_TIME_UNIT =
      ConfigurationKey.withDefault(
              "saved-search-time-unit",
              "How last_viewed_at of a saved search counts, which postpress does not say:"
                  + " seconds or milliseconds",
              "seconds")
          .checking(ConfigurationChecks.oneOf(List.of("seconds", "milliseconds")));
  static final ConfigurationKey MAX_ANSWER_BYTES = ConfigurationChecks.maxAnswerBytes();

  /** The provider; a service loader makes it. */
  public PostpressAdapterProvider() {}

  @Override
  public Vendor vendor() {
    return VENDOR;
  }

  /** None: the vendor names no versions of its API. */
  @Override
  public Set<String> aliases() {
    return Set.of();
  }

  @Override
  public List<ConfigurationKey> keys() {
    return List.of(
        BASE_URL,
        API_KEY,
        AUTHENTICATION,
        IDEMPOTENCY_KEYS,
        WEBHOOK_SECRET,
        WEBHOOK_HEADER,
        SAVED_SEARCH_TIME_UNIT,
        MAX_ANSWER_BYTES);
  }

  @Override
  public List<Operation<?, ?>> operations() {
    return PostpressOperations.ALL;
  }

  @Override
  public Adapter open(AdapterConfiguration configuration, Resources resources) {
    DialectOptions options =
        new DialectOptions(
            VENDOR,
            EpochUnit.valueOf(
                configuration.require(SAVED_SEARCH_TIME_UNIT).toUpperCase(Locale.ROOT)),
            SENT_INVITATIONS_MOST,
            configuration.secret(WEBHOOK_SECRET),
            configuration.require(WEBHOOK_HEADER),
            Set.of(
                DialectFeature.MUTING,
                DialectFeature.FOLLOWERS_OF_OTHERS,
                DialectFeature.SOURCING_CHANNEL,
                DialectFeature.APPLICANT_FILTERS,
                DialectFeature.BYPASSING_EMAIL_VERIFICATION));
    return PostpressAdapter.over(
        options,
        PostpressAddress.of(
            configuration.require(BASE_URL),
            configuration.require(API_KEY),
            configuration.require(AUTHENTICATION).equals(BEARER),
            configuration.require(IDEMPOTENCY_KEYS).equals(ON),
            Long.parseLong(configuration.require(MAX_ANSWER_BYTES))),
        resources);
  }
}
