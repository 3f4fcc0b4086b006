package dev.patchbay.support.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.secret.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HmacSha256Test {
  /** Test case 2 of RFC 4231. */
  private static final Secret KEY = Secret.of("Jefe");

  private static final byte[] DATA = bytes("what do ya want for nothing?");
  private static final String SIGNATURE =
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

  @Test
  void the_published_example_matches() {
    assertThat(HmacSha256.matches(SIGNATURE, KEY, DATA)).isTrue();
    assertThat(HmacSha256.sign(KEY, DATA)).isEqualTo(SIGNATURE);
  }

  @Test
  void parts_are_signed_as_one_text() {
    assertThat(HmacSha256.matches(SIGNATURE, KEY, bytes("what do ya want "), bytes("for nothing?")))
        .isTrue();
  }

  @Test
  void another_secret_or_another_text_does_not_match() {
    assertThat(HmacSha256.matches(SIGNATURE, Secret.of("jefe"), DATA)).isFalse();
    assertThat(HmacSha256.matches(SIGNATURE, KEY, bytes("what do ya want for nothing!"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sha256=", "5bdc", "zz", "not hexadecimal at all"})
  void what_is_no_signature_matches_nothing(String signature) {
    assertThat(HmacSha256.matches(signature, KEY, DATA)).isFalse();
  }

  @Test
  void capitals_and_anything_around_are_no_signature() {
    assertThat(HmacSha256.matches(SIGNATURE.toUpperCase(Locale.ROOT), KEY, DATA)).isFalse();
    assertThat(HmacSha256.matches(SIGNATURE + "\n", KEY, DATA)).isFalse();
    assertThat(HmacSha256.matches("v1=" + SIGNATURE, KEY, DATA)).isFalse();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
