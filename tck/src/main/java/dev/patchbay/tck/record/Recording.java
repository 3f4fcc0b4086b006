package dev.patchbay.tck.record;

import dev.patchbay.Patchbay;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Records a live vendor: makes the kit's probes, which only read, and writes what was said as a
 * pack. People, identifiers and free text are replaced, the same by the same. If a configured
 * secret or an e-mail address is left in any file, in whatever encoding, no file is written.
 *
 * <p>For use by one thread.
 */
public final class Recording {
  private static final int LONG = 12;
  private static final Pattern TELLING = Pattern.compile("[0-9 @-]");

  private final Tapped tap;
  private final Patchbay patchbay;
  private final Pack known;
  private final RandomGenerator random;
  private final Clock clock;

  private Recording(
      Tapped tap, Patchbay patchbay, Pack known, RandomGenerator random, Clock clock) {
    this.tap = tap;
    this.patchbay = patchbay;
    this.known = known;
    this.random = random;
    this.clock = clock;
  }

  /**
   * What was written.
   *
   * @param folder the pack
   * @param exchanges how many exchanges it holds
   * @param probes what became of each probe, by operation: {@code read}, the kind of the error, or
   *     why it was not made
   */
  public record Recorded(Path folder, int exchanges, Map<String, String> probes) {
    /** Copies the map. */
    public Recorded {
      probes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(probes));
    }
  }

  /**
   * A recording.
   *
   * @param tap what the adapter was opened with
   * @param patchbay the adapter, open; stays the caller's to close
   * @param known the vendor's pack, of which arguments, fields and errors are copied
   * @param clock tells the date of the recording
   * @return the recording, not yet begun
   */
  public static Recording of(Tapped tap, Patchbay patchbay, Pack known, Clock clock) {
    return new Recording(tap, patchbay, known, new SecureRandom(), clock);
  }

  /**
   * Makes the probes and writes the pack.
   *
   * @param folder where to; made if it is not there
   * @return what was written, or why nothing was: one line for each file and what it still held,
   *     without showing it
   * @throws UncheckedIOException if the folder cannot be written
   */
  public Either<List<String>, Recorded> into(Path folder) {
    List<Probe> probes = Probe.all();
    Map<String, String> outcomes = Probing.run(patchbay, tap, probes);
    List<Heard> heard = tap.proxy().heard();
    if (heard.isEmpty()) {
      return Either.left(List.of("The vendor answered nothing, so there is nothing to write"));
    }
    Leaks leaks = Leaks.of(tap.secrets());
    Pseudonyms pseudonyms = new Pseudonyms(random);
    Scrubber scrubber = new Scrubber(pseudonyms, leaks, Vocabulary.of(known), Probe.words(probes));
    Map<String, String> files = files(heard, scrubber, pseudonyms);
    List<String> left = left(files, leaks, pseudonyms);
    if (!left.isEmpty()) {
      return Either.left(left);
    }
    write(folder, files);
    return Either.right(new Recorded(folder, heard.size(), outcomes));
  }

  private Map<String, String> files(List<Heard> heard, Scrubber scrubber, Pseudonyms pseudonyms) {
    LocalDate date = LocalDate.now(clock);
    StubForm form =
        new StubForm(scrubber, pseudonyms, "recorded at " + known.vendor() + " on " + date);
    heard.forEach(form::learn);
    Map<String, String> files = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    for (Heard one : heard) {
      String name = String.format("%03d-%s.json", names.size() + 1, one.operation());
      names.add(name);
      JsonObject stub = form.stub(one);
      stub.put("name", String.format("%03d ", names.size()) + stub.text("name"));
      files.put("exchanges/" + name, Json.pretty(stub) + "\n");
    }
    files.put("pack.json", Json.pretty(manifest(names, date)) + "\n");
    return files;
  }

  private JsonObject manifest(List<String> names, LocalDate date) {
    JsonObject manifest =
        JsonObject.empty()
            .put("vendor", known.vendor())
            .put("apiVersion", known.apiVersion())
            .put(
                "about",
                "Recorded at the vendor; people, identifiers and texts are replaced. Arguments,"
                    + " fields and errors are those of the known pack.")
            .put(
                "metadata",
                JsonObject.empty()
                    .put("provenance", "recorded")
                    .put("source", "recorded at " + known.vendor())
                    .put("date", date.toString()));
    JsonObject headers = JsonObject.empty();
    known.headers().forEach(headers::put);
    if (!headers.names().isEmpty()) {
      manifest.put("headers", headers);
    }
    if (!known.background().names().isEmpty()) {
      manifest.put("background", known.background());
    }
    return manifest.put("exchanges", names);
  }

  private static List<String> left(Map<String, String> files, Leaks leaks, Pseudonyms pseudonyms) {
    List<String> real =
        pseudonyms.real().stream()
            .filter(one -> one.length() >= LONG && TELLING.matcher(one).find())
            .filter(one -> !Scrubber.isMoment(one))
            .toList();
    List<String> left = new ArrayList<>();
    files.forEach(
        (name, text) -> {
          leaks.in(text).forEach(what -> left.add(name + " still holds " + what));
          if (real.stream().anyMatch(text::contains)) {
            left.add(name + " still holds something that was replaced elsewhere");
          }
        });
    return left;
  }

  private void write(Path folder, Map<String, String> files) {
    try {
      Files.createDirectories(folder.resolve("exchanges"));
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
      Files.writeString(
          folder.resolve("arguments.json"), table(known.arguments(), JsonObject.empty()));
      Files.writeString(
          folder.resolve("fields.json"),
          table(known.fields(), JsonObject.empty().put("tables", known.fieldTables())));
      Files.writeString(
          folder.resolve("errors.json"),
          table(known.errors(), JsonObject.empty().put("envelope", known.errorEnvelope())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String table(List<JsonObject> rows, JsonObject top) {
    return Json.pretty(top.put("rows", rows)) + "\n";
  }
}
