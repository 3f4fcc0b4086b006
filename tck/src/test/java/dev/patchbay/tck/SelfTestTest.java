package dev.patchbay.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.defect.Defect;
import dev.patchbay.tck.defect.ToyProvider;
import dev.patchbay.tck.report.ConformanceReport;
import dev.patchbay.tck.report.SelfTestReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SelfTestTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

  private static SelfTestReport of(Predicate<Defect> byHand, Predicate<String> generated) {
    return new SelfTest(
            new ToyProvider(Defect.NONE),
            Pack.load(ToyProvider.PACK),
            ToyProvider::configuration,
            List.of())
        .run(CLOCK, byHand, generated, any -> {});
  }

  private static SelfTestReport of(String... mutants) {
    return of(any -> false, List.of(mutants)::contains);
  }

  private static List<String> schemaErrors(SelfTestReport report) throws IOException {
    return Schemas.errors(SelfTestReport.class, "self-test.schema.json", report.json());
  }

  @Test
  void generated_defects_of_every_table_are_caught() {
    SelfTestReport report =
        of(
            "invitation.send: drops argument invitation.send.note",
            "invitation.listConnections: drops argument connections.name",
            "invitation.listConnections: leaves out on the wire argument connections.name",
            "profile.get: drops field name",
            "profile.get: makes a constant of field name",
            "invitation.send: cuts argument invitation.send.note of 300 characters",
            "profile.get: takes for another error error 404 nobody",
            "invitation.listConnections: drops the cursor of the pages",
            "invitation.listConnections: loses the last row of the pages",
            "invitation.send: offers argument invitation.send.email",
            "invitation.send: makes twice the call",
            "profile.get: needs no session for the call");

    assertThat(report.survivors("mutants")).isEmpty();
    assertThat(report.total("mutants")).isEqualTo(12);
  }

  @Test
  void a_defect_that_no_check_can_see_survives_and_is_listed() {
    SelfTestReport report =
        of("invitation.listConnections: doubles on the wire argument connections.name");

    assertThat(report.total("mutants")).isEqualTo(1);
    assertThat(report.survivors("mutants")).hasSize(1);
    assertThat(report.passes()).isFalse();
  }

  @Test
  void the_report_keeps_its_schema_and_goes_into_the_report_of_a_run(@TempDir Path folder)
      throws IOException {
    SelfTestReport report =
        of(
            Defect.LOSES_THE_NAME::equals,
            List.of(
                    "profile.get: drops field name",
                    "invitation.listConnections: doubles on the wire argument connections.name")
                ::contains);
    report.write(folder);
    String written = Files.readString(folder.resolve("self-test.json"));

    assertThat(schemaErrors(report)).isEmpty();
    assertThat(schemaErrors(report.sampled(12))).isEmpty();
    assertThat(schemaErrors(report.sampled(1))).as("one in one is no sample").isNotEmpty();
    JsonObject json = Json.object(written);
    assertThat(json.object("defects").number("killed", 0)).isEqualTo(1);
    assertThat(json.object("mutants").object("tables").object("field").number("killed", 0))
        .isEqualTo(1);
    assertThat(json.object("idle").texts("rules")).contains("PAGE-2").doesNotContain("CALL-1");
    try (Conformance run =
        Conformance.of(
            new ToyProvider(Defect.NONE),
            Pack.load(ToyProvider.PACK),
            ToyProvider::configuration,
            List.of(),
            CLOCK)) {
      ConformanceReport whole = run.report(SelfTestReport.parse(written));
      assertThat(Json.object(whole.json()).object("selfTest").object("mutants").number("total", 0))
          .isEqualTo(2);
    }
  }
}
