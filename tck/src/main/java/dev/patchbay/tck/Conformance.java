package dev.patchbay.tck;

import dev.patchbay.call.Operation;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.tck.report.ConformanceReport;
import dev.patchbay.tck.report.Judge;
import dev.patchbay.tck.report.Outcome;
import dev.patchbay.tck.report.ReportWriter;
import dev.patchbay.tck.report.SelfTestReport;
import dev.patchbay.tck.rule.DeviationLedger;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Subject;
import dev.patchbay.tck.world.SameWorld;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One run of the kit over one adapter, without JUnit: for command lines and other test frameworks.
 * {@link PatchbayConformance} is the same as a test class. Not for use by several threads.
 */
public final class Conformance implements AutoCloseable {
  private final Subject subject;
  private final Supplier<Suite> another;
  private final Suite suite;
  private final Judge judge;
  private final Option<SameWorld> world;
  private final Clock clock;
  private final List<String> secrets;
  private final List<Outcome> outcomes = new ArrayList<>();
  private Option<Random> order = Option.none();
  private @Nullable Lanes lanes;

  private Conformance(Subject subject, List<Operation<?, ?>> own, Clock clock) {
    LocalDate today = LocalDate.now(clock);
    DeviationLedger ledger =
        DeviationLedger.of(subject.provider().getClass(), subject.provider().vendor().name());
    this.subject = subject;
    this.world = SameWorld.of(subject.provider(), subject.pack());
    this.another = () -> new Suite(subject, own, ledger, today, world);
    this.suite = another.get();
    this.judge = new Judge(ledger, today);
    this.clock = clock;
    this.secrets = subject.secrets();
  }

  /**
   * Prepares a run; it sends nothing yet.
   *
   * @param provider what opens the adapter
   * @param pack what is known of its vendor
   * @param configuration the adapter's configuration for a base URL, see {@link
   *     PatchbayConformance#configuration}
   * @param own operations that only this vendor has
   * @param clock what tells the day of the report, and whether a deviation has expired
   * @return the run; the caller closes it
   */
  public static Conformance of(
      AdapterProvider provider,
      Pack pack,
      Function<String, Map<String, String>> configuration,
      List<Operation<?, ?>> own,
      Clock clock) {
    return of(new Subject(provider, pack, configuration), own, clock);
  }

  static Conformance of(Subject subject, List<Operation<?, ?>> own, Clock clock) {
    return new Conformance(subject, own, clock);
  }

  /**
   * Lets {@link #run(Consumer)} run the operations in another order, and the checks of each. What
   * comes of a check must not depend on that.
   *
   * @param seed says which order; the same one makes the same
   * @return this
   */
  public Conformance shuffled(long seed) {
    order = Option.some(new Random(seed));
    return this;
  }

  /**
   * Every check; each may be run on its own and in any order, but not two at a time.
   *
   * @return in the order of the port
   */
  public List<Check> checks() {
    return suite.checks();
  }

  /**
   * Runs one check.
   *
   * @param check one of {@link #checks}
   * @return what came of it
   */
  public Outcome run(Check check) {
    return kept(check, judge.judge(check));
  }

  /**
   * What comes of a check when all of them run, two at a time: the first call starts them.
   *
   * @param check one of {@link #checks}
   * @return what came of it
   */
  Outcome await(Check check) {
    Lanes running = lanes;
    if (running == null) {
      running = Lanes.start(suite, order, another, judge);
      lanes = running;
    }
    return kept(check, running.outcome(check));
  }

  private Outcome kept(Check check, Outcome told) {
    Outcome outcome =
        new Outcome(check, told.verdict(), withoutSecrets(told.message()), told.deviation());
    outcomes.add(outcome);
    return outcome;
  }

  /** Messages show what was on the wire, and are in logs of builds and in the report. */
  private String withoutSecrets(String message) {
    String shown = message;
    for (String secret : secrets) {
      shown = shown.replace(secret, "***");
    }
    return shown;
  }

  /**
   * Runs every check, two at a time.
   *
   * @param progress is told of each one, in their order
   * @return the report
   */
  public ConformanceReport run(Consumer<Outcome> progress) {
    checks().forEach(check -> progress.accept(await(check)));
    return report();
  }

  /**
   * What has been found so far; checks that have not run are failures in it.
   *
   * @return the report
   */
  public ConformanceReport report() {
    return report(JsonObject.empty());
  }

  /**
   * The same, with what the kit's own test said.
   *
   * @param selfTest of the same adapter
   * @return the report
   */
  public ConformanceReport report(SelfTestReport selfTest) {
    return report(selfTest.content());
  }

  private ConformanceReport report(JsonObject selfTest) {
    return new ReportWriter(
            subject,
            suite.capabilities(),
            suite.operations(),
            suite.exchanges(),
            suite.checks(),
            List.copyOf(outcomes),
            selfTest,
            world.map(SameWorld::jsonIfSeen).getOrElse(JsonObject.empty()))
        .report(clock.instant());
  }

  @Override
  public void close() {
    Lanes running = lanes;
    if (running != null) {
      running.close();
    }
    suite.close();
  }
}
