package dev.patchbay.tck.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SecretFormsTest {
  private static final String SECRET = "ajax:\"4711\"/+ø~kit";
  private static final SecretForms FORMS = new SecretForms(List.of(SECRET));

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "u", "us", "user:", "{\"a\":\""})
  void a_secret_is_found_in_base64_wherever_it_begins(String before) {
    byte[] text = bytes(before + SECRET + " and more");

    assertThat(FORMS.in("x" + Base64.getEncoder().encodeToString(text)))
        .containsExactly("a secret, in base64");
    assertThat(FORMS.in("x " + Base64.getUrlEncoder().withoutPadding().encodeToString(text)))
        .containsAnyOf("a secret, in base64", "a secret, in base64url");
  }

  @Test
  void a_secret_is_found_as_it_is_escaped_encoded_and_in_hexadecimal() {
    assertThat(FORMS.in("it is " + SECRET)).contains("a secret");
    assertThat(FORMS.in("{\"is\":\"ajax:\\\"4711\\\"/+ø~kit\"}"))
        .containsExactly("a secret, escaped as in JSON");
    assertThat(FORMS.in("?q=ajax%3A%224711%22%2F%2B%C3%B8%7Ekit"))
        .containsExactly("a secret, URL-encoded");
    assertThat(FORMS.in(HexFormat.of().formatHex(bytes(SECRET))))
        .containsExactly("a secret, in hexadecimal");
  }

  @Test
  void of_pairs_the_second_half_is_secret_and_the_first_is_not() {
    SecretForms pairs = new SecretForms(List.of("account-0001=token-aaaa,account-0002=token-bbbb"));

    assertThat(pairs.in("account-0001 and account-0002")).isEmpty();
    assertThat(pairs.in("with token-bbbb")).containsExactly("a secret");
  }

  @Test
  void nothing_is_found_where_nothing_is() {
    assertThat(FORMS.in("ajax 4711 kit")).isEmpty();
  }
}
