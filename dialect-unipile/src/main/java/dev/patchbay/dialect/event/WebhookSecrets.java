package dev.patchbay.dialect.event;

import dev.patchbay.identity.Vendor;
import dev.patchbay.secret.Secret;
import dev.patchbay.secret.SecretStore;
import dev.patchbay.spi.Environment;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The secrets that deliveries carry: the caller's own, the configured one, and one that was made
 * when neither was there, which the secret store keeps. Safe for use by several threads.
 */
final class WebhookSecrets {
  private static final int BYTES = 32;

  private final String name;
  private final Option<Secret> configured;

  WebhookSecrets(Vendor vendor, Option<Secret> configured) {
    this.name = vendor + "/webhook/secret";
    this.configured = configured;
  }

  /** The secrets that a delivery may carry: the caller's, else the configured and the kept one. */
  List<Secret> expected(Option<Secret> given, SecretStore store) {
    if (given.isDefined()) {
      return List.of(given.get());
    }
    List<Secret> known = new ArrayList<>(2);
    configured.forEach(known::add);
    store.get(name).forEach(known::add);
    return known;
  }

  /**
   * The secret of a new subscription: the caller's, the configured, the kept, or else a new one,
   * kept from now on. A secret of the caller's is the caller's to keep.
   */
  synchronized Secret forSubscription(Option<Secret> given, Environment environment) {
    return given
        .orElse(configured)
        .orElse(() -> environment.secrets().get(name))
        .getOrElse(() -> made(environment));
  }

  private Secret made(Environment environment) {
    byte[] bytes = new byte[BYTES];
    environment.random().nextBytes(bytes);
    Secret secret = Secret.of(HexFormat.of().formatHex(bytes));
    environment.secrets().put(name, secret);
    return secret;
  }
}
