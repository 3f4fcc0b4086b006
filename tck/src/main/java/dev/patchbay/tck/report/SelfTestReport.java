package dev.patchbay.tck.report;

import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.run.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What planting defects showed: how many the kit catches, by a rule that fits and with a message
 * that names what is wrong. The JSON is described by {@code self-test.schema.json} in this package.
 * Immutable.
 */
public final class SelfTestReport {
  /** The name of the file that {@link #write} writes. */
  public static final String FILE = "self-test.json";

  /** How many of a hundred generated defects have to be caught; all of those made by hand. */
  public static final int BAR = 97;

  private static final int HUNDRED = 100;
  private final JsonObject json;

  private SelfTestReport(JsonObject json) {
    this.json = json;
  }

  /**
   * Makes a report.
   *
   * @param subject what was tested
   * @param at when it ended
   * @param took how long it took
   * @param defects of those made by hand {@code total}, {@code killed} and {@code survivors}
   * @param mutants the same of the generated ones
   * @param idle what caught nothing
   * @return the report
   */
  public static SelfTestReport of(
      Subject subject,
      Instant at,
      Duration took,
      JsonObject defects,
      JsonObject mutants,
      JsonObject idle) {
    return new SelfTestReport(
        JsonObject.empty()
            .put("format", 1L)
            .put("identity", Identity.of(subject, at))
            .put("seconds", took.toSeconds())
            .put(
                "bar", JsonObject.empty().put("defects", (long) HUNDRED).put("mutants", (long) BAR))
            .put("defects", defects)
            .put("mutants", mutants)
            .put("idle", idle));
  }

  /**
   * Several adapters in one report; it passes when each of them does.
   *
   * @param all at least one
   * @return what was generated added up, with {@code vendors} for the figures of each
   */
  public static SelfTestReport together(List<SelfTestReport> all) {
    return new SelfTestReport(new SelfTestSum(all.stream().map(one -> one.json).toList()).json());
  }

  /**
   * The same, of which is said that only some defects were planted.
   *
   * @param oneIn of how many one was
   * @return the report of a sample
   */
  public SelfTestReport sampled(int oneIn) {
    return new SelfTestReport(
        json.copy().put("sample", JsonObject.empty().put("oneIn", (long) oneIn)));
  }

  /**
   * Checks that fail without any defect: the adapter deviates, or is configured wrongly.
   *
   * @return rule, operation and name of each
   */
  public List<String> unsound() {
    return json.object("mutants").texts("unsound");
  }

  /**
   * Whether all defects were planted: a sample says nothing of how good the kit is.
   *
   * @return whether it is no sample
   */
  public boolean whole() {
    return !json.has("sample");
  }

  /**
   * What has never caught anything.
   *
   * @param kind {@code rules} or {@code cases}
   * @return ids of rules; rule, operation and name of cases
   */
  public List<String> idle(String kind) {
    return json.object("idle").texts(kind);
  }

  /**
   * Reads a report that was written before.
   *
   * @param text the content of a {@code self-test.json}
   * @return the report
   */
  public static SelfTestReport parse(String text) {
    return new SelfTestReport(Json.object(text));
  }

  /**
   * The vendor's canonical name.
   *
   * @return as {@code unipile-v1}
   */
  public String vendor() {
    return json.object("identity").text("vendor");
  }

  /**
   * How many defects of a kind there are.
   *
   * @param kind {@code defects} (made by hand) or {@code mutants} (generated)
   * @return the number
   */
  public long total(String kind) {
    return json.object(kind).number("total", 0);
  }

  /**
   * How many defects of a kind were caught.
   *
   * @param kind {@code defects} (made by hand) or {@code mutants} (generated)
   * @return the number
   */
  public long killed(String kind) {
    return json.object(kind).number("killed", 0);
  }

  /**
   * The defects that nothing caught.
   *
   * @param kind {@code defects} (made by hand) or {@code mutants} (generated)
   * @return their names
   */
  public List<String> survivors(String kind) {
    return json.object(kind).objects("survivors").stream().map(one -> one.text("name")).toList();
  }

  /**
   * Whether all defects were planted, all made by hand were caught, and of the generated ones at
   * least {@link #BAR} in a hundred.
   *
   * @return whether the kit is as good as it has to be
   */
  public boolean passes() {
    return whole()
        && total("mutants") > 0
        && killed("defects") == total("defects")
        && enough(json.object("mutants"))
        && json.objects("vendors").stream().allMatch(SelfTestReport::enough);
  }

  private static boolean enough(JsonObject counted) {
    return counted.number("killed", 0) * HUNDRED >= counted.number("total", 0) * BAR;
  }

  /**
   * The report as JSON.
   *
   * @return one object, see {@code self-test.schema.json}
   */
  public String json() {
    return Json.pretty(json) + "\n";
  }

  /**
   * Writes {@code self-test.json}.
   *
   * @param folder where to; made if it is not there
   */
  public void write(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(FILE), json());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The content, for the report of a run.
   *
   * @return the JSON
   */
  public JsonObject content() {
    return json;
  }
}
