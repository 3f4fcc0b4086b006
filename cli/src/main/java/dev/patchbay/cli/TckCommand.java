package dev.patchbay.cli;

import dev.patchbay.error.ConfigurationException;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.tck.Conformance;
import dev.patchbay.tck.SelfTest;
import dev.patchbay.tck.record.LiveDrift;
import dev.patchbay.tck.report.ConformanceReport;
import dev.patchbay.tck.report.Outcome;
import dev.patchbay.tck.report.Outcome.Verdict;
import dev.patchbay.tck.report.SelfTestReport;
import dev.patchbay.tck.run.KitConfiguration;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Runs the conformance kit over an adapter. */
@CommandLine.Command(
    name = "tck",
    description = {
      "Run the conformance kit over an adapter; needs no key and no network.",
      "Without --adapter and --pack it is one of the adapters and packs that come with the command."
    },
    mixinStandardHelpOptions = true)
final class TckCommand implements Callable<Integer> {
  private static final int SHOWN = 20;
  private static final int STEP = 250;
  private static final int SEEDS = 1_000_000;

  @CommandLine.Option(
      names = "--vendor",
      paramLabel = "V",
      description =
          "the vendor's canonical name or an alias, as unipile-v1 or unipile;"
              + " only --self-test takes all of them where none is named")
  private String vendor = "";

  @CommandLine.Option(
      names = "--report",
      paramLabel = "DIR",
      description = "write report.json and report.html into this folder")
  private Path report = Path.of("");

  @CommandLine.Option(
      names = "--adapter",
      paramLabel = "JAR",
      split = ":",
      description = "jars of an adapter that does not come with the command, separated by colons")
  private List<Path> adapter = List.of();

  @CommandLine.Option(
      names = "--pack",
      paramLabel = "DIR",
      description = "folder of the vendor's pack, if it does not come with the command")
  private Path pack = Path.of("");

