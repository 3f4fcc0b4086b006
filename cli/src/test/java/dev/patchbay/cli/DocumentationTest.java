package dev.patchbay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.runtime.ConfigurationHelp;
import dev.patchbay.spi.AdapterProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DocumentationTest {
  private static final Path PAGE = Path.of("..", "docs", "configuration.md");

  @Test
  void the_page_on_configuration_has_every_key_of_every_vendor() throws IOException {
    String page = Files.readString(PAGE);

    for (AdapterProvider provider : Vendors.all()) {
      assertThat(
              ConfigurationHelp.markdown(provider)
                  .lines()
                  .filter(row -> row.contains("`patchbay.")))
          .isNotEmpty()
          .allSatisfy(row -> assertThat(page).contains(row));
    }
  }
}
