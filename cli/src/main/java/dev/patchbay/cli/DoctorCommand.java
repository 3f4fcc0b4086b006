package dev.patchbay.cli;

import dev.patchbay.Patchbay;
import dev.patchbay.runtime.Patchbays;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
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
  @CommandLine.Mixin private Configured configured = new Configured();

  @CommandLine.Option(names = "--format", paramLabel = "F", description = "text (default) or json")
  private Format format = Format.TEXT;

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (Patchbay patchbay = configured.open(Patchbays.builder())) {
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
