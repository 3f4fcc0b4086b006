package dev.patchbay.benchmarks;

import dev.patchbay.sandbox.linkedapi.LinkedApiSandbox;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The sandbox of Linked API in a process of its own, so that what it needs is not counted. Ends
 * with its parent.
 */
public final class SandboxProcess implements AutoCloseable {
  private final Process process;
  private final Map<String, String> configuration;

  private SandboxProcess(Process process, Map<String, String> configuration) {
    this.process = process;
    this.configuration = configuration;
  }

  /**
   * Starts one.
   *
   * @param accounts so many besides the first two
   * @param each how long every workflow takes, in real time
   */
  static SandboxProcess start(int accounts, Duration each) throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx1g",
                    "-cp",
                    System.getProperty("java.class.path"),
                    SandboxProcess.class.getName(),
                    String.valueOf(accounts),
                    String.valueOf(each.toMillis())))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader told =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String url = told.readLine();
    String token = told.readLine();
    if (url == null || token == null) {
      throw new IOException("the sandbox did not start");
    }
    return new SandboxProcess(process, Map.of("base-url", url, "api-token", token));
  }

  Map<String, String> configuration() {
    return configuration;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /**
   * Runs until the parent closes its end of the input.
   *
   * @param arguments number of accounts, and how many milliseconds each workflow takes
   */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws IOException {
    try (LinkedApiSandbox sandbox = LinkedApiSandbox.start(0)) {
      sandbox.addAccounts(Integer.parseInt(arguments[0]));
      sandbox.pace(Duration.ofMillis(Long.parseLong(arguments[1])));
      System.out.println(sandbox.configuration().get("base-url"));
      System.out.println(sandbox.configuration().get("api-token"));
      System.out.flush();
      while (System.in.read() >= 0) {
        // Nothing is said; the parent's end closes the stream.
      }
    }
  }
}
