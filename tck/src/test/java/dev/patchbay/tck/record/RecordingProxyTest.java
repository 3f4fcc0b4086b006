package dev.patchbay.tck.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.LoopbackServer;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Trouble;
import dev.patchbay.sandbox.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class RecordingProxyTest {
  private final List<Call> asked = new CopyOnWriteArrayList<>();

  private Reply answer(Call call) {
    asked.add(call);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write("{\"a\":1}".getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return new Reply(
        200,
        Map.of("Content-Type", "application/json", "Content-Encoding", "gzip", "X-Left", "7"),
        bytes.toByteArray(),
        Trouble.NONE,
        0);
  }

  private static HttpResponse<String> send(RecordingProxy proxy, String method, String path)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(proxy.address() + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("X-API-KEY", "k1")
                .build(),
            BodyHandlers.ofString());
  }

  @Test
  void a_read_is_handed_on_whole_and_kept_uncompressed() throws Exception {
    try (LoopbackServer vendor = new LoopbackServer(0, this::answer);
        RecordingProxy proxy = new RecordingProxy("http://localhost:" + vendor.port() + "/base")) {
      proxy.during("profile.get");

      HttpResponse<String> got = send(proxy, "GET", "/users/a%2Fb?x=1%202&x=%26");

      assertThat(got.body()).isEqualTo("{\"a\":1}");
      assertThat(got.headers().firstValue("X-Left")).contains("7");
      assertThat(asked).hasSize(1);
      assertThat(asked.get(0).segments()).containsExactly("base", "users", "a/b");
      assertThat(asked.get(0).queries("x")).containsExactly("1 2", "&");
      assertThat(asked.get(0).header("x-api-key")).isEqualTo("k1");
      assertThat(proxy.heard()).hasSize(1);
      assertThat(proxy.heard().get(0)).hasToString("profile.get GET 200");
      assertThat(proxy.heard().get(0).reply().text()).isEqualTo("{\"a\":1}");
    }
  }

  @Test
  void what_only_writes_is_never_handed_on() throws Exception {
    try (LoopbackServer vendor = new LoopbackServer(0, this::answer);
        RecordingProxy proxy = new RecordingProxy("http://localhost:" + vendor.port())) {
      for (String method : List.of("DELETE", "PUT", "PATCH")) {
        assertThat(send(proxy, method, "/accounts/1").statusCode()).isEqualTo(403);
      }

      assertThat(asked).isEmpty();
      assertThat(proxy.heard()).isEmpty();
    }
  }

  @Test
  void an_operation_that_writes_is_no_probe() {
    assertThatThrownBy(
            () ->
                Probe.read(
                    Json.object(
                        "{\"probes\":[{\"operation\":\"invitation.send\",\"request\":{}}]}")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("invitation.send writes, so it is no probe");
    assertThat(Probe.all()).hasSizeGreaterThan(10);
  }
}
