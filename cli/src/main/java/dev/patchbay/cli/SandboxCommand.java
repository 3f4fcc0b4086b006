package dev.patchbay.cli;

import dev.patchbay.sandbox.Sandboxes;
import dev.patchbay.sandbox.VendorSandbox;
import dev.patchbay.spi.AdapterProvider;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;

/** Runs the simulator of a vendor until it is stopped. */
@CommandLine.Command(
    name = "sandbox",
    description = {
      "Run the simulator of a vendor on this machine until it is stopped.",
      "It answers any client of the vendor's API, from an invented world, and keeps state."
    },
    mixinStandardHelpOptions = true)
final class SandboxCommand implements Callable<Integer> {
  @CommandLine.Option(
      names = "--vendor",
      required = true,
      paramLabel = "V",
      description = "whose API it speaks: canonical name or alias")
  private String vendor = "";

  @CommandLine.Option(
      names = "--port",
      paramLabel = "P",
      description = "port on the loopback interface; 0 (default) chooses a free one")
  private int port;

  @CommandLine.Option(
      names = "--set",
      paramLabel = "OPTION=VALUE",
      description =
          "an option of this vendor's sandbox; may be repeated. linkedapi has workflow-millis (real"
              + " time that each workflow takes) and more-accounts (how many on top of two)")
  private Map<String, String> options = new LinkedHashMap<>();

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    AdapterProvider provider = Vendors.named(vendor);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown, "patchbay-stop"));
    try (VendorSandbox sandbox = start(provider.vendor().name())) {
      announce(sandbox, spec.commandLine().getOut());
      stopped.await();
    }
    return ExitStatus.DONE;
  }

  private VendorSandbox start(String name) {
    try {
      return Sandboxes.start(name, port, options);
    } catch (IllegalArgumentException wrong) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
    }
  }

  private static void announce(VendorSandbox sandbox, PrintWriter out) {
    out.println("# The sandbox of " + sandbox.vendor() + " listens at " + sandbox.baseUrl());
    out.println("# To open it, put this into patchbay.properties (all of it is invented):");
    sandbox.properties().forEach((key, value) -> out.println(key + "=" + value));
    out.println("# Stop it with Ctrl-C.");
    out.flush();
  }
}
