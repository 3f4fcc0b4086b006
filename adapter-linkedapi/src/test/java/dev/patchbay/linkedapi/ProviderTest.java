package dev.patchbay.linkedapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.error.ConfigurationException;
import dev.patchbay.secret.Secret;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.spi.ConfigurationKey;
import dev.patchbay.spi.Resources;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderTest {
  private final AdapterProvider provider = new LinkedApiAdapterProvider();

  @Test
  void the_service_loader_finds_it() {
    assertThat(ServiceLoader.load(AdapterProvider.class))
        .extracting(found -> found.vendor().name())
        .contains("linkedapi");
  }

  @Test
  void only_the_api_token_is_required_and_every_token_is_a_secret() {
    assertThat(provider.keys())
        .filteredOn(ConfigurationKey::required)
        .extracting(ConfigurationKey::name)
        .containsExactly("api-token");
    assertThat(provider.keys())
        .filteredOn(ConfigurationKey::secret)
        .extracting(ConfigurationKey::name)
        .containsExactly("api-token", "identification-token", "accounts", "webhook-secret");
    assertThat(key("base-url").fallback()).contains("https://api.linkedapi.io");
    assertThat(key("client").fallback()).contains("java");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4c1f",
        "4c1f=",
        "=id_1",
        "4c1f=id_1,",
        "4c1f=id_1,, 7=id_2",
        "a/b=id_1",
        "4c1f=id_1\nx",
        "4c1f=ключ"
      })
  void accounts_that_are_not_pairs_are_refused_without_showing_them(String text) {
    assertThat(key("accounts").check().apply(text).get())
        .matches(
            "entry \\d is not <account id>=<identification token>; separate entries by commas");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4c1f=id_1", " 4c1f = id_1 , 77d2=id_2=3 "})
  void accounts_are_pairs(String text) {
    assertThat(key("accounts").check().apply(text).isEmpty()).isTrue();
    assertThat(AccountsText.read(text)).containsEntry("4c1f", Secret.of("id_1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"api-token", "identification-token", "client"})
  void what_no_header_can_carry_is_refused_without_showing_it(String name) {
    assertThat(key(name).check().apply("id_1\nx"))
        .contains("must be visible ASCII characters without spaces");
  }

  @Test
  void two_ways_of_naming_accounts_are_one_too_many() {
    AdapterConfiguration both =
        AdapterConfiguration.of(
            Map.of(
                "api-token", "linked_main", "identification-token", "id_1", "accounts", "7=id_2"));
    try (Resources resources = new Resources()) {
      assertThatThrownBy(() -> provider.open(both, resources))
          .isInstanceOf(ConfigurationException.class)
          .hasMessage(
              "identification-token and accounts both name accounts; move the token into accounts"
                  + " as <account id>=<identification token>");
    }
  }

  private ConfigurationKey key(String name) {
    return provider.keys().stream().filter(key -> key.name().equals(name)).findFirst().get();
  }
}
