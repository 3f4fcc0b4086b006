package dev.patchbay.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.defect.Defect;
import dev.patchbay.tck.defect.ToyProvider;
import dev.patchbay.tck.report.ConformanceReport;
import dev.patchbay.tck.report.Outcome;
import dev.patchbay.tck.run.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConformanceTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
  private static final Map<Defect, ConformanceReport> REPORTS = new ConcurrentHashMap<>();

  private static Conformance of(Defect defect) {
    return Conformance.of(
        new ToyProvider(defect), Pack.load("toy-v1"), ToyProvider::configuration, List.of(), CLOCK);
  }

  private static ConformanceReport run(Defect defect) {
    return REPORTS.computeIfAbsent(
        defect,
        one -> {
          try (Conformance run = of(one)) {
            return run.run(outcome -> {});
          }
        });
  }

  private static List<String> schemaErrors(ConformanceReport report) throws IOException {
    return Schemas.errors(ConformanceReport.class, "report.schema.json", report.json());
  }

  @Test
  void a_right_adapter_conforms_and_the_report_keeps_its_schema() throws Exception {
    ConformanceReport report = run(Defect.NONE);

    assertThat(report.verdict()).isEqualTo("conforms");
    assertThat(report.failed()).isZero();
    assertThat(report.passed()).isGreaterThan(50);
    assertThat(schemaErrors(report)).isEmpty();
  }

  @Test
  void an_area_in_which_nothing_is_supported_is_not_offered_rather_than_passed() throws Exception {
    JsonObject report = Json.object(run(Defect.NONE).json());

    assertThat(report.objects("areas"))
        .extracting(area -> area.text("area") + " " + area.text("verdict"))
        .contains("messaging not offered", "profile passes");
    assertThat(ConformanceReport.parse(report.toString()).html())
        .containsPattern("<td>messaging</td><td><span class=\"badge plain\">not offered</span>");
  }

  @Test
  void the_report_tells_how_old_the_sources_are_and_what_share_of_planted_defects_was_caught()
      throws Exception {
    JsonObject report = Json.object(run(Defect.NONE).json());
    assertThat(ConformanceReport.parse(report.toString()).html())
        .contains("How old the fixtures are is not written down", "was not measured");

    report.object("fixtures").put("newestSource", "2026-05").put("ageInDays", 204L);
    report.put(
        "selfTest",
        JsonObject.empty()
            .put("mutants", JsonObject.empty().put("total", 2000L).put("killed", 1947L)));
    assertThat(ConformanceReport.parse(report.toString()).html())
        .contains("is of 2026-05, 204 days before this run", "97.3 %", "1,947 of 2,000");
  }

  @Test
  void a_wrong_adapter_does_not_conform_and_the_report_names_rule_and_operation() throws Exception {
    ConformanceReport report = run(Defect.LOSES_THE_NAME);

    assertThat(report.conforms()).isFalse();
    assertThat(schemaErrors(report)).isEmpty();
    JsonObject failure = Json.object(report.json()).objects("failures").get(0);
    assertThat(failure.text("rule")).isEqualTo("CALL-1");
    assertThat(failure.text("message")).contains("profile.get");
  }

  @Test
  void a_pack_that_lost_its_cases_does_not_let_an_adapter_conform(@TempDir Path folder)
      throws Exception {
    Path toy = Path.of(ConformanceTest.class.getResource("/fixtures/toy-v1").toURI());
    for (String file : List.of("pack", "arguments", "fields", "errors")) {
      Files.copy(toy.resolve(file + ".json"), folder.resolve(file + ".json"));
    }
    try (Conformance run =
        Conformance.of(
            new ToyProvider(Defect.NONE),
            Pack.load(folder),
            ToyProvider::configuration,
            List.of(),
            CLOCK)) {
      Check whole =
          run.checks().stream().filter(check -> check.rule().equals("COVER-3")).findAny().get();

      assertThat(run.run(whole).message())
          .contains(
              "cases/profile.get.json holds 0 cases, but pack.json counts 3",
              "cases/invitation.send.json holds 0 cases, but pack.json counts 2");
    }
  }

  @Test
  void neither_messages_nor_the_report_hold_a_secret_that_was_on_the_wire() throws Exception {
    try (Conformance run = of(Defect.PUTS_THE_KEY_IN_THE_URL)) {
      Check check =
          run.checks().stream().filter(any -> any.rule().equals("CALL-1")).findAny().get();

      assertThat(run.run(check).message()).contains("query key", "***").doesNotContain("toy-key");
      assertThat(run.report().json().toString()).contains("***").doesNotContain("toy-key");
    }
  }

  @Test
  void checks_that_did_not_run_are_failures() throws Exception {
    try (Conformance run = of(Defect.NONE)) {
      List<Check> all = run.checks();
      List<Outcome> some = new ArrayList<>();
      all.subList(0, 3).forEach(check -> some.add(run.run(check)));

      assertThat(some).hasSize(3);
      assertThat(run.report().conforms()).isFalse();
      assertThat(run.report().failed()).isEqualTo(all.size() - 3);
      assertThat(run.report().failures()).allMatch(text -> text.endsWith("It did not run."));
    }
  }

  @Test
  void another_order_finds_the_same() throws Exception {
    ConformanceReport inOrder = run(Defect.LOSES_THE_NAME);
    for (long seed = 1; seed <= 2; seed++) {
      try (Conformance run = of(Defect.LOSES_THE_NAME).shuffled(seed)) {
        ConformanceReport shuffled = run.run(outcome -> {});
        assertThat(shuffled.passed()).isEqualTo(inOrder.passed());
        assertThat(shuffled.failures()).containsExactlyInAnyOrderElementsOf(inOrder.failures());
      }
    }
  }

  @Test
  void no_two_checks_have_the_same_label() throws Exception {
    try (Conformance run = of(Defect.NONE)) {
      assertThat(run.checks()).extracting(Check::label).doesNotHaveDuplicates();
    }
  }

  @Test
  void the_page_is_one_file_that_names_every_rule(@TempDir Path folder) throws Exception {
    ConformanceReport report = run(Defect.LOSES_THE_NAME);
    report.write(folder);

    String page = Files.readString(folder.resolve("report.html"));
    assertThat(page).contains("does not conform", "id=\"rule-CALL-1\"", "toy-v1");
    assertThat(page).doesNotContain("<link rel=\"style", "src=", "@import", "http://", "https://");
    assertThat(ConformanceReport.parse(Files.readString(folder.resolve("report.json"))).json())
        .isEqualTo(report.json());
  }

  @Test
  void text_of_an_adapter_cannot_become_part_of_the_page() throws Exception {
    JsonObject json = Json.object(run(Defect.LOSES_THE_NAME).json());
    json.objects("failures").get(0).put("message", "<script>alert(1)</script>");

    assertThat(ConformanceReport.parse(json.toString()).html())
        .doesNotContain("<script>alert")
        .contains("&lt;script&gt;alert");
  }
}
