package dev.patchbay.cli;

import dev.patchbay.Patchbay;
import dev.patchbay.runtime.PatchbaysBuilder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Where the configuration is, as options of every command that opens a configured vendor. */
final class Configured {
  @CommandLine.Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "a properties file; default: patchbay.properties, environment, system properties")
  private @Nullable Path config;

  @CommandLine.Option(
      names = "--instance",
      paramLabel = "NAME",
      description = "one of several configured instances")
  private @Nullable String instance;

  /** Whether one of several instances is asked for. */
  boolean namesInstance() {
    return instance != null;
  }

  /** Opens what the options name. */
  Patchbay open(PatchbaysBuilder opening) {
    if (config != null) {
      opening.file(config);
    }
    return instance == null ? opening.open() : opening.open(instance);
  }
}
