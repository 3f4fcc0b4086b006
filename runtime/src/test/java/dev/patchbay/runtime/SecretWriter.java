package dev.patchbay.runtime;

import dev.patchbay.secret.Secret;
import java.nio.file.Path;

/** Another process that writes into the same file. */
final class SecretWriter {
  static final int SECRETS = 30;
  static final String PREFIX = "theirs/";

  private SecretWriter() {}

  public static void main(String[] arguments) {
    FileSecretStore store = FileSecretStore.at(Path.of(arguments[0]));
    for (int i = 0; i < SECRETS; i++) {
      store.put(PREFIX + i, Secret.of("t"));
    }
  }
}
