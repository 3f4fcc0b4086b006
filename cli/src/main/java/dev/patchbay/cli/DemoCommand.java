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
      "each step and the neutral result, and for another vendor than unipile what differs and why."
    },
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  private static final String KNOWN = "unipile";

  @CommandLine.Option(
      names = "--vendor",
      paramLabel = "V",
      description = "any vendor with an adapter and a sandbox; default: unipile")
  private String vendor = KNOWN;

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
    differences(provider);
    spec.commandLine().getOut().flush();
    return done ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private void differences(AdapterProvider provider) {
    AdapterProvider known = Vendors.named(KNOWN);
    if (!known.vendor().equals(provider.vendor())) {
      CapabilitiesDiff diff =
          CapabilitiesDiff.of(Vendors.capabilities(known), Vendors.capabilities(provider));
      new DemoDifferences(diff, spec.commandLine().getOut()).print();
    }
  }
}
