package dev.patchbay.cli;

import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** An answer of shapes that no document shows, with secrets and addresses where nobody looks. */
final class ForeignShapes {
  private ForeignShapes() {}

  static String accounts(String key) throws IOException {
    String mail = "odalys@real-company.com";
    String inner = Json.write(JsonObject.empty().put("apiKey", key).put("mail", mail));
    JsonObject account =
        JsonObject.tagged("Account")
            .put("type", "LINKEDIN")
            .put("id", "ACoAAForeign1234567")
            .put("name", "Odalys Quintero")
            .put("created_at", "2026-10-02T07:41:09.221Z")
            .put("groups", List.of())
            .put(
                "sources",
                List.of(JsonObject.empty().put("id", "ACoAAForeign1234567_M").put("status", "OK")))
            .put("x_owner_label", "Odalys Quintero")
            .put("x_since", "2026-11-21")
            .put("x_cursor", "2026-10-02T07:41:09.221Z")
            .put("x_mood", "VERY_WELL")
            .put("x_seats", 12)
            .put("x_page", "https://real-company.com/odalys/home?seat=12")
            .put(
                "x_callback",
                "https://real-company.com/hook?key="
                    + URLEncoder.encode(key, StandardCharsets.UTF_8))
            .put("x_text", inner)
            .put("x_text_in_text", Json.write(JsonObject.empty().put("inner", inner)))
            .put("x_blob", base64(inner.getBytes(StandardCharsets.UTF_8)))
            .put(
                "x_blob_url",
                "v1." + Base64.getUrlEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8)))
            .put("x_zipped", base64(zipped(inner)))
            .put("x_note", "Write to " + mail + ", says Odalys")
            .put("x_number_of_phone", "+47 411 22 333")
            .put(mail, "as a key")
            .put("x_by_id", JsonObject.empty().put("ACoAAForeign1234567", true))
            .put(
                "connection_params",
                JsonObject.empty()
                    .put(
                        "im",
                        JsonObject.empty()
                            .put("id", "ACoAAForeign1234567")
                            .put("username", "Odalys Quintero")));
    return Json.write(
        JsonObject.tagged("AccountList").put("items", List.of(account)).put("cursor", null));
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
