package dev.patchbay.support.redact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.secret.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
  private final Redaction redaction = new Redaction();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"password\":\"hunter2\"}",
        "{\"access_token\" : \"hunter2\"}",
        "X-API-KEY: hunter2",
        "cookie=hunter2; path=/",
        "{\"li_at\":\"hunter2\"}",
        "https://example.org/?api_key=hunter2&x=1",
        "webhook-secret=hunter2"
      })
  void credentials_are_taken_out_in_every_spelling(String text) {
    assertThat(redaction.clean(text)).doesNotContain("hunter2").contains("***");
  }

  @Test
  void a_known_secret_is_taken_out_wherever_it_stands() {
    redaction.hide(Secret.of("abcd-efgh"));

    assertThat(redaction.clean("said abcd-efgh twice: abcd-efgh")).isEqualTo("said *** twice: ***");
  }

  @Test
  void a_secret_that_the_end_of_a_long_text_cuts_through_is_not_shown() {
    redaction.hide(Secret.of("abcdefgh-ijklmnop"));

    for (int spaces = 16_350; spaces < 16_390; spaces++) {
      assertThat(redaction.excerpt(" ".repeat(spaces) + "abcdefgh-ijklmnop and so on"))
          .doesNotContain("abcd");
    }
  }

  @Test
  void of_secrets_that_serve_once_the_newest_stay_hidden() {
    for (int i = 100_000; i < 100_200; i++) {
      redaction.hideForNow(Secret.of("code-" + i));
    }

    assertThat(redaction.clean("code-100199 and code-100000")).isEqualTo("*** and code-100000");
  }

  @Test
  void mail_addresses_are_taken_out() {
    assertThat(redaction.clean("write to lina.orvik@example.org today"))
        .isEqualTo("write to ***@*** today");
  }

  @Test
  void an_excerpt_is_one_short_line() {
    assertThat(redaction.excerpt("a\n\n b" + "x".repeat(1000))).startsWith("a bxxx").hasSize(401);
  }
}
