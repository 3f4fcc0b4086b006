package dev.patchbay.sandbox.http;

import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a handler answers.
 *
 * @param status the HTTP status
 * @param headers the headers, {@code Content-Type} among them
 * @param bytes the body; not copied
 * @param trouble how the answer goes wrong
 * @param delayMillis how long the server waits before it answers, in milliseconds
 */
@SuppressWarnings("ArrayRecordComponent")
public record Reply(
    int status, Map<String, String> headers, byte[] bytes, Trouble trouble, int delayMillis) {

  /** Copies the headers. */
  public Reply {
    headers = Map.copyOf(headers);
  }

  /**
   * Answers bytes.
   *
   * @param status the HTTP status
   * @param contentType the content type
   * @param bytes the body
   */
  public Reply(int status, String contentType, byte[] bytes) {
    this(status, Map.of("Content-Type", contentType), bytes, Trouble.NONE, 0);
  }

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
   * Resets the connection without an answer.
   *
   * @return the reply
   */
  public static Reply cut() {
    return new Reply(200, Map.of(), new byte[0], Trouble.RESET, 0);
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
