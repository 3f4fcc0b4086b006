package dev.patchbay.myagentmail;

import dev.patchbay.secret.Secret;
import dev.patchbay.secret.SecretStore;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What deliveries are verified with. Every signal and every cadence has a secret of its own, which
 * the vendor shows once, when it is made, and which goes into the store of secrets then. Which one
 * a delivery needs, its body says; that is believed for choosing the secret alone.
 *
 * @param configured those of signals that were made elsewhere
 */
record WebhookSecrets(List<Secret> configured) {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.:-]{1,100}");

  WebhookSecrets {
    configured = List.copyOf(configured);
  }

  /** The secrets that a delivery may be signed with; the caller's own alone where it gave one. */
  List<Secret> expected(Option<Secret> given, Map<?, ?> delivery, SecretStore store) {
    if (given.isDefined()) {
      return List.of(given.get());
    }
    List<Secret> known = new ArrayList<>(configured);
    if (delivery.get("signal") instanceof Map<?, ?> signal) {
      kept("signal", signal.get("id"), store).forEach(known::add);
    }
    kept("cadence", delivery.get("cadenceId"), store).forEach(known::add);
    return known;
  }

  private static Option<Secret> kept(String what, @Nullable Object id, SecretStore store) {
    return id instanceof String text && ID.matcher(text).matches()
        ? store.get(name(what, text))
        : Option.none();
  }

  /** Keeps the secret of a signal. */
  static void keepOfSignal(String id, Secret secret, SecretStore store) {
    keep("signal", id, secret, store);
  }

  /** Keeps the secret of a cadence. */
  static void keepOfCadence(String id, Secret secret, SecretStore store) {
    keep("cadence", id, secret, store);
  }

  private static void keep(String what, String id, Secret secret, SecretStore store) {
    if (ID.matcher(id).matches()) {
      store.put(name(what, id), secret);
    }
  }

  /** Forgets the secret of a signal that is gone. */
  static void forgetOfSignal(String id, SecretStore store) {
    forget("signal", id, store);
  }

  /** Forgets the secret of a cadence that is gone. */
  static void forgetOfCadence(String id, SecretStore store) {
    forget("cadence", id, store);
  }

  private static void forget(String what, String id, SecretStore store) {
    if (ID.matcher(id).matches()) {
      store.remove(name(what, id));
    }
  }

  private static String name(String what, String id) {
    return "myagentmail/" + what + "/" + id + "/secret";
  }

  @Override
  public String toString() {
    return "WebhookSecrets[" + configured.size() + " configured]";
  }
}