  @CommandLine.Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description =
          "a key of the adapter's configuration; {{baseUrl}} stands for where the kit listens."
              + " Keys that need one and have none get made-up values")
  private Map<String, String> configuration = new LinkedHashMap<>();

  @CommandLine.Option(
      names = "--self-test",
      description =
          "test the kit instead: plant defects around the adapter and see whether it catches them;"
              + " writes self-test.json into the folder of --report")
  private boolean selfTest;

  @CommandLine.Option(
      names = "--sample",
      paramLabel = "1/N",
      description =
          "with --self-test: plant one defect in N, always the same, for a quick look;"
              + " the report says so, and never passes")
  private String sample = "";

  @CommandLine.Option(
      names = "--runs",
      paramLabel = "N",
      description =
          "run the kit N times, each time in another order, and tell the seed of each run; what comes"
              + " of a check must not depend on the order. --report takes the last run")
  private int runs = 1;

  @CommandLine.Option(
      names = "--seed",
      paramLabel = "S",
      description = "run in the order of this seed; of --runs, the seed of the first run")
  private @Nullable Long seed;

  @CommandLine.Option(names = "--format", paramLabel = "F", description = "text (default) or json")
  private Format format = Format.TEXT;

  @CommandLine.Option(
      names = "--live",
      description =
          "compare the live vendor's answers with the pack instead, with reads only; the configuration"
              + " is taken as by the other verbs. Exit status 1: a field was added, is gone or changed its type")
  private boolean live;

  @CommandLine.Mixin private LiveVendor vendorItself = new LiveVendor();

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (Plugins plugins = Plugins.of(adapter)) {
      if (vendor.isEmpty()) {
        return selfTests(plugins.providers());
      }
      AdapterProvider provider = Vendors.named(vendor, plugins.providers());
      if (live) {
        return drift(provider, plugins.providers());
      }
      if (selfTest) {
        return selfTest(provider);
      }
      if (runs > 1) {
        return shuffledRuns(provider);
      }
      ConformanceReport found = run(provider, Option.of(seed));
      if (!report.toString().isEmpty()) {
        found.write(report);
      }
      print(found);
      return found.conforms() ? ExitStatus.DONE : ExitStatus.FAILED;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int shuffledRuns(AdapterProvider provider) {
    PrintWriter out = spec.commandLine().getOut();
    long first = Option.of(seed).getOrElse(() -> new SecureRandom().nextInt(SEEDS) + 1L);
    int failed = 0;
    for (int i = 0; i < runs; i++) {
      ConformanceReport found = run(provider, Option.some(first + i));
      failed += found.conforms() ? 0 : 1;
      out.printf(
          "Run %d of %d, --seed %d: %,d checks passed, %,d failed.%n",
          i + 1, runs, first + i, found.passed(), found.failed());
      found.failures().stream().limit(SHOWN).forEach(failure -> out.println("- " + failure));
      out.flush();
      if (i == runs - 1 && !report.toString().isEmpty()) {
        found.write(report);
      }
    }
    out.printf("%d of %d runs conform.%n", runs - failed, runs);
    out.flush();
    return failed == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private int drift(AdapterProvider provider, List<AdapterProvider> all) {
    try (LiveVendor.Open open = vendorItself.open(provider, all, configuration)) {
      LiveDrift found = LiveDrift.of(open.tap(), open.patchbay(), pack(provider));
      PrintWriter out = spec.commandLine().getOut();
      out.print(format == Format.JSON ? found.json() : found.text());
      out.flush();
      return found.clean() ? ExitStatus.DONE : ExitStatus.FAILED;
    }
  }

  private int selfTest(AdapterProvider provider) {
    SelfTestReport found = selfTested(provider);
    if (!report.toString().isEmpty()) {
      found.write(report);
    }
    return SelfTestRun.status(found);
  }

  /** Every adapter in turn: a report for each in a folder of its vendor, and one of all. */
  private int selfTests(List<AdapterProvider> providers) {
    if (!selfTest || !pack.toString().isEmpty() || !configuration.isEmpty()) {
      throw new ConfigurationException(
          List.of("Name the vendor with --vendor; only --self-test on its own takes all of them"));
    }
    List<SelfTestReport> each = new ArrayList<>();
    for (AdapterProvider provider : providers) {
      SelfTestReport found = selfTested(provider);
      if (!report.toString().isEmpty()) {
        found.write(report.resolve(found.vendor()));
      }
      each.add(found);
    }
    SelfTestReport together = SelfTestReport.together(each);
    if (!report.toString().isEmpty()) {
      together.write(report);
    }
    return SelfTestRun.status(together);
  }

  private SelfTestReport selfTested(AdapterProvider provider) {
    Pack held = pack(provider);
    return new SelfTestRun(
            new SelfTest(
                provider,
                held,
                KitConfiguration.of(provider, held, configuration),
                provider.operations()),
            spec.commandLine())
        .run(sample, format);
  }

  /** The report of the run, with what an earlier self-test of the same adapter left beside it. */
  private ConformanceReport withSelfTest(Conformance run, ConformanceReport found) {
    Path file = report.resolve(SelfTestReport.FILE);
    if (report.toString().isEmpty() || !Files.isReadable(file)) {
      return found;
    }
    try {
      SelfTestReport earlier = SelfTestReport.parse(Files.readString(file));
      boolean ofIt = earlier.whole() && earlier.vendor().equals(found.vendor());
      return ofIt ? run.report(earlier) : found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ConformanceReport run(AdapterProvider provider, Option<Long> order) {
    PrintWriter err = spec.commandLine().getErr();
    Pack held = pack(provider);
    try (Conformance run =
        Conformance.of(
            provider,
            held,
            KitConfiguration.of(provider, held, configuration),
            provider.operations(),
            Clock.systemUTC())) {
      order.forEach(run::shuffled);
      int all = run.checks().size();
      int[] done = {0};
      return withSelfTest(run, run.run(outcome -> progress(outcome, ++done[0], all, err)));
    }
  }

  private Pack pack(AdapterProvider provider) {
    try {
      return pack.toString().isEmpty() ? Pack.load(provider.vendor().name()) : Pack.load(pack);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new ConfigurationException(
          List.of("The pack cannot be read: " + e.getMessage() + "; name its folder with --pack"));
    }
  }

  private static void progress(Outcome outcome, int done, int all, PrintWriter err) {
    if (outcome.verdict() == Verdict.FAILED) {
      err.println("FAILED " + outcome.message());
    }
    if (Terminal.attached() && (done % STEP == 0 || done == all)) {
      err.print("\r" + done + " of " + all + " checks" + (done == all ? "\n" : ""));
      err.flush();
    }
  }

  private void print(ConformanceReport found) {
    PrintWriter out = spec.commandLine().getOut();
    if (format == Format.JSON) {
      out.print(found.json());
    } else {
      out.println(found.vendor() + " " + found.verdict() + ".");
      out.printf(
          "%d checks passed, %d failed, %d deviate as the adapter's ledger says.%n",
          found.passed(), found.failed(), found.deviations());
      found.failures().stream().limit(SHOWN).forEach(failure -> out.println("- " + failure));
      if (found.failures().size() > SHOWN) {
        out.println("- and " + (found.failures().size() - SHOWN) + " more; see --report");
      }
      if (!report.toString().isEmpty()) {
        out.println("The report is in " + report.resolve("report.html"));
      }
    }
    out.flush();
  }
}
