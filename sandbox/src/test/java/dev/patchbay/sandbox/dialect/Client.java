package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.sandbox.postpress.PostpressSandbox;
import dev.patchbay.sandbox.unipile.UnipileSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The plainest client of a sandbox: the JDK's, and text. */
public final class Client {

  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Answer(int status, String contentType, byte[] bytes) {

    public String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    public JsonObject json() {
      return Json.object(text());
    }
  }

  private final HttpClient http = HttpClient.newHttpClient();
  private final String baseUrl;
  private final String apiKey;

  /** A client of Unipile's sandbox, whose address does not hold the path. */
  public static Client of(UnipileSandbox sandbox) {
    return new Client(sandbox.baseUrl() + "/api/v1", sandbox.apiKey());
  }

  /** A client of postpress's sandbox. */
  public static Client of(PostpressSandbox sandbox) {
    return new Client(sandbox.baseUrl(), sandbox.apiKey());
  }

  public Client(String baseUrl, String apiKey) {
    this.baseUrl = baseUrl;
    this.apiKey = apiKey;
  }

  public Answer get(String path) {
    return send(HttpRequest.newBuilder().GET(), path);
  }

  public Answer delete(String path) {
    return send(HttpRequest.newBuilder().DELETE(), path);
  }

  public Answer post(String path, String json) {
    return send("POST", path, json);
  }

  public Answer send(String method, String path, String json) {
    return send(
        HttpRequest.newBuilder()
            .method(method, HttpRequest.BodyPublishers.ofString(json))
            .header("Content-Type", "application/json"),
        path);
  }

  /** Posts a form; a value that starts with @ is a text file of the rest. */
  public Answer form(String path, List<String> namesAndValues) {
    return form("POST", path, namesAndValues);
  }

  public Answer form(String method, String path, List<String> namesAndValues) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < namesAndValues.size(); i += 2) {
      String value = namesAndValues.get(i + 1);
      body.append("--b\r\nContent-Disposition: form-data; name=\"")
          .append(namesAndValues.get(i))
          .append('"');
      if (value.startsWith("@")) {
        body.append("; filename=\"file.txt\"\r\nContent-Type: text/plain");
        value = value.substring(1);
      }
      body.append("\r\n\r\n").append(value).append("\r\n");
    }
    body.append("--b--\r\n");
    return send(
        HttpRequest.newBuilder()
            .method(method, HttpRequest.BodyPublishers.ofString(body.toString()))
            .header("Content-Type", "multipart/form-data; boundary=b"),
        path);
  }

  private Answer send(HttpRequest.Builder request, String path) {
    if (!apiKey.isEmpty()) {
      request.header("X-API-KEY", apiKey);
    }
    try {
      HttpResponse<byte[]> response =
          http.send(
              request.uri(URI.create(baseUrl + path.replace(" ", "%20"))).build(),
              HttpResponse.BodyHandlers.ofByteArray());
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
}
