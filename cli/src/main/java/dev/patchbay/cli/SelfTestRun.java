package dev.patchbay.cli;

import dev.patchbay.error.ConfigurationException;
import dev.patchbay.tck.SelfTest;
import dev.patchbay.tck.report.SelfTestReport;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;

/** Runs the kit's own test and says what came of it. */
final class SelfTestRun {
  private static final int SHOWN = 20;
  private static final Pattern SAMPLE = Pattern.compile("1/([2-9]|[1-9][0-9]{1,5})");

  private final SelfTest test;
  private final PrintWriter out;
  private final PrintWriter err;

  SelfTestRun(SelfTest test, CommandLine command) {
    this.test = test;
    this.out = command.getOut();
    this.err = command.getErr();
  }

  /**
   * Runs it.
   *
   * @param sample as in {@code 1/16}; empty for all defects
   */
  SelfTestReport run(String sample, Format format) {
    Clock clock = Clock.systemUTC();
    SelfTestReport found =
        sample.isEmpty()
            ? test.run(clock, err::println)
            : test.sample(oneIn(sample), clock, err::println);
    if (format == Format.JSON) {
      out.print(found.json());
    } else {
      print(found);
    }
    out.flush();
    return found;
  }

  /** The exit status that says what came of it. */
  static int status(SelfTestReport found) {
    return found.passes() ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private static int oneIn(String sample) {
    Matcher matcher = SAMPLE.matcher(sample);
    if (!matcher.matches()) {
      throw new ConfigurationException(
          List.of("--sample is as in 1/16, one defect in so many; got " + sample));
    }
    return Integer.parseInt(matcher.group(1));
  }

  private void print(SelfTestReport found) {
    if (!found.whole()) {
      out.println("This is a sample; it says nothing of the whole, and does not pass.");
    }
    out.printf(
        "%s: %d of %d defects made by hand and %d of %d generated ones are caught.%n",
        found.vendor(),
        found.killed("defects"),
        found.total("defects"),
        found.killed("mutants"),
        found.total("mutants"));
    List<String> survivors = new ArrayList<>(found.survivors("defects"));
    survivors.addAll(found.survivors("mutants"));
    list("fails without any defect", found.unsound());
    list("survived", survivors);
    if (found.whole()) {
      list("a rule that caught nothing", found.idle("rules"));
      list("a case that caught nothing", found.idle("cases"));
    }
  }

  private void list(String what, List<String> names) {
    names.stream().limit(SHOWN).forEach(name -> out.println("- " + what + ": " + name));
    if (names.size() > SHOWN) {
      out.println("- and " + (names.size() - SHOWN) + " more; see --report");
    }
  }
}
