package dev.patchbay.support.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.error.Check;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.error.Resume;
import dev.patchbay.error.Wait;
import dev.patchbay.support.http.RawServer.Answer;
import io.vavr.control.Either;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class WireTest {
  private static final Answer RESET =
      socket -> {
        socket.setSoLinger(true, 0);
        socket.close();
      };
  private static final String FINE = "{\"object\":\"Said\",\"flag\":1,\"number\":\"7\"}";

  private static PortError errorOf(Either<PortError, ?> result) {
    assertThat(result.isLeft()).as("an error").isTrue();
    return result.getLeft();
  }

  @Test
  void an_answer_becomes_a_wire_record_read_leniently() throws IOException {
    try (RawServer server = new RawServer(RawServer.saying("200 OK\r\nX-Request-Id: r-1", FINE));
        WireFixture vendor = new WireFixture(server.url())) {
      Reply<WireFixture.Said> reply = vendor.read().get();

      assertThat(reply.body()).isEqualTo(new WireFixture.Said("Said", true, 7));
      assertThat(reply.requestId()).contains("r-1");
      assertThat(server.requests.get(0))
          .startsWith("GET /api/v1/things HTTP/1.1")
          .containsIgnoringCase("X-API-KEY: " + WireFixture.KEY);
    }
  }

  @Test
  void a_write_cut_off_after_it_was_sent_has_an_unknown_outcome_and_goes_out_once()
      throws IOException {
    try (RawServer server = new RawServer(RESET);
        WireFixture vendor = new WireFixture(server.url())) {
      PortError error = errorOf(vendor.write());

      assertThat(error).isInstanceOf(Check.OutcomeUnknown.class);
      assertThat(((Check.OutcomeUnknown) error).checkWith()).contains("sample.read");
      assertThat(server.requests).hasSize(1);
    }
  }

  @Test
  void a_write_is_not_repeated_on_503_with_retry_after_0() throws IOException {
    try (RawServer server =
            new RawServer(
                RawServer.saying("503 Busy\r\nRetry-After: 0", "{\"type\":\"limited\"}"));
        WireFixture vendor = new WireFixture(server.url())) {
      PortError error = errorOf(vendor.write());

      assertThat(error).isInstanceOf(Check.OutcomeUnknown.class);
      assertThat(server.requests).hasSize(1);
    }
  }

  @Test
  void a_write_is_not_repeated_on_408() throws IOException {
    try (RawServer server = new RawServer(RawServer.saying("408 Slow", "{}"));
        WireFixture vendor = new WireFixture(server.url())) {
      assertThat(errorOf(vendor.write())).isInstanceOf(Check.OutcomeUnknown.class);
      assertThat(server.requests).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {407, 408, 503})
  void a_read_goes_out_once_and_its_status_is_told(int status) throws IOException {
    try (RawServer server =
            new RawServer(
                RawServer.saying(status + " No\r\nRetry-After: 0", "{\"type\":\"limited\"}"));
        WireFixture vendor = new WireFixture(server.url())) {
      assertThat(errorOf(vendor.read()).origin().httpStatus()).contains(status);
      assertThat(server.requests).hasSize(1);
    }
  }

  @Test
  void a_documented_refusal_at_5xx_is_a_refusal() throws IOException {
    try (RawServer server = new RawServer(RawServer.saying("503 Full", "{\"type\":\"full\"}"));
        WireFixture vendor = new WireFixture(server.url())) {
      assertThat(errorOf(vendor.write())).isInstanceOf(Wait.QuotaSpent.class);
    }
  }

  @Test
  void a_4xx_refuses_a_write() throws IOException {
    try (RawServer server =
            new RawServer(
                RawServer.saying(
                    "429 Slow\r\nRetry-After: 30", "{\"type\":\"limited\",\"detail\":\"wait\"}"));
        WireFixture vendor = new WireFixture(server.url())) {
      Instant before = Instant.now();

      Wait.AccountRateLimited error = (Wait.AccountRateLimited) errorOf(vendor.write());

      assertThat(error.until().get()).isBetween(before.plusSeconds(29), before.plusSeconds(40));
      assertThat(error.origin().vendorCode()).contains("limited");
      assertThat(error.origin().httpStatus()).contains(429);
    }
  }

  @Test
  void a_write_that_could_not_be_sent_is_a_network_failure() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    try (WireFixture vendor = new WireFixture("http://localhost:" + free)) {
      assertThat(errorOf(vendor.write())).isInstanceOf(Resume.NetworkFailure.class);
    }
  }

  @Test
  void a_cut_2xx_of_a_write_has_an_unknown_outcome() throws IOException {
    Answer cut =
        socket -> {
          socket
              .getOutputStream()
              .write(
                  "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"object\":"
                      .getBytes(StandardCharsets.UTF_8));
          socket.getOutputStream().flush();
        };
    try (RawServer server = new RawServer(cut);
        WireFixture vendor = new WireFixture(server.url())) {
      assertThat(errorOf(vendor.write())).isInstanceOf(Check.OutcomeUnknown.class);
      assertThat(errorOf(vendor.read())).isInstanceOf(Resume.NetworkFailure.class);
    }
  }

  @Test
  void a_page_instead_of_json_is_an_unexpected_response_with_a_clean_excerpt() throws IOException {
    try (RawServer server =
            new RawServer(
                RawServer.saying(
                    "200 OK",
                    "<html>" + WireFixture.KEY + " mail me@example.org token=abc123</html>"));
        WireFixture vendor = new WireFixture(server.url())) {
      PortError error = errorOf(vendor.read());

      assertThat(error).isInstanceOf(Report.UnexpectedResponse.class);
      assertThat(error.message()).contains("a page instead of JSON");
      assertThat(error.toString())
          .contains("<html>***")
          .doesNotContain(WireFixture.KEY)
          .doesNotContain("me@example.org")
          .doesNotContain("abc123");
    }
  }

  @Test
  void an_answer_that_cannot_be_read_tells_its_status_and_the_id_of_the_request()
      throws IOException {
    for (String body : List.of("<html>", "", "null", "[1", "x".repeat(60_000))) {
      try (RawServer server =
              new RawServer(RawServer.saying("200 OK\r\nX-Request-Id: r-17", body));
          WireFixture vendor = new WireFixture(server.url(), 50_000)) {
        PortError read = errorOf(vendor.read());
        PortError write = errorOf(vendor.write());

        assertThat(read).isInstanceOf(Report.UnexpectedResponse.class);
        assertThat(write).isInstanceOf(Check.OutcomeUnknown.class);
        for (PortError error : List.of(read, write)) {
          assertThat(error.origin().httpStatus()).contains(200);
          assertThat(error.origin().requestId()).contains("r-17");
        }
      }
    }
  }

  @Test
  void null_instead_of_a_record_is_said_in_words() throws IOException {
    try (RawServer server = new RawServer(RawServer.saying("200 OK", "null"));
        WireFixture vendor = new WireFixture(server.url())) {
      assertThat(errorOf(vendor.read()).message())
          .isEqualTo("sample.read at sample (200): unexpected answer: null instead of a value");
    }
  }

  @Test
  void an_answer_beyond_the_limit_is_given_up() throws IOException {
    String huge = "{\"object\":\"" + "x".repeat(200_000) + "\"}";
    try (RawServer server = new RawServer(RawServer.saying("200 OK", huge));
        WireFixture vendor = new WireFixture(server.url(), 50_000)) {
      assertThat(errorOf(vendor.read()).message())
          .contains("the answer is larger than 50000 bytes");
    }
  }

  @Test
  void an_error_beyond_the_limit_is_given_up() throws IOException {
    try (RawServer server =
            new RawServer(RawServer.saying("400 Bad", "{\"type\":\"" + "x".repeat(200_000)));
        WireFixture vendor = new WireFixture(server.url(), 50_000)) {
      assertThat(errorOf(vendor.read()).message())
          .contains("the answer is larger than 50000 bytes");
    }
  }

  @Test
  void success_without_content_is_no_wire_record() throws IOException {
    try (RawServer server = new RawServer(RawServer.saying("204 No Content", ""));
        WireFixture vendor = new WireFixture(server.url())) {
      PortError error = errorOf(vendor.read());

      assertThat(error).isInstanceOf(Report.UnexpectedResponse.class);
      assertThat(error.origin().httpStatus()).contains(204);
    }
  }

  @Test
  void success_without_content_is_an_answer_where_nothing_is_documented() throws IOException {
    try (RawServer nothing = new RawServer(RawServer.saying("204 No Content", ""));
        RawServer page = new RawServer(RawServer.saying("200 OK", "<p>gone</p>"));
        WireFixture silent = new WireFixture(nothing.url());
        WireFixture talking = new WireFixture(page.url())) {
      assertThat(silent.readWhatever().get().body().text()).isEmpty();
      assertThat(talking.readWhatever().get().body().text()).isEqualTo("<p>gone</p>");
    }
  }

  @Test
  void a_limit_is_told_by_headers_before_the_body() throws IOException {
    String body = "{\"type\":\"busy\",\"wait\":30,\"bucket\":\"llm\"}";
    try (RawServer headers =
            new RawServer(
                RawServer.saying(
                    "429 Many\r\nRetry-After: 5\r\nX-RateLimit-Bucket: search", body));
        RawServer alone = new RawServer(RawServer.saying("429 Many", body));
        WireFixture one = new WireFixture(headers.url());
        WireFixture other = new WireFixture(alone.url())) {
      Wait.VendorRateLimited told = (Wait.VendorRateLimited) errorOf(one.read());
      assertThat(told.bucket()).contains("search");
      assertThat(told.until().get()).isBefore(Instant.now().plusSeconds(10));

      Wait.VendorRateLimited said = (Wait.VendorRateLimited) errorOf(other.read());
      assertThat(said.bucket()).contains("llm");
      assertThat(said.until().get()).isAfter(Instant.now().plusSeconds(15));
    }
  }

  @Test
  void a_redirect_is_not_followed() throws IOException {
    try (RawServer other = new RawServer(RawServer.saying("200 OK", FINE));
        RawServer server =
            new RawServer(
                RawServer.saying("302 Found\r\nLocation: " + other.url() + "/steal", "{}"));
        WireFixture vendor = new WireFixture(server.url())) {
      assertThat(errorOf(vendor.read())).isInstanceOf(Report.UnexpectedResponse.class);
      assertThat(errorOf(vendor.write())).isInstanceOf(Check.OutcomeUnknown.class);
      assertThat(other.requests).isEmpty();
    }
  }

  @Test
  void an_undocumented_code_is_reported_as_such() throws IOException {
    try (RawServer server = new RawServer(RawServer.saying("400 Bad", "{\"type\":\"new-one\"}"));
        WireFixture vendor = new WireFixture(server.url())) {
      PortError error = errorOf(vendor.read());

      assertThat(error).isInstanceOf(Report.UnmappedVendorError.class);
      assertThat(error.message())
          .isEqualTo(
              "sample.read at sample (400 new-one): the vendor's error is not known to this"
                  + " adapter");
    }
  }

  @Test
  void the_deadline_ends_a_silent_answer() throws IOException {
    CountDownLatch over = new CountDownLatch(1);
    Answer silent =
        socket -> {
          try {
            over.await();
          } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
          }
        };
    try (RawServer server = new RawServer(silent);
        WireFixture vendor = new WireFixture(server.url())) {
      assertThat(errorOf(vendor.write(Duration.ofMillis(300))))
          .isInstanceOf(Check.OutcomeUnknown.class);
      over.countDown();
    }
  }

  @Test
  void the_deadline_ends_an_answer_that_stops_half_way() throws IOException {
    CountDownLatch over = new CountDownLatch(1);
    Answer half =
        socket -> {
          socket
              .getOutputStream()
              .write(
                  "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"te"
                      .getBytes(StandardCharsets.UTF_8));
          try {
            over.await();
          } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
          }
        };
    try (RawServer server = new RawServer(half);
        WireFixture vendor = new WireFixture(server.url())) {
      for (int call = 0; call < 2; call++) {
        long began = System.nanoTime();
        assertThat(errorOf(vendor.read(Duration.ofMillis(300))))
            .isInstanceOf(Resume.DeadlineExceeded.class);
        assertThat(Duration.ofNanos(System.nanoTime() - began))
            .isBetween(Duration.ofMillis(250), Duration.ofSeconds(4));
      }
      over.countDown();
    }
  }

  @Test
  void a_passed_deadline_sends_nothing() throws IOException {
    try (RawServer server = new RawServer(RawServer.saying("200 OK", FINE));
        WireFixture vendor = new WireFixture(server.url())) {
      assertThat(errorOf(vendor.write(Duration.ZERO))).isInstanceOf(Resume.DeadlineExceeded.class);
      assertThat(server.requests).isEmpty();
    }
  }

  @Test
  void an_interrupt_ends_a_blocked_call() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    Answer silent =
        socket -> {
          try {
            over.await();
          } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
          }
        };
    try (RawServer server = new RawServer(silent);
        WireFixture vendor = new WireFixture(server.url())) {
      CompletableFuture<Either<PortError, Reply<WireFixture.Said>>> result =
          new CompletableFuture<>();
      Thread caller = new Thread(() -> result.complete(vendor.read()));
      caller.start();
      server.received.await();
      caller.interrupt();
      caller.join();

      assertThat(errorOf(result.get())).isInstanceOf(Resume.Cancelled.class);
      over.countDown();
    }
  }

  @Test
  void cancelling_before_sends_nothing() throws IOException {
    try (RawServer server = new RawServer(RawServer.saying("200 OK", FINE));
        WireFixture vendor = new WireFixture(server.url())) {
      vendor.cancelling.cancel();

      assertThat(errorOf(vendor.write())).isInstanceOf(Resume.Cancelled.class);
      assertThat(server.requests).isEmpty();
    }
  }
}
