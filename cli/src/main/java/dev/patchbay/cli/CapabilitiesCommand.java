package dev.patchbay.cli;

import dev.patchbay.capability.Capabilities;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Prints what a vendor can do. */
@CommandLine.Command(
    name = "capabilities",
    description = {
      "Print what a vendor can do; needs no key and makes no call.",
      "Every operation of the port and of the vendor alone, with its arguments, result fields and",
      "limits."
    },
    mixinStandardHelpOptions = true)
final class CapabilitiesCommand implements Callable<Integer> {
  @CommandLine.Option(
      names = "--vendor",
      required = true,
      paramLabel = "V",
      description = "the vendor's canonical name or an alias, as unipile-v1 or unipile")
  private String vendor = "";

  @CommandLine.Option(names = "--format", paramLabel = "F", description = "text (default) or json")
  private Format format = Format.TEXT;

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    Capabilities capabilities = Vendors.capabilities(Vendors.named(vendor));
    PrintWriter out = spec.commandLine().getOut();
    if (format == Format.JSON) {
      out.println(Json.write(CapabilitiesReport.plain(capabilities)));
    } else {
      CapabilitiesReport.print(capabilities, out);
    }
    out.flush();
    return ExitStatus.DONE;
  }
}
