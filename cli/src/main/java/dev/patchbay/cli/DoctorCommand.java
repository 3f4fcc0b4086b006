package dev.patchbay.cli;

import dev.patchbay.Patchbay;
import dev.patchbay.runtime.Patchbays;
import dev.patchbay.runtime.PatchbaysBuilder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Checks a configuration against the vendor it names. */
@CommandLine.Command(
    name = "doctor",
    description = {
      "Check the configuration and the vendor, and list the LinkedIn accounts with advice.",
      "Reads only."
    },
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
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

  @CommandLine.Option(names = "--format", paramLabel = "F", description = "text (default) or json")
  private Format format = Format.TEXT;

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    PatchbaysBuilder opening = Patchbays.builder();
    if (config != null) {
      opening.file(config);
    }
    try (Patchbay patchbay = instance == null ? opening.open() : opening.open(instance)) {
      Diagnosis diagnosis = Diagnosis.of(patchbay);
      PrintWriter out = spec.commandLine().getOut();
      if (format == Format.JSON) {
        out.println(Json.write(diagnosis.plain()));
      } else {
        diagnosis.print(out);
      }
      out.flush();
      return diagnosis.healthy() ? ExitStatus.DONE : ExitStatus.FAILED;
    }
  }
}
