package dev.patchbay.linkedapi;

import com.squareup.moshi.Moshi;
import dev.patchbay.call.Operation;
import dev.patchbay.error.ConfigurationException;
import dev.patchbay.identity.Vendor;
import dev.patchbay.linkedapi.client.Accounts;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.client.LinkedApiErrors;
import dev.patchbay.linkedapi.client.Spellings;
import dev.patchbay.linkedapi.wire.LinkedApiRoutes;
import dev.patchbay.linkedapi.wire.WithNulls;
import dev.patchbay.secret.Secret;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.spi.ConfigurationKey;
import dev.patchbay.spi.Resources;
import dev.patchbay.support.error.ErrorTable;
import dev.patchbay.support.http.BaseUrl;
import dev.patchbay.support.http.ConfigurationChecks;
import dev.patchbay.support.http.Wire;
import dev.patchbay.support.http.WireSettings;
import dev.patchbay.support.read.WireJson;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Opens the adapter of Linked API. Found by {@code ServiceLoader}.
 *
 * <p>A session is one connected LinkedIn account. With the key {@code api-token} alone, every
 * account of the customer can be used, and its identification token is learnt from the list of
 * accounts and kept in the {@link dev.patchbay.secret.SecretStore} under {@code
 * linkedapi/account/<id>/token}. {@code identification-token} or {@code accounts} narrow the
 * adapter to the accounts they name.
 */
public final class LinkedApiAdapterProvider implements AdapterProvider {
  private static final ConfigurationKey API_TOKEN =
      ConfigurationKey.required(
              "api-token", "Linked API token of the customer, from the vendor's dashboard")
          .asSecret()
          .checking(ConfigurationChecks::headerValue);
  private static final ConfigurationKey IDENTIFICATION_TOKEN =
      ConfigurationKey.optional(
              "identification-token",
              "identification token of the one LinkedIn account to use; leave it out to use all")
          .asSecret()
          .checking(ConfigurationChecks::headerValue);
  private static final ConfigurationKey ACCOUNTS =
      ConfigurationKey.optional(
              "accounts",
              "the LinkedIn accounts to use, as <account id>=<identification token>, separated by"
                  + " commas; leave it out to use all")
          .asSecret()
          .checking(AccountsText::flaw);
  private static final ConfigurationKey WEBHOOK_SECRET =
      ConfigurationKey.optional(
              "webhook-secret",
              "what webhook deliveries are signed with or carry; leave it out to use the secret that"
                  + " subscribing put into the store of secrets")
          .asSecret();
  private static final ConfigurationKey BASE_URL =
      ConfigurationKey.withDefault(
              "base-url", "address of the API, https", "https://api.linkedapi.io")
          .checking(BaseUrl::flaw);
  private static final ConfigurationKey CLIENT =
      ConfigurationKey.withDefault(
              "client", "what the client calls itself in the header of that name", "java")
          .checking(ConfigurationChecks::headerValue);
  private static final ConfigurationKey YEARS =
      ConfigurationKey.withDefault(
              "years-of-experience-field",
              "how nv.searchPeople spells its filter of years; the vendor's clients disagree:"
                  + " yearsOfExperiences or, in older ones, yearsOfExperience",
              Spellings.NEWEST.yearsOfExperience())
          .checking(ConfigurationChecks.oneOf(Spellings.YEARS));
  private static final ConfigurationKey JOB_LOCATION =
      ConfigurationKey.withDefault(
              "job-location-field",
              "where st.searchJobs takes its place; the vendor's clients disagree: location or, in"
                  + " older ones, filter.location",
              Spellings.NEWEST.jobLocation())
          .checking(ConfigurationChecks.oneOf(Spellings.LOCATIONS));
  private static final ConfigurationKey MAX_ANSWER_BYTES = ConfigurationChecks.maxAnswerBytes();

  /** For {@code ServiceLoader}. */
  public LinkedApiAdapterProvider() {}

  @Override
  public Vendor vendor() {
    return LinkedApi.VENDOR;
  }

  @Override
  public Set<String> aliases() {
    return Set.of("linked-api");
  }

  @Override
  public List<ConfigurationKey> keys() {
    return List.of(
        API_TOKEN,
        IDENTIFICATION_TOKEN,
        ACCOUNTS,
        WEBHOOK_SECRET,
        BASE_URL,
        CLIENT,
        YEARS,
        JOB_LOCATION,
        MAX_ANSWER_BYTES);
  }

  @Override
  public List<Operation<?, ?>> operations() {
    return LinkedApiOperations.ALL;
  }

  @Override
  public Adapter open(AdapterConfiguration configuration, Resources resources) {
    Option<Secret> only = configuration.secret(IDENTIFICATION_TOKEN);
    Map<String, Secret> accounts = AccountsText.read(configuration.text(ACCOUNTS).getOrElse(""));
    if (only.isDefined() && !accounts.isEmpty()) {
      throw new ConfigurationException(
          List.of(
              "identification-token and accounts both name accounts; move the token into accounts"
                  + " as <account id>=<identification token>"));
    }
    Moshi moshi = WithNulls.in(WireJson.moshi());
    ErrorTable errors = LinkedApiErrors.table(moshi);
    Wire<LinkedApiRoutes> wire =
        Wire.of(
            LinkedApiRoutes.class,
            new WireSettings(
                LinkedApi.VENDOR,
                configuration.require(BASE_URL),
                "",
                Map.of("linked-api-token", configuration.require(API_TOKEN)),
                moshi,
                errors,
                List.of(),
                Long.parseLong(configuration.require(MAX_ANSWER_BYTES))),
            resources);
    Option<Secret> webhookSecret = configuration.secret(WEBHOOK_SECRET);
    webhookSecret.forEach(wire::hide);
    only.forEach(wire::hide);
    accounts.values().forEach(wire::hide);
    return LinkedApiAdapter.over(
        new LinkedApi(
            wire,
            errors,
            moshi,
            new Accounts(only, accounts, wire::hide),
            configuration.require(CLIENT),
            new Spellings(configuration.require(YEARS), configuration.require(JOB_LOCATION))),
        webhookSecret);
  }
}
