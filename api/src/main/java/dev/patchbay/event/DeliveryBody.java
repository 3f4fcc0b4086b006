package dev.patchbay.event;

import dev.patchbay.value.Checked;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * The body of a webhook delivery, byte for byte as it came: a signature covers bytes, so it must
 * not be decoded and encoded again on the way. Immutable; the content never appears in {@link
 * #toString()}.
 *
 * @param base64 the bytes in Base64
 */
public record DeliveryBody(String base64) implements Checked {
  /** The bytes as they came; they are copied. */
  public static DeliveryBody of(byte[] bytes) {
    return new DeliveryBody(Base64.getEncoder().encodeToString(bytes));
  }

  /** A text in UTF-8. */
  public static DeliveryBody of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A copy of the bytes.
   *
   * @throws IllegalArgumentException when {@link #flaws()} has something to say
   */
  public byte[] bytes() {
    return Base64.getDecoder().decode(base64);
  }

  /** The bytes read as UTF-8. */
  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  @Override
  public List<String> flaws() {
    try {
      return bytes().length == 0
          ? List.of("The delivery has no body; pass the bytes as they were received.")
          : List.of();
    } catch (IllegalArgumentException damaged) {
      return List.of("The body is not Base64; make it with DeliveryBody.of(bytes).");
    }
  }

  @Override
  public String toString() {
    return "DeliveryBody[" + base64.length() / 4 * 3 + " bytes]";
  }
}
