package dev.patchbay.cli;

import dev.patchbay.capability.Capabilities;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Prints what a vendor can do, or what one has and another lacks. */
@CommandLine.Command(
    name = "capabilities",
    customSynopsis = {
      "patchbay capabilities [-hV] [--format=F] --vendor=V",
      "       patchbay capabilities [-hV] [--format=F] --diff=V V",
      "       patchbay capabilities [-hV] --matrix=FILE"
    },
    description = {
      "Print what a vendor can do; needs no key and makes no call.",
      "Every operation of the port and of the vendor alone, what of it is refused and why, and its",
      "bounds; as JSON also every argument and result field. With --diff, only what one vendor has",
      "and another lacks, and in what they differ.",
      "With --matrix, all vendors side by side as a page in Markdown, or in HTML for FILE.html."
    },
    mixinStandardHelpOptions = true)
final class CapabilitiesCommand implements Callable<Integer> {
  @CommandLine.ArgGroup(exclusive = true, multiplicity = "1")
  private Chosen chosen = new Chosen();

  @CommandLine.Option(names = "--format", paramLabel = "F", description = "text (default) or json")
  private @Nullable Format format;

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (chosen.matrix != null) {
      matrix(chosen.matrix);
    } else if (chosen.vendor == null) {
      difference(out);
    } else {
      Capabilities capabilities = of(chosen.vendor);
      if (format == Format.JSON) {
        out.println(Json.write(CapabilitiesReport.plain(capabilities)));
      } else {
        new CapabilitiesText(out).print(capabilities);
      }
    }
    out.flush();
    return ExitStatus.DONE;
  }

  private void difference(PrintWriter out) {
    if (chosen.diff.size() != 2) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "Compare two vendors: give --diff once, with two names.");
    }
    CapabilitiesDiff diff = CapabilitiesDiff.of(of(chosen.diff.get(0)), of(chosen.diff.get(1)));
    if (format == Format.JSON) {
      out.println(Json.write(diff.plain()));
    } else {
      new CapabilitiesDiffText(diff, out).print();
    }
  }

  private void matrix(Path file) {
    if (format != null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "--matrix takes no --format: the file's name says it; write FILE.html, or any other name"
              + " for Markdown. For programs there is --vendor V --format json.");
    }
    List<Capabilities> all = Vendors.all().stream().map(Vendors::capabilities).toList();
    CapabilitiesMatrix matrix = new CapabilitiesMatrix(all);
    boolean html = file.toString().endsWith(".html");
    try {
      Files.writeString(file, html ? MatrixPage.of(matrix) : matrix.markdown());
    } catch (IOException unwritable) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "Cannot write " + file + ": " + unwritable.getMessage());
    }
  }

  private static Capabilities of(String vendor) {
    return Vendors.capabilities(Vendors.named(vendor));
  }

  /** One vendor, or two. */
  static final class Chosen {
    @CommandLine.Option(
        names = "--vendor",
        required = true,
        paramLabel = "V",
        description = "the vendor's canonical name or an alias, as unipile-v1 or unipile")
    private @Nullable String vendor;

    @CommandLine.Option(
        names = "--diff",
        required = true,
        arity = "2",
        paramLabel = "V",
        description = "two vendors to compare, as unipile linkedapi")
    private List<String> diff = List.of();

    @CommandLine.Option(
        names = "--matrix",
        required = true,
        paramLabel = "FILE",
        description = "the page to write, as docs/matrix.md or matrix.html")
    private @Nullable Path matrix;
  }
}
