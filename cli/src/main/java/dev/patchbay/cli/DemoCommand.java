package dev.patchbay.cli;

import dev.patchbay.cli.demo.Demo;
import dev.patchbay.spi.AdapterProvider;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Walks through the main job on the sandbox. */
@CommandLine.Command(
    name = "demo",
    description = {
      "Walk through the main job on a vendor's sandbox; needs no key and no network.",
      "Sessions, search, profile, invitation, conversations, message, webhook: prints the Java of",
      "each step and the neutral result."
    },
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  @CommandLine.Option(
      names = "--vendor",
      paramLabel = "V",
      description = "any vendor with an adapter and a sandbox; default: unipile")
  private String vendor = "unipile";

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    AdapterProvider provider = Vendors.named(vendor);
    boolean done =
        Demo.run(
            provider.vendor(),
            spec.commandLine().getOut(),
            spec.commandLine().getColorScheme().ansi());
    spec.commandLine().getOut().flush();
    return done ? ExitStatus.DONE : ExitStatus.FAILED;
  }
}
