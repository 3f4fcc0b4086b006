package dev.patchbay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.report.SelfTestReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelfTestCommandTest {
  private static SelfTestReport planted(long killed, String more) {
    return SelfTestReport.parse(
        "{\"identity\": {\"vendor\": \"toy-v1\"}, \"defects\": {\"total\": 4, \"killed\": 4},"
            + " \"mutants\": {\"total\": 100, \"killed\": "
            + killed
            + "}"
            + more
            + "}");
  }

  @Test
  void a_sample_is_written_listed_and_does_not_pass(@TempDir Path folder) throws Exception {
    Ran ran =
        Ran.command(
            "tck",
            "--self-test",
            "--sample",
            "1/12",
            "--vendor",
            "toy-v1",
            "--adapter",
            ToyVendor.jar(folder).toString(),
            "--report",
            folder.resolve("report").toString());

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains("Planting the defects made by hand");
    JsonObject json = Json.object(Files.readString(folder.resolve("report/self-test.json")));
    long mutants = json.object("mutants").number("total", 0);
    assertThat(json.object("sample").number("oneIn", 0)).isEqualTo(12);
    assertThat(json.object("defects").number("total", 0)).isBetween(1L, 20L);
    assertThat(mutants).isBetween(20L, 100L);
    assertThat(ran.out())
        .startsWith("This is a sample; it says nothing of the whole, and does not pass.")
        .contains(" of " + mutants + " generated ones are caught.");
    for (JsonObject survivor : json.object("mutants").objects("survivors")) {
      assertThat(ran.out()).contains("- survived: " + survivor.text("name"));
    }
  }

  @Test
  void the_status_is_0_only_where_nearly_all_of_all_defects_were_caught() {
    assertThat(SelfTestRun.status(planted(97, ""))).isZero();
    assertThat(SelfTestRun.status(planted(96, ""))).isEqualTo(1);
    assertThat(SelfTestRun.status(planted(100, ", \"sample\": {\"oneIn\": 2}"))).isEqualTo(1);
  }

  @Test
  void several_adapters_are_added_up_and_each_of_them_has_to_pass() {
    SelfTestReport good = SelfTestReport.together(List.of(planted(99, ""), planted(97, "")));
    SelfTestReport bad = SelfTestReport.together(List.of(planted(100, ""), planted(96, "")));

    assertThat(good.vendor()).isEqualTo("toy-v1, toy-v1");
    assertThat(good.total("mutants")).isEqualTo(200);
    assertThat(good.killed("mutants")).isEqualTo(196);
    assertThat(good.total("defects")).isEqualTo(4);
    assertThat(SelfTestRun.status(good)).isZero();
    assertThat(SelfTestRun.status(bad)).isEqualTo(1);
  }

  @Test
  void a_vendor_has_to_be_named_for_anything_but_the_self_test() {
    Ran ran = Ran.command("tck", "--report", "nowhere");

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err())
        .contains("Name the vendor with --vendor; only --self-test on its own takes all of them");
  }

  @Test
  void a_sample_of_nothing_is_wrong_usage() {
    Ran ran = Ran.command("tck", "--self-test", "--sample", "1/0", "--vendor", "unipile");

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("--sample is as in 1/16, one defect in so many; got 1/0");
  }

  @Test
  void an_unknown_vendor_is_wrong_usage() {
    Ran ran = Ran.command("tck", "--self-test", "--vendor", "nobody");

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("There is no adapter for the vendor \"nobody\"");
  }
}
