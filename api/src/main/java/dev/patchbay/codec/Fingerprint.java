package dev.patchbay.codec;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A short text that tells neutral values apart, the same in every JVM. Computed when first asked
 * for: every page of a list has one in its token, and most tokens are never stored nor compared.
 * Immutable to its users and safe for use by several threads.
 */
public final class Fingerprint implements Supplier<String> {
  private static final int BYTES = 12;
  private final Supplier<String> source;
  private volatile @Nullable String text;

  private Fingerprint(Supplier<String> source) {
    this.source = source;
  }

  /** The fingerprint of a neutral value, as {@link Codec} writes it. */
  public static Fingerprint ofValue(Object value) {
    return new Fingerprint(() -> digest(value));
  }

  /** One that is computed elsewhere. */
  public static Fingerprint by(Supplier<String> source) {
    return source instanceof Fingerprint already ? already : new Fingerprint(source);
  }

  /** One that was computed before. */
  public static Fingerprint read(String text) {
    return new Fingerprint(() -> text);
  }

  /** The text. */
  @Override
  public String get() {
    String known = text;
    if (known == null) {
      known = source.get();
      text = known;
    }
    return known;
  }

  private static String digest(Object value) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(PlainText.encode(Codec.toPlain(value)).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Fingerprint that && get().equals(that.get()));
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(get());
  }

  @Override
  public String toString() {
    return get();
  }
}
