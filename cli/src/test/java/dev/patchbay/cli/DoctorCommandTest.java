package dev.patchbay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.Sandboxes;
import dev.patchbay.sandbox.VendorSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
  @TempDir private Path folder = Path.of("");

  private String configuration(VendorSandbox sandbox, String key) throws IOException {
    StringBuilder text = new StringBuilder("patchbay.vendor=unipile\n");
    sandbox
        .configuration()
        .forEach(
            (name, value) ->
                text.append("patchbay.unipile." + name + "=")
                    .append(name.equals("api-key") && !key.isEmpty() ? key : value)
                    .append('\n'));
    return Files.writeString(folder.resolve("patchbay.properties"), text).toString();
  }

  @Test
  void it_lists_every_account_with_its_state_and_what_to_do() throws IOException {
    try (VendorSandbox sandbox = Sandboxes.start("unipile-v1", 0)) {
      Ran ran = Ran.command("doctor", "--config", configuration(sandbox, ""));

      assertThat(ran.status()).isZero();
      assertThat(ran.out())
          .contains("the vendor answers and takes the key")
          .contains("1 of 2 sessions can be used")
          .contains("ACTIVE")
          .contains("let its owner reconnect it");
    }
  }

  @Test
  void a_wrong_key_is_status_1_and_is_not_shown() throws IOException {
    try (VendorSandbox sandbox = Sandboxes.start("unipile-v1", 0)) {
      Ran ran =
          Ran.command(
              "doctor", "--config", configuration(sandbox, "wrong-key-123456"), "--format", "json");

      assertThat(ran.status()).isEqualTo(1);
      assertThat(ran.out()).contains("\"healthy\": false").contains("look at the API key");
      assertThat(ran.out() + ran.err()).doesNotContain("wrong-key-123456");
    }
  }

  @Test
  void a_configuration_that_cannot_work_is_status_2() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("wrong.properties"),
            "patchbay.vendor=unipile\npatchbay.unipile.api-kee=x\n");

    Ran ran = Ran.command("doctor", "--config", file.toString());

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("api-kee").contains("api-key").contains("base-url");
  }
}
