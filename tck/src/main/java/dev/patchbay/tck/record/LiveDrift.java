package dev.patchbay.tck.record;

import dev.patchbay.Operations;
import dev.patchbay.Patchbay;
import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compares the shapes of a live vendor's answers with those in its pack: makes the kit's probes,
 * which only read, and tells fields that were added, are gone, or changed their type. Values are
 * neither kept nor shown.
 *
 * @param probes what became of each probe, by operation: {@code read}, the kind of the error, or
 *     why it was not made
 * @param compared operations with their method and path that both sides know
 * @param unknown those that the pack has no example of, so that nothing can be said
 * @param drifts how the vendor differs
 */
public record LiveDrift(
    Map<String, String> probes, List<String> compared, List<String> unknown, List<Drift> drifts) {
  private static final Pattern WORD = Pattern.compile("[a-z]+[a-zA-Z_.]*|v\\d{1,2}");
  private static final int SUCCESS = 2;
  private static final int HUNDRED = 100;

  /** Copies the collections. */
  public LiveDrift {
    probes = Collections.unmodifiableMap(new LinkedHashMap<>(probes));
    compared = List.copyOf(compared);
    unknown = List.copyOf(unknown);
    drifts = List.copyOf(drifts);
  }

  /**
   * Makes the comparison.
   *
   * @param tap what the adapter was opened with
   * @param patchbay the adapter, open; stays the caller's to close
   * @param pack what is known of the vendor
   * @return what was found
   */
  public static LiveDrift of(Tapped tap, Patchbay patchbay, Pack pack) {
    Map<String, String> probes = Probing.run(patchbay, tap, Probe.all());
    Map<String, Shapes> known = known(pack);
    List<String> compared = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    List<Drift> drifts = new ArrayList<>();
    found(tap.proxy().heard())
        .forEach(
            (where, shapes) -> {
              Shapes before = known.get(where);
              if (before == null) {
                unknown.add(where);
              } else {
                compared.add(where);
                drifts.addAll(before.drift(shapes, where));
              }
            });
    return new LiveDrift(probes, compared, unknown, drifts);
  }

  /** Whether anything could be compared and nothing differs. */
  public boolean clean() {
    return drifts.isEmpty() && !compared.isEmpty();
  }

  /** The whole for people. */
  public String text() {
    StringBuilder text = new StringBuilder();
    probes.forEach((operation, outcome) -> line(text, operation + ": " + outcome));
    unknown.forEach(where -> line(text, where + ": the pack has no example, so not compared"));
    drifts.forEach(drift -> line(text, "- " + drift));
    line(
        text,
        compared.isEmpty()
            ? "Nothing could be compared."
            : compared.size() + " kinds of answers compared, " + drifts.size() + " drifts.");
    return text.toString();
  }

  /** The whole for programs, as a JSON document. */
  public String json() {
    JsonObject outcomes = JsonObject.empty();
    probes.forEach(outcomes::put);
    return Json.pretty(
            JsonObject.empty()
                .put("clean", clean())
                .put("probes", outcomes)
                .put("compared", compared)
                .put("notCompared", unknown)
                .put("drifts", drifts.stream().map(LiveDrift::plain).toList()))
        + "\n";
  }

  private static JsonObject plain(Drift drift) {
    return JsonObject.empty()
        .put("where", drift.where())
        .put("field", drift.field())
        .put("kind", drift.kindName())
        .put("known", List.copyOf(new TreeSet<>(drift.known())))
        .put("found", List.copyOf(new TreeSet<>(drift.found())));
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }

  private static Map<String, Shapes> known(Pack pack) {
    Map<String, Shapes> known = new TreeMap<>();
    Operations.ALL.forEach(
        operation -> {
          for (Exchange one : Vocabulary.exchanges(pack, operation.id())) {
            if (one.reply().status() / HUNDRED == SUCCESS) {
              List<String> segments = List.of(one.path().substring(1).split("/"));
              add(known, where(operation.id(), one.method(), segments), one.answer().toMap());
            }
          }
        });
    return known;
  }

  private static Map<String, Shapes> found(List<Heard> heard) {
    Map<String, Shapes> found = new TreeMap<>();
    for (Heard one : heard) {
      if (one.reply().status() / HUNDRED == SUCCESS) {
        String where = where(one.operation(), one.call().method(), one.call().segments());
        add(found, where, StubForm.json(one.reply().text()));
      }
    }
    return found;
  }

  private static void add(Map<String, Shapes> all, String where, @Nullable Object answer) {
    if (answer instanceof Map<?, ?> map && !map.isEmpty()) {
      all.computeIfAbsent(where, any -> new Shapes()).add(answer);
    }
  }

  private static String where(String operation, String method, List<String> segments) {
    List<String> path =
        segments.stream().map(one -> WORD.matcher(one).matches() ? one : "*").toList();
    return operation + " " + method + " /" + String.join("/", path);
  }
}
