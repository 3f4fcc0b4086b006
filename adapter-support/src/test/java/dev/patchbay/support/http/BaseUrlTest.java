package dev.patchbay.support.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api1.example.com:13111",
        "https://api.example.com/",
        "http://localhost:8080",
        "http://127.0.0.1:1",
        "http://[::1]:8080"
      })
  void https_and_loopback_are_taken(String url) {
    assertThat(BaseUrl.flaw(url)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "http://api.example.com, 'must be https, because it carries the API key'",
    "http://localhost.example.com, 'must be https, because it carries the API key'",
    "ftp://api.example.com, 'is not a URL; write it like https://api.example.com'",
    "https://user:pw@api.example.com, 'must not hold a user name or password'",
    "https://api.example.com?x=1, 'must not have a query or fragment'"
  })
  void anything_else_is_refused(String url, String flaw) {
    assertThat(BaseUrl.flaw(url)).contains(flaw);
  }

  @Test
  void paths_lie_below_base_and_prefix() {
    assertThat(BaseUrl.below("https://a.example/x/", "/api/v1/").toString())
        .isEqualTo("https://a.example/x/api/v1/");
    assertThat(BaseUrl.below("https://a.example", "").toString()).isEqualTo("https://a.example/");
  }
}
