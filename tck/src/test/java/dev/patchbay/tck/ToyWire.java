package dev.patchbay.tck;

import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * The made-up vendor's HTTP.
 *
 * @param baseUrl where it is
 * @param key its key
 * @param defect in which way it is wrong
 */
record ToyWire(String baseUrl, String key, Defect defect) {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Said ask(String method, String path, String body) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path));
    if (defect != Defect.SENDS_NO_KEY) {
      request.header("Key", key);
    }
    if (!body.isEmpty()) {
      request.header(
          "Content-Type", defect == Defect.CALLS_JSON_TEXT ? "text/plain" : "application/json");
    }
    request.method(
        method,
        body.isEmpty()
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(body));
    try {
      HttpResponse<String> answer =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Said(answer.statusCode(), answer.body());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /**
   * An answer.
   *
   * @param status its status
   * @param body its text
   */
  record Said(int status, String body) {
    JsonObject json() {
      try {
        return Json.object(body);
      } catch (IllegalArgumentException senseless) {
        return JsonObject.empty();
      }
    }
  }
}
