package dev.patchbay.unipile;

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

/** Opens {@code unipile-v1}, also known as {@code unipile}. */
public final class UnipileAdapterProvider implements AdapterProvider {
  /** The vendor's canonical name. */
  public static final Vendor VENDOR = Vendor.of("unipile-v1");

  static final ConfigurationKey BASE_URL =
      ConfigurationKey.required(
              "base-url",
              "The DSN of the dashboard as a URL with its port, as https://api8.unipile.com:13424")
          .checking(BaseUrl::flaw);
  static final ConfigurationKey API_KEY =
      ConfigurationKey.required("api-key", "An access token of the dashboard")
          .asSecret()
          .checking(ConfigurationChecks::headerValue);
  static final ConfigurationKey WEBHOOK_SECRET =
      ConfigurationKey.optional(
              "webhook-secret",
              "The value every webhook delivery shall repeat in a header; choose a random one")
          .asSecret()
          .checking(ConfigurationChecks::headerValue);
  static final ConfigurationKey WEBHOOK_HEADER =
      ConfigurationKey.withDefault(
              "webhook-header",
              "The header that repeats the webhook secret",
              DialectOptions.WEBHOOK_HEADER)
          .checking(ConfigurationChecks::headerName);
  static final ConfigurationKey SAVED_SEARCH_TIME_UNIT =
      ConfigurationKey.withDefault(
              "saved-search-time-unit",
              "How last_viewed_at of a saved search counts, which Unipile does not say:"
                  + " seconds or milliseconds",
              "seconds")
          .checking(ConfigurationChecks.oneOf(List.of("seconds", "milliseconds")));
  static final ConfigurationKey MAX_ANSWER_BYTES = ConfigurationChecks.maxAnswerBytes();

  /** The provider; a service loader makes it. */
  public UnipileAdapterProvider() {}

  @Override
  public Vendor vendor() {
    return VENDOR;
  }

  @Override
  public Set<String> aliases() {
    return Set.of("unipile");
  }

  @Override
  public List<ConfigurationKey> keys() {
    return List.of(
        BASE_URL,
        API_KEY,
        WEBHOOK_SECRET,
        WEBHOOK_HEADER,
        SAVED_SEARCH_TIME_UNIT,
        MAX_ANSWER_BYTES);
  }

  @Override
  public List<Operation<?, ?>> operations() {
    return UnipileOperations.ALL;
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
                DialectFeature.MESSAGE_REACTIONS,
                DialectFeature.ACCOUNT_RESTART,
                DialectFeature.DELETING_MESSAGES));
    return UnipileAdapter.over(
        options,
        configuration.require(BASE_URL),
        configuration.require(API_KEY),
        Long.parseLong(configuration.require(MAX_ANSWER_BYTES)),
        resources);
  }

  // The same number in unipile.md A.1.1 and in the OpenAPI file (coverage D8).
  private static final int SENT_INVITATIONS_MOST = 100;
}
