package dev.patchbay.sandbox.http;

import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.nio.charset.StandardCharsets;

/**
 * What a handler answers.
 *
 * @param status the HTTP status; {@link #CUT} cuts the connection instead
 * @param contentType the content type
 * @param bytes the body; not copied
 */
@SuppressWarnings("ArrayRecordComponent")
public record Reply(int status, String contentType, byte[] bytes) {

  /** The status of a reply that cuts the connection instead of answering. */
  public static final int CUT = 0;

  /**
   * Answers JSON.
   *
   * @param status the HTTP status
   * @param body the body
   * @return the reply
   */
  public static Reply json(int status, JsonObject body) {
    return new Reply(
        status,
        "application/json; charset=utf-8",
        Json.write(body).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Answers 200 with JSON.
   *
   * @param body the body
   * @return the reply
   */
  public static Reply ok(JsonObject body) {
    return json(200, body);
  }

  /**
   * Answers 201 with JSON.
   *
   * @param body the body
   * @return the reply
   */
  public static Reply created(JsonObject body) {
    return json(201, body);
  }

  /**
   * Cuts the connection without an answer.
   *
   * @return the reply
   */
  public static Reply cut() {
    return new Reply(CUT, "", new byte[0]);
  }

  /**
   * The body as UTF-8 text.
   *
   * @return the text
   */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
