package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The plainest client of a sandbox: the JDK's, and text. */
final class Client {

  record Answer(int status, String contentType, String text) {

    JsonObject json() {
      return Json.object(text);
    }

    JsonObject result() {
      return json().object("result");
    }

    String error() {
      return json().object("error").text("type");
    }
  }

  private final HttpClient http = HttpClient.newHttpClient();
  private final LinkedApiSandbox sandbox;
  private final Map<String, String> headers = new LinkedHashMap<>();

  private Client(LinkedApiSandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** For the world's owner. */
  static Client of(LinkedApiSandbox sandbox) {
    return new Client(sandbox)
        .with("linked-api-token", "linked_sandbox_token")
        .with("identification-token", "id_sandbox_mira-solberg");
  }

  static Client without(LinkedApiSandbox sandbox) {
    return new Client(sandbox);
  }

  Client with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  Answer get(String path) {
    return send("GET", path, "");
  }

  Answer post(String path, Object body) {
    return send("POST", path, Json.write(body));
  }

  /** Posts JSON in which quotes are single. */
  Answer quoted(String path, String json) {
    return send("POST", path, json.replace('\'', '"'));
  }

  Answer send(String method, String path, String json) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path))
            .method(method, HttpRequest.BodyPublishers.ofString(json))
            .header("Content-Type", "application/json");
    headers.forEach(request::setHeader);
    try {
      HttpResponse<String> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(
          response.statusCode(),
          response.headers().firstValue("Content-Type").orElse(""),
          response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The id of the first account. */
  String accountId() {
    return send("POST", "/admin/accounts.getAll", "")
        .result()
        .objects("accounts")
        .get(0)
        .text("id");
  }

  String start(String quoted) {
    return quoted("/workflows", quoted).result().text("workflowId");
  }

  Answer look(String workflow) {
    return get("/workflows/" + workflow);
  }

  /** Starts a workflow and looks until it is done. */
  JsonObject finish(String quoted) {
    return finished(start(quoted));
  }

  /** Looks until a workflow is done. */
  JsonObject finished(String id) {
    for (int looks = 0; looks < 100; looks++) {
      JsonObject result = look(id).result();
      if (!Set.of("pending", "running").contains(result.text("workflowStatus"))) {
        return result;
      }
    }
    throw new IllegalStateException("Not done after 100 looks");
  }

  JsonObject completion(String quoted) {
    return finish(quoted).object("completion");
  }

  /** A text of the class path. */
  static String resource(String path) {
    try (InputStream in = Objects.requireNonNull(Client.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
