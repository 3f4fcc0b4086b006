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
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/** Ways in which a text can hide in another one. */
enum Wrapping {
  PLAIN(text -> text),
  JSON(text -> Json.write(Map.of("inner", text))),
  UNICODE(
      text ->
          text.chars()
              .mapToObj(c -> String.format("\\u%04x", c))
              .collect(java.util.stream.Collectors.joining())),
  PERCENT(text -> "https://files.example/?to=" + URLEncoder.encode(text, StandardCharsets.UTF_8)),
  BASE64(text -> Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))),
  BASE64URL(
      text ->
          Base64.getUrlEncoder()
              .withoutPadding()
              .encodeToString(text.getBytes(StandardCharsets.UTF_8))),
  BASE64_BEHIND_A_PREFIX(
      text -> "v1_" + Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))),
  HEX(text -> HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8))),
  ZIPPED(text -> Base64.getEncoder().encodeToString(zipped(text)));

  private final UnaryOperator<String> wrapping;

  Wrapping(UnaryOperator<String> wrapping) {
    this.wrapping = wrapping;
  }

  String apply(String text) {
    return wrapping.apply(text);
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
