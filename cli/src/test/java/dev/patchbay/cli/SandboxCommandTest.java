package dev.patchbay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxCommandTest {
  @Test
  void it_answers_at_the_address_that_it_prints_as_a_configuration() throws Exception {
    try (PipedWriter out = new PipedWriter();
        BufferedReader printed = new BufferedReader(new PipedReader(out))) {
      Thread running = new Thread(() -> sandbox(new PrintWriter(out, true)));
      running.setDaemon(true);
      running.start();

      Map<String, String> configuration = untilStopped(printed);
      HttpResponse<String> accounts =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(
                          URI.create(
                              configuration.get("patchbay.unipile-v1.base-url")
                                  + "/api/v1/accounts"))
                      .header("X-API-KEY", configuration.get("patchbay.unipile-v1.api-key"))
                      .build(),
                  HttpResponse.BodyHandlers.ofString());

      assertThat(configuration)
          .containsEntry("patchbay.vendor", "unipile-v1")
          .extractingFromEntries(Map.Entry::getKey)
          .containsExactly(
              "patchbay.vendor", "patchbay.unipile-v1.api-key", "patchbay.unipile-v1.base-url");
      assertThat(accounts.body()).startsWith("{\"object\":\"AccountList\"");
      running.interrupt();
      running.join();
    }
  }

  private static void sandbox(PrintWriter out) {
    Command.run(out, new PrintWriter(Writer.nullWriter()), false, "sandbox", "--vendor", "unipile");
  }

  private static Map<String, String> untilStopped(BufferedReader printed) throws IOException {
    Map<String, String> configuration = new LinkedHashMap<>();
    for (String line = printed.readLine(); !line.startsWith("# Stop"); line = printed.readLine()) {
      if (!line.startsWith("#")) {
        configuration.put(
            line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
      }
    }
    return configuration;
  }

  @Test
  void a_port_that_is_taken_is_told_in_one_line_and_wrong_usage() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(other.getLocalPort());

      Ran ran = Ran.command("sandbox", "--vendor", "unipile", "--port", port);

      assertThat(ran.err())
          .startsWith("Port " + port + " is taken; give another one, or 0 for a free one\n")
          .doesNotContain("Exception");
      assertThat(ran.status()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "65536"})
  void a_port_that_cannot_be_is_wrong_usage(String port) {
    Ran ran = Ran.command("sandbox", "--vendor", "linkedapi", "--port", port);

    assertThat(ran.err())
        .startsWith("There is no port " + port + "; give one up to 65535, or 0 for a free one\n");
    assertThat(ran.status()).isEqualTo(2);
  }

  @Test
  void an_option_that_the_sandbox_lacks_is_wrong_usage() {
    Ran ran = Ran.command("sandbox", "--vendor", "unipile", "--set", "speed=9");

    assertThat(ran.err())
        .startsWith("The sandbox of unipile-v1 has no option speed; it has none\n");
    assertThat(ran.status()).isEqualTo(2);
  }
}
