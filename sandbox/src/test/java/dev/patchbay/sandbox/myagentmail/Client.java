package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The plainest client of a sandbox: the JDK's, and text. */
final class Client {

  record Answer(int status, String bucket, String text) {

    JsonObject json() {
      return Json.object(text);
    }

    String code() {
      return json().text("code");
    }

    String error() {
      return json().text("error");
    }
  }

  private final HttpClient http = HttpClient.newHttpClient();
  private final MyAgentMailSandbox sandbox;
  private final String key;

  Client(MyAgentMailSandbox sandbox, String key) {
    this.sandbox = sandbox;
    this.key = key;
  }

  static Client of(MyAgentMailSandbox sandbox) {
    return new Client(sandbox, sandbox.configuration().getOrDefault("api-key", ""));
  }

  Answer get(String path) {
    return send("GET", path, "");
  }

  /** Posts JSON in which quotes are single. */
  Answer post(String path, String json) {
    return send("POST", path, json.replace('\'', '"'));
  }

  Answer send(String method, String path, String json) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path))
            .method(method, HttpRequest.BodyPublishers.ofString(json))
            .header("Content-Type", "application/json")
            .header("X-API-Key", key)
            .build();
    try {
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(
          response.statusCode(),
          response.headers().firstValue("X-RateLimit-Bucket").orElse(""),
          response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
