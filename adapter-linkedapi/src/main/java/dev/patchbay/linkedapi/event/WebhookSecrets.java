package dev.patchbay.linkedapi.event;

import dev.patchbay.secret.Secret;
import dev.patchbay.secret.SecretStore;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/**
 * What deliveries are verified with: the caller's own secret, else the configured one and the one
 * that the vendor signs with, which it tells when signing begins and which the store of secrets
 * keeps. After a rotation there is only the new one: the vendor signs every attempt anew.
 *
 * @param configured the configured one, if there is one
 */
public record WebhookSecrets(Option<Secret> configured) {
  private static final String NAME = "linkedapi/webhook/secret";

  List<Secret> expected(Option<Secret> given, SecretStore store) {
    if (given.isDefined()) {
      return List.of(given.get());
    }
    List<Secret> known = new ArrayList<>(2);
    configured.forEach(known::add);
    store.get(NAME).forEach(known::add);
    return known;
  }

  /** Keeps what the vendor signs with from now on. */
  public static void keep(SecretStore store, Secret secret) {
    store.put(NAME, secret);
  }

  /** Forgets it, because nothing is signed with it any more. */
  static void forget(SecretStore store) {
    store.remove(NAME);
  }

  @Override
  public String toString() {
    return "WebhookSecrets[" + (configured.isDefined() ? "configured" : "kept") + "]";
  }
}
