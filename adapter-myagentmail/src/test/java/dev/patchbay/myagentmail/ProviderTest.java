package dev.patchbay.myagentmail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.spi.ConfigurationKey;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class ProviderTest {
  private final AdapterProvider provider = new MyAgentMailAdapterProvider();

  @Test
  void the_service_loader_finds_it() {
    assertThat(ServiceLoader.load(AdapterProvider.class))
        .extracting(found -> found.vendor().name())
        .contains("myagentmail");
    assertThat(provider.aliases()).containsExactly("my-agent-mail");
  }

  @Test
  void only_the_key_is_required_and_what_is_secret_is_marked() {
    assertThat(provider.keys())
        .filteredOn(ConfigurationKey::required)
        .extracting(ConfigurationKey::name)
        .containsExactly("api-key");
    assertThat(provider.keys())
        .filteredOn(ConfigurationKey::secret)
        .extracting(ConfigurationKey::name)
        .containsExactly("api-key", "webhook-secrets");
    assertThat(provider.keys().get(2).fallback()).contains("https://myagentmail.com");
  }

  @Test
  void a_key_that_no_header_can_carry_is_refused_without_showing_it() {
    assertThat(provider.keys().get(0).check().apply("tk_1\nx"))
        .contains("must be visible ASCII characters without spaces");
  }

  @Test
  void its_own_operations_are_known_to_the_kit() {
    assertThat(provider.operations()).isEqualTo(MyAgentMailOperations.ALL);
    assertThat(provider.operations())
        .allSatisfy(operation -> assertThat(operation.id()).startsWith("myagentmail."));
  }
}
