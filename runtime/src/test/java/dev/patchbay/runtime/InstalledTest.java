package dev.patchbay.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.Patchbay;
import dev.patchbay.error.ConfigurationException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledTest {
  @TempDir Path directory;

  @Test
  void an_installed_adapter_opens_from_a_map() {
    try (Patchbay patchbay =
        Patchbays.open(Map.of("patchbay.vendor", "installed", "patchbay.installed.token", "t"))) {
      assertThat(patchbay.vendor().name()).isEqualTo("installed-v2");
    }
  }

  @Test
  void an_installed_adapter_opens_from_a_file() throws IOException {
    Path file = directory.resolve("any.properties");
    Files.writeString(file, "patchbay.vendor=installed\npatchbay.installed.token=t\n");

    try (Patchbay patchbay = Patchbays.open(file)) {
      assertThat(patchbay.vendor().name()).isEqualTo("installed-v2");
    }
  }

  @Test
  void an_adapter_that_cannot_be_loaded_is_a_problem() throws IOException {
    Path services = Files.createDirectories(directory.resolve("META-INF/services"));
    Files.writeString(services.resolve("dev.patchbay.spi.AdapterProvider"), "gone.Provider\n");
    try (URLClassLoader loader = new URLClassLoader(new URL[] {directory.toUri().toURL()}, null)) {
      assertThatThrownBy(
              () ->
                  Patchbays.builder()
                      .onlyGiven()
                      .classLoader(loader)
                      .values(Map.of("patchbay.vendor", "acme"))
                      .open())
          .isInstanceOfSatisfying(
              ConfigurationException.class,
              thrown ->
                  assertThat(thrown.problems())
                      .containsExactly(
                          "An adapter cannot be loaded: dev.patchbay.spi.AdapterProvider: Provider"
                              + " gone.Provider not found.",
                          "No adapter is on the class path. Add dev.patchbay:patchbay-linkedapi or"
                              + " dev.patchbay:patchbay-myagentmail or"
                              + " dev.patchbay:patchbay-postpress or"
                              + " dev.patchbay:patchbay-unipile."));
    }
  }
}
