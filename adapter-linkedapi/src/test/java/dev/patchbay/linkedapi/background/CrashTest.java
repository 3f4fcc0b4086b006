package dev.patchbay.linkedapi.background;

import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.patchbay.linkedapi.Lab.completed;
import static dev.patchbay.linkedapi.Lab.json;
import static dev.patchbay.linkedapi.Lab.running;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.token.ResumeToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that are killed in the middle of a write, and others that go on from what they kept.
 */
@Timeout(120)
class CrashTest {
  private final Lab lab = new Lab();
  @TempDir private Path directory;

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void killed_between_start_and_completion_it_is_resumed_in_a_new_jvm() throws Exception {
    lab.starts().looks(running());
    Process killed = caller("invite");
    await(getRequestedFor(urlEqualTo("/workflows/" + Lab.ID)), killed);

    killed.destroyForcibly().waitFor();
    assertThat(kept().started()).isTrue();
    lab.looks(completed("{ \"actionType\": \"st.sendConnectionRequest\", \"success\": true }"));

    assertThat(output(caller("resume"))).startsWith("done InvitationReceipt");
    lab.starts(1);
  }

  @Test
  void killed_between_sending_the_start_and_keeping_the_answer_its_outcome_is_unknown()
      throws Exception {
    lab.vendor.stubFor(post("/workflows").willReturn(json(Lab.STARTED).withFixedDelay(60_000)));
    Process killed = caller("invite");
    await(postRequestedFor(urlEqualTo("/workflows")), killed);

    killed.destroyForcibly().waitFor();
    assertThat(kept().started()).isFalse();

    assertThat(output(caller("resume")))
        .startsWith("invitation.send at linkedapi: it was sent, but what became of it is unknown")
        .contains("check with invitation.status before repeating it");
    lab.starts(1);
    lab.looks(0);
  }

  private ResumeToken kept() throws IOException {
    return ResumeToken.parse(Files.readString(directory.resolve("kept"))).get();
  }

  private Process caller(String what) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                CrashingCaller.class.getName(),
                what,
                lab.vendor.baseUrl(),
                directory.resolve("kept").toString()))
        .redirectErrorStream(true)
        .redirectOutput(directory.resolve(what).toFile())
        .start();
  }

  private String output(Process process) throws Exception {
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    List<String> lines = Files.readAllLines(directory.resolve("resume"), StandardCharsets.UTF_8);
    return lines.stream().filter(line -> !line.startsWith("SLF4J")).reduce("", String::concat);
  }

  /** Waits for the vendor to have received it; a process that ends before is a failure. */
  private void await(RequestPatternBuilder request, Process process) throws Exception {
    while (lab.vendor.countRequestsMatching(request.build()).getCount() == 0) {
      assertThat(process.waitFor(20, TimeUnit.MILLISECONDS))
          .as(() -> "the caller ended: " + said())
          .isFalse();
    }
  }

  private String said() {
    try {
      return Files.readString(directory.resolve("invite"));
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }
}
