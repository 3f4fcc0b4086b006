package dev.patchbay.driver;

import dev.patchbay.call.Request;
import dev.patchbay.codec.Codec;
import dev.patchbay.codec.PlainText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A short text that tells queries apart, the same in every JVM; computed when first asked for. */
final class Fingerprint implements Supplier<String> {
  private static final int BYTES = 12;
  private final Request request;
  private volatile @Nullable String text;

  Fingerprint(Request request) {
    this.request = request;
  }

  @Override
  public String get() {
    String known = text;
    if (known == null) {
      known = of(request);
      text = known;
    }
    return known;
  }

  static String of(Object value) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(PlainText.encode(Codec.toPlain(value)).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
