package dev.patchbay.myagentmail;

import com.squareup.moshi.Moshi;
import dev.patchbay.call.Operation;
import dev.patchbay.identity.Vendor;
import dev.patchbay.myagentmail.client.LockOut;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.client.MyAgentMailErrors;
import dev.patchbay.myagentmail.wire.MyAgentMailRoutes;
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
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Opens the adapter of MyAgentMail. Found by {@code ServiceLoader}.
 *
 * <p>The vendor pools the LinkedIn accounts of a key's tenant: searches and look-ups go out without
 * a session, and its router chooses one anew for each of them. Messages and posts need a session,
 * invitations go without one only where {@code CallOptions.anySession()} permits it.
 */
public final class MyAgentMailAdapterProvider implements AdapterProvider {
  private static final ConfigurationKey API_KEY =
      ConfigurationKey.required(
              "api-key",
              "an API key of the vendor's dashboard; tk_ for the tenant, wk_ for a workspace")
          .asSecret()
          .checking(ConfigurationChecks::headerValue);
  private static final ConfigurationKey WEBHOOK_SECRETS =
      ConfigurationKey.optional(
              "webhook-secrets",
              "the secrets of signals whose deliveries are read, separated by commas; leave it out"
                  + " for those that were made here and went into the store of secrets")
          .asSecret();
  private static final ConfigurationKey BASE_URL =
      ConfigurationKey.withDefault(
              "base-url", "address of the API, https", "https://myagentmail.com")
          .checking(BaseUrl::flaw);
  private static final ConfigurationKey MAX_ANSWER_BYTES = ConfigurationChecks.maxAnswerBytes();

  /** For {@code ServiceLoader}. */
  public MyAgentMailAdapterProvider() {}

  @Override
  public Vendor vendor() {
    return MyAgentMail.VENDOR;
  }

  @Override
  public Set<String> aliases() {
    return Set.of("my-agent-mail");
  }

  @Override
  public List<ConfigurationKey> keys() {
    return List.of(API_KEY, WEBHOOK_SECRETS, BASE_URL, MAX_ANSWER_BYTES);
  }

  @Override
  public List<Operation<?, ?>> operations() {
    return MyAgentMailOperations.ALL;
  }

  @Override
  public Adapter open(AdapterConfiguration configuration, Resources resources) {
    Moshi moshi = WireJson.moshi();
    ErrorTable errors = MyAgentMailErrors.table(moshi);
    Wire<MyAgentMailRoutes> wire =
        Wire.of(
            MyAgentMailRoutes.class,
            new WireSettings(
                MyAgentMail.VENDOR,
                configuration.require(BASE_URL),
                "",
                Map.of("X-API-Key", configuration.require(API_KEY), "Accept", "application/json"),
                moshi,
                errors,
                List.of(),
                Long.parseLong(configuration.require(MAX_ANSWER_BYTES))),
            resources);
    List<Secret> webhookSecrets =
        List.of(configuration.text(WEBHOOK_SECRETS).getOrElse("").split(",", -1)).stream()
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .map(Secret::of)
            .toList();
    webhookSecrets.forEach(wire::hide);
    return MyAgentMailAdapter.over(
        new MyAgentMail(
            wire,
            errors,
            moshi,
            LockOut.of(resources, configuration.require(BASE_URL), configuration.require(API_KEY))),
        webhookSecrets);
  }
}
