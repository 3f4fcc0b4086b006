package dev.patchbay.tck.family;

import dev.patchbay.sandbox.json.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Secrets in all the forms in which they may turn up in a text: as they are, as JSON escapes them,
 * percent-encoded, in hexadecimal, and in base64 or base64url wherever within it they begin.
 */
final class SecretForms {
  private static final int SHORTEST = 6;
  private static final int GROUP = 3;
  private static final int BITS_OF_BYTE = 8;
  private static final int BITS_OF_DIGIT = 6;

  private final Map<String, String> forms = new LinkedHashMap<>();

  /**
   * Looks for some secrets.
   *
   * @param secrets of a value that is a list of pairs, as in {@code name=token,name=token}, the
   *     second halves are secret; what is shorter than six characters is not looked for
   */
  SecretForms(Collection<String> secrets) {
    secrets.stream()
        .flatMap(value -> Arrays.stream(value.split("[,;\\s]+")))
        .map(part -> part.substring(part.indexOf('=') + 1))
        .filter(secret -> secret.length() >= SHORTEST)
        .forEach(this::add);
  }

  private void add(String secret) {
    byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
    forms.put(secret, "a secret");
    forms.putIfAbsent(URLEncoder.encode(secret, StandardCharsets.UTF_8), "a secret, URL-encoded");
    String json = Json.write(secret);
    forms.putIfAbsent(json.substring(1, json.length() - 1), "a secret, escaped as in JSON");
    String hex = HexFormat.of().formatHex(bytes);
    forms.putIfAbsent(hex, "a secret, in hexadecimal");
    forms.putIfAbsent(hex.toUpperCase(Locale.ROOT), "a secret, in hexadecimal");
    for (int offset = 0; offset < GROUP; offset++) {
      forms.putIfAbsent(inside(Base64.getEncoder(), bytes, offset), "a secret, in base64");
      forms.putIfAbsent(inside(Base64.getUrlEncoder(), bytes, offset), "a secret, in base64url");
    }
  }

  /** The digits that are the same whatever stands before and behind. */
  private static String inside(Base64.Encoder encoder, byte[] bytes, int offset) {
    byte[] moved = new byte[bytes.length + offset];
    System.arraycopy(bytes, 0, moved, offset, bytes.length);
    String digits = encoder.withoutPadding().encodeToString(moved);
    int from = (offset * BITS_OF_BYTE + BITS_OF_DIGIT - 1) / BITS_OF_DIGIT;
    return digits.substring(from, moved.length * BITS_OF_BYTE / BITS_OF_DIGIT);
  }

  /** What is in a text, without showing it: the kind of each, once. */
  List<String> in(String text) {
    return forms.entrySet().stream()
        .filter(form -> text.contains(form.getKey()))
        .map(Map.Entry::getValue)
        .distinct()
        .toList();
  }
}
