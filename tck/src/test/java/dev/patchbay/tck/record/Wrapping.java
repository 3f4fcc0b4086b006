package dev.patchbay.tck.record;

import dev.patchbay.sandbox.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/** Ways in which a text can hide in another one. */
enum Wrapping {
  PLAIN,
  JSON,
  UNICODE,
  PERCENT,
  BASE64,
  BASE64URL,
  BASE64_BEHIND_A_PREFIX,
  HEX,
  ZIPPED;

  String apply(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return switch (this) {
      case PLAIN -> text;
      case JSON -> Json.write(Map.of("inner", text));
      case UNICODE ->
          text.chars().mapToObj(c -> String.format("\\u%04x", c)).collect(Collectors.joining());
      case PERCENT ->
          "https://files.example/?to=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
      case BASE64 -> Base64.getEncoder().encodeToString(bytes);
      case BASE64URL -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      case BASE64_BEHIND_A_PREFIX -> "v1_" + Base64.getUrlEncoder().encodeToString(bytes);
      case HEX -> HexFormat.of().formatHex(bytes);
      case ZIPPED -> Base64.getEncoder().encodeToString(zipped(text));
    };
  }

  private static byte[] zipped(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
