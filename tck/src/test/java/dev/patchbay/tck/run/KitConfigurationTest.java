package dev.patchbay.tck.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.patchbay.error.ConfigurationException;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.tck.defect.Defect;
import dev.patchbay.tck.defect.ToyProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KitConfigurationTest {
  private static final ToyProvider TOY = new ToyProvider(Defect.NONE);

  @TempDir private Path folder = Path.of("");

  private Pack pack(String configuration) throws IOException {
    Files.writeString(
        folder.resolve("pack.json"),
        "{\"vendor\": \"toy-v1\", \"configuration\": " + configuration + "}");
    return Pack.load(folder);
  }

  @Test
  void an_address_and_secrets_are_made_up() throws IOException {
    assertThat(KitConfiguration.of(TOY, pack("{}"), Map.of()).apply("http://localhost:1"))
        .containsOnly(entry("url", "http://localhost:1"), entry("key", "kit-key-0001"));
  }

  @Test
  void a_pack_says_what_path_an_address_needs_and_who_runs_the_kit_may_say_otherwise()
      throws IOException {
    Pack pack = pack("{\"url\": \"{{baseUrl}}/v1\"}");

    assertThat(KitConfiguration.of(TOY, pack, Map.of()).apply("http://localhost:1"))
        .containsEntry("url", "http://localhost:1/v1");
    assertThat(
            KitConfiguration.of(TOY, pack, Map.of("url", "{{baseUrl}}/v2"))
                .apply("http://localhost:1"))
        .containsEntry("url", "http://localhost:1/v2");
  }

  @Test
  void a_key_of_the_pack_that_the_adapter_lacks_is_named() throws IOException {
    Pack pack = pack("{\"path\": \"/v1\"}");

    assertThatThrownBy(() -> KitConfiguration.of(TOY, pack, Map.of()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("The adapter has no key path; it has [url, key]");
  }
}
