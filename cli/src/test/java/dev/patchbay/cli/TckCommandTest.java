package dev.patchbay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TckCommandTest {
  @Test
  void an_unknown_vendor_is_wrong_usage() {
    Ran ran = Ran.command("tck", "--vendor", "nobody");

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).startsWith("There is no adapter for the vendor \"nobody\"; there are [");
  }

  @Test
  void a_jar_that_is_not_there_is_wrong_usage() {
    Ran ran = Ran.command("tck", "--vendor", "unipile", "--adapter", "no/such.jar");

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err().strip()).isEqualTo("There is no readable jar at no/such.jar");
  }

  @Test
  void a_folder_that_is_no_pack_is_wrong_usage(@TempDir Path empty) {
    Ran ran = Ran.command("tck", "--vendor", "unipile", "--pack", empty.toString());

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("The pack cannot be read", "name its folder with --pack");
  }

  @Test
  void an_unknown_key_is_wrong_usage() {
    Ran ran = Ran.command("tck", "--vendor", "unipile", "--set", "base-ulr=x");

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).startsWith("The adapter has no key base-ulr; it has [base-url, api-key");
  }

  @Test
  void an_adapter_held_against_another_vendors_pack_fails_and_is_reported(@TempDir Path folder)
      throws Exception {
    Path pack = folder.resolve("pack");
    Files.createDirectories(pack);
    for (String file : new String[] {"arguments", "fields", "errors"}) {
      Files.writeString(pack.resolve(file + ".json"), "{\"rows\": []}");
    }
    Files.writeString(
        pack.resolve("pack.json"),
        "{\"vendor\": \"unipile-v1\", \"apiVersion\": \"v1\", \"exchanges\": []}");

    Ran ran =
        Ran.command(
            "tck",
            "--vendor",
            "unipile",
            "--pack",
            pack.toString(),
            "--report",
            folder.resolve("report").toString());

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).contains("unipile-v1 does not conform.", "The report is in");
    assertThat(folder.resolve("report/report.json")).content().contains("\"does not conform\"");
    assertThat(folder.resolve("report/report.html")).content().contains("does not conform");
  }
}
