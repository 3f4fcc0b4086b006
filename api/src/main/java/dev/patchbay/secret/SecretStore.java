package dev.patchbay.secret;

import io.vavr.control.Option;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps what vendors hand out at run time and never show again: account tokens, webhook secrets.
 * Implementations are safe for use by several threads. Names look like {@code
 * linkedapi/account/4c1f/token} and hold no secret themselves.
 */
public interface SecretStore {
  /** The secret of that name, if one is kept. */
  Option<Secret> get(String name);

  /** Keeps a secret, replacing an older one of the same name. */
  void put(String name, Secret secret);

  /** Forgets a secret; nothing happens when there is none. */
  void remove(String name);

  /** A store that forgets everything when the program ends. */
  static SecretStore inMemory() {
    Map<String, Secret> secrets = new ConcurrentHashMap<>();
    return new SecretStore() {
      @Override
      public Option<Secret> get(String name) {
        return Option.of(secrets.get(name));
      }

      @Override
      public void put(String name, Secret secret) {
        secrets.put(name, secret);
      }

      @Override
      public void remove(String name) {
        secrets.remove(name);
      }
    };
  }
}
