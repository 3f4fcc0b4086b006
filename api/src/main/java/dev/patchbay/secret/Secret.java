package dev.patchbay.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * A key, token, cookie or password. It shows itself to nobody: not in {@code toString}, not in
 * messages, not in logs. Equality compares in constant time.
 */
public final class Secret {
  private final String value;

  private Secret(String value) {
    this.value = value;
  }

  /** Wraps a secret text. */
  public static Secret of(String value) {
    return new Secret(value);
  }

  /** The text itself, for the one place that must send it. */
  public String reveal() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret secret
        && MessageDigest.isEqual(
            value.getBytes(StandardCharsets.UTF_8), secret.value.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "(secret)";
  }
}
