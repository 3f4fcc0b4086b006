package dev.patchbay.myagentmail.event;

import dev.patchbay.secret.Secret;
import dev.patchbay.secret.SecretStore;
import dev.patchbay.support.redact.Digest;
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
public record WebhookSecrets(List<Secret> configured) {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.:-]{1,100}");

  public WebhookSecrets {
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
    return id instanceof String text && !text.isBlank()
        ? store.get(name(what, text))
        : Option.none();
  }

  /** Keeps the secret of a signal; what is told is why it cannot be kept. */
  static Option<String> keepOfSignal(String id, Secret secret, SecretStore store) {
    return keep("signal", id, secret, store);
  }

  /** Keeps the secret of a cadence; what is told is why it cannot be kept. */
  public static Option<String> keepOfCadence(String id, Secret secret, SecretStore store) {
    return keep("cadence", id, secret, store);
  }

  /** What was made is made, and its secret stands in the answer, even if the store is broken. */
  private static Option<String> keep(String what, String id, Secret secret, SecretStore store) {
    try {
      store.put(name(what, id), secret);
      return Option.none();
    } catch (RuntimeException unusable) {
      return Option.some(
          "the store of secrets cannot keep it ("
              + unusable.getClass().getSimpleName()
              + "); take it from this answer, the vendor does not show it again");
    }
  }

  /** Forgets the secret of a signal that is gone. */
  static void forgetOfSignal(String id, SecretStore store) {
    forget("signal", id, store);
  }

  /** Forgets the secret of a cadence that is gone. */
  public static void forgetOfCadence(String id, SecretStore store) {
    forget("cadence", id, store);
  }

  private static void forget(String what, String id, SecretStore store) {
    store.remove(name(what, id));
  }

  /** Ids are opaque; one that would not do for a name is replaced. */
  private static String name(String what, String id) {
    String fit = ID.matcher(id).matches() ? id : Digest.of(id);
    return "myagentmail/" + what + "/" + fit + "/secret";
  }

  @Override
  public String toString() {
    return "WebhookSecrets[" + configured.size() + " configured]";
  }
}
