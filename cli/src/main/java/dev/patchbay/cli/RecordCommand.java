package dev.patchbay.cli;

import dev.patchbay.error.ConfigurationException;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.tck.record.Recording;
import dev.patchbay.tck.record.Recording.Recorded;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Records a live vendor as a pack. */
@CommandLine.Command(
    name = "record",
    description = {
      "Record a live vendor as a pack for the conformance kit. Reads only.",
      "People, identifiers and texts are replaced. Nothing is written if a configured secret or an",
      "e-mail address is left in any file."
    },
    mixinStandardHelpOptions = true)
final class RecordCommand implements Callable<Integer> {
  @CommandLine.Option(
      names = "--vendor",
      required = true,
      paramLabel = "V",
      description = "the vendor's canonical name or an alias, as unipile-v1 or unipile")
  private String vendor = "";

  @CommandLine.Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "an empty folder, or one that is not there yet")
  private Path out = Path.of("");

  @CommandLine.Mixin private LiveVendor live = new LiveVendor();

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    AdapterProvider provider = Vendors.named(vendor);
    refuseFull();
    PrintWriter printer = spec.commandLine().getOut();
    try (LiveVendor.Open open = live.open(provider, Vendors.all(), Map.of())) {
      Either<List<String>, Recorded> recorded =
          Recording.of(
                  open.tap(),
                  open.patchbay(),
                  Pack.load(provider.vendor().name()),
                  Clock.systemUTC())
              .into(out);
      recorded
          .peek(written -> print(written, printer))
          .peekLeft(
              left -> {
                PrintWriter err = spec.commandLine().getErr();
                err.println("Nothing was written:");
                left.forEach(line -> err.println("- " + line));
              });
      printer.flush();
      return recorded.isRight() ? ExitStatus.DONE : ExitStatus.FAILED;
    }
  }

  private void refuseFull() {
    if (!Files.exists(out)) {
      return;
    }
    try (Stream<Path> inside = Files.list(out)) {
      if (inside.findAny().isPresent()) {
        throw new ConfigurationException(List.of("--out has to be an empty folder: " + out));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void print(Recorded written, PrintWriter printer) {
    written.probes().forEach((operation, outcome) -> printer.println(operation + ": " + outcome));
    printer.println(
        written.exchanges() + " exchanges are in " + written.folder() + ". Look through them,");
    printer.println("then hold the adapter against them: patchbay tck --pack " + written.folder());
  }
}
