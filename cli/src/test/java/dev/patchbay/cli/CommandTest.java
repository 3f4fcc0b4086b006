package dev.patchbay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {
  @Test
  void help_names_every_verb_and_the_exit_statuses() {
    Ran help = Ran.command("--help");

    assertThat(help.status()).isZero();
    assertThat(help.out())
        .contains("demo", "capabilities", "doctor", "sandbox")
        .contains("Exit status: 0 done; 1 an error of the port, or a check failed; 2 wrong usage")
        .doesNotContain("\u001b[");
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "capabilities", "doctor", "sandbox"})
  void every_verb_explains_itself(String verb) {
    Ran help = Ran.command(verb, "--help");

    assertThat(help.status()).isZero();
    assertThat(help.out()).startsWith("Usage: patchbay " + verb);
  }

  @Test
  void wrong_usage_is_status_2() {
    assertThat(Ran.command("dance").status()).isEqualTo(2);
    assertThat(Ran.command("capabilities").status()).isEqualTo(2);
    assertThat(Ran.command().status()).isEqualTo(2);
    assertThat(Ran.command("capabilities", "--vendor", "unipile", "--format", "xml").status())
        .isEqualTo(2);
  }

  @Test
  void an_unknown_vendor_is_status_2_and_names_those_there_are() {
    Ran ran = Ran.command("capabilities", "--vendor", "unipole");

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err())
        .contains("There is no adapter for the vendor \"unipole\"")
        .contains("unipile-v1 (or unipile)");
  }
}
