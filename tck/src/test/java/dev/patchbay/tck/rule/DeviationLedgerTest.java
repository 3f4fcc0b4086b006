package dev.patchbay.tck.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DeviationLedgerTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
  private static final DeviationLedger ONE =
      DeviationLedger.parse(
          """
          {"deviations": [{"rule": "CALL-1", "operation": "profile.get", "check": "one, through the port",
            "reason": "The shape is not documented.", "link": "https://example.com/1", "expires": "2026-12-01"}]}
          """);

  @Test
  void an_entry_excuses_its_check_until_it_expires() {
    assertThat(ONE.excusing("CALL-1", "profile.get", "one, through the port", TODAY)).isNotEmpty();
    assertThat(ONE.excusing("CALL-1", "profile.get", "another", TODAY)).isEmpty();
    assertThat(
            ONE.excusing(
                "CALL-1", "profile.get", "one, through the port", LocalDate.parse("2026-12-02")))
        .isEmpty();
  }

  @Test
  void what_is_wrong_with_an_entry_is_told() {
    Specification rules = Specification.load();

    assertThat(ONE.flaws(rules, List.of("CALL-1 profile.get: one, through the port"), TODAY))
        .isEmpty();
    assertThat(ONE.flaws(rules, List.of("CALL-1 profile.get: other"), LocalDate.MAX))
        .containsExactly(
            "The deviation CALL-1 profile.get: one, through the port expired on 2026-12-01; mend"
                + " the adapter",
            "The deviation CALL-1 profile.get: one, through the port is of no check of this run;"
                + " take it out");
  }

  @Test
  void an_entry_without_a_reason_or_with_no_date_is_refused() {
    assertThatThrownBy(
            () ->
                DeviationLedger.parse(
                    "{\"deviations\":[{\"rule\":\"CALL-1\",\"operation\":\"a.b\"}]}"))
        .hasMessageStartingWith("A deviation lacks \"reason\"");
    assertThatThrownBy(
            () ->
                DeviationLedger.parse(
                    "{\"deviations\":[{\"rule\":\"CALL-1\",\"operation\":\"a.b\",\"reason\":\"r\","
                        + "\"link\":\"l\",\"expires\":\"soon\"}]}"))
        .hasMessage("A deviation expires on no date: soon");
  }

  @Test
  void an_adapter_without_a_file_admits_nothing() {
    assertThat(DeviationLedger.of(DeviationLedgerTest.class, "toy-v1"))
        .isEqualTo(DeviationLedger.EMPTY);
  }
}
