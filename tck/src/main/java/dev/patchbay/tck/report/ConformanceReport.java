package dev.patchbay.tck.report;

import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run of the kit found. The JSON is described by {@code report.schema.json} in this package;
 * the page for people is made of nothing but that JSON. Without live recordings it says that an
 * adapter agrees with the vendor's documents, never that it works with the vendor. Immutable.
 */
public final class ConformanceReport {
  private final JsonObject json;

  ConformanceReport(JsonObject json) {
    this.json = json;
  }

  /**
   * Reads a report that was written before.
   *
   * @param text the content of a {@code report.json}
   * @return the report
   */
  public static ConformanceReport parse(String text) {
    return new ConformanceReport(Json.object(text));
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
   * Whether every check of a MUST rule ran and passed, or is excused by the ledger.
   *
   * @return the verdict in short
   */
  public boolean conforms() {
    return !json.text("verdict").equals("does not conform");
  }

  /**
   * The verdict in words.
   *
   * @return {@code conforms}, {@code conforms with deviations} or {@code does not conform}
   */
  public String verdict() {
    return json.text("verdict");
  }

  /**
   * How many checks passed.
   *
   * @return the number
   */
  public long passed() {
    return json.object("cases").number("passed", 0);
  }

  /**
   * How many checks failed; those that did not run are among them.
   *
   * @return the number
   */
  public long failed() {
    return json.object("cases").number("failed", 0);
  }

  /**
   * How many checks fail as the ledger says.
   *
   * @return the number
   */
  public long deviations() {
    return json.object("cases").number("deviations", 0);
  }

  /**
   * What failed.
   *
   * @return one text for each failed check
   */
  public List<String> failures() {
    return json.objects("failures").stream().map(one -> one.text("message")).toList();
  }

  /**
   * The report as JSON.
   *
   * @return one object, see {@code report.schema.json}
   */
  public String json() {
    return Json.pretty(json) + "\n";
  }

  /**
   * The report as one self-contained page.
   *
   * @return HTML that needs no network
   */
  public String html() {
    return ReportPage.of(json);
  }

  /**
   * Writes {@code report.json} and {@code report.html}.
   *
   * @param folder where to; made if it is not there
   */
  public void write(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("report.json"), json());
      Files.writeString(folder.resolve("report.html"), html());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonObject content() {
    return json;
  }
}
