package dev.patchbay.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConfigurationHelpTest {
  @Test
  void a_vendor_is_described_key_by_key() {
    assertThat(ConfigurationHelp.describe(FakeProvider.acme()))
        .startsWith(
            """
            acme-v1 (or acme)
              patchbay.acme.api-key  [required, secret]
                  PATCHBAY_ACME_API_KEY
                  The key from the dashboard.
              patchbay.acme.base-url  [default https://api.acme.example]
                  PATCHBAY_ACME_BASE_URL
                  Where the API is.
              patchbay.acme.region  [optional]
                  PATCHBAY_ACME_REGION
                  Where data is kept.
              patchbay.vendor  [required]
                  PATCHBAY_VENDOR
            """)
        .contains("  patchbay.deadline  [default 60s]\n      PATCHBAY_DEADLINE\n")
        .endsWith("forgotten when the program ends.\n");
  }

  @Test
  void a_vendor_without_alias_goes_by_its_canonical_name() {
    assertThat(ConfigurationHelp.describe(FakeProvider.globex()))
        .startsWith("globex\n  patchbay.globex.token  [required, secret]\n");
  }

  @Test
  void the_markdown_table_has_a_row_per_key() {
    assertThat(ConfigurationHelp.markdown(FakeProvider.globex()).lines())
        .hasSize(7)
        .startsWith(
            "| key | environment variable | value | what it is |",
            "| --- | --- | --- | --- |",
            "| `patchbay.globex.token` | `PATCHBAY_GLOBEX_TOKEN` | required, secret | The account's"
                + " token. |");
  }

  @Test
  void the_page_about_configuration_has_the_keys_of_every_instance() throws IOException {
    Path page = Path.of("..", "docs", "configuration.md");

    assertThat(Files.readString(page)).contains(ConfigurationHelp.markdown());
  }
}
