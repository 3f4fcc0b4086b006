package dev.patchbay.tck.cases;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.codec.Codec;
import dev.patchbay.error.PortError;
import dev.patchbay.messaging.DownloadedAttachment;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a case expects: {@code value} (see {@link Subset}), {@code page} or {@code pages} (each with
 * {@code size}, {@code end}, {@code perhapsMore}, {@code first}, {@code last}, {@code rows}, all
 * optional), {@code gaps} (names of fields) and {@code notes} (see {@link Subset}: a list has as
 * many as are expected), or {@code error} (a kind) with {@code argument}, {@code state}, {@code
 * reason} (a part of it), {@code status} and {@code code}. With {@code anySession} the call lets
 * the vendor choose the session even where it writes; with {@code cancelling} it is started and
 * cancelled, and the rest is about the cancellation. With {@code atThePort} the case goes through
 * the port alone, which refuses values that contradict themselves. {@code partial} says why the
 * rows of the pages are not all that the vendor tells.
 */
public final class Expectation {
  private Expectation() {}

  /** Where the results of a case differ from what it expects; one result for each page. */
  public static List<String> differences(
      JsonObject expect, List<? extends Either<PortError, ? extends Answer<?>>> results) {
    List<String> lines = new ArrayList<>();
    if (expect.has("error")) {
      Either<PortError, ? extends Answer<?>> last = results.get(results.size() - 1);
      Option<PortError> error = last.isLeft() ? Option.some(last.getLeft()) : firstItem(last.get());
      if (error.isEmpty()) {
        lines.add("expected " + expect.text("error") + ", got " + show(last));
      } else {
        lines.addAll(error(expect, error.get()));
      }
      return lines;
    }
    results.stream()
        .filter(Either::isLeft)
        .forEach(
            left -> lines.add("got " + left.getLeft().kind() + ": " + left.getLeft().message()));
    if (!lines.isEmpty()) {
      return lines;
    }
    List<Answer<?>> answers = new ArrayList<>();
    results.forEach(right -> answers.add(right.get()));
    if (expect.has("pages")) {
      List<JsonObject> pages = expect.objects("pages");
      if (pages.size() != answers.size()) {
        lines.add("expected " + pages.size() + " pages, got " + answers.size());
      } else {
        for (int i = 0; i < pages.size(); i++) {
          lines.addAll(page("page " + (i + 1), pages.get(i), answers.get(i).value()));
        }
      }
    } else if (expect.has("page")) {
      lines.addAll(page("page", expect.object("page"), answers.get(0).value()));
    } else {
      lines.addAll(Subset.differences(expect.value("value"), plain(answers.get(0).value())));
    }
    if (expect.has("gaps")) {
      List<String> fields = answers.get(0).gaps().stream().map(gap -> gap.field()).toList();
      lines.addAll(Subset.differences(expect.value("gaps"), fields));
    }
    if (expect.has("notes")) {
      Subset.differences(expect.value("notes"), notes(answers.get(0)))
          .forEach(line -> lines.add("notes" + line));
    }
    return lines;
  }

  /** What is true of one answer alone, without what no document says: ids and leftovers. */
  private static Map<String, Object> notes(Answer<?> answer) {
    Map<String, Object> notes = new LinkedHashMap<>();
    notes.put("fidelity", plain(answer.fidelity()));
    notes.put("freshness", plain(answer.freshness()));
    notes.put("spent", plain(answer.spent()));
    notes.put("unrecognised", plain(answer.notes().unrecognised()));
    return notes;
  }

  /** How an error differs from the expected one. */
  public static List<String> error(JsonObject expect, PortError error) {
    List<String> lines = new ArrayList<>();
    String told = error.kind() + " (" + error.message() + ")";
    if (!error.kind().equals(expect.text("error"))) {
      lines.add("expected " + expect.text("error") + ", got " + told);
      return lines;
    }
    for (String component : List.of("argument", "state")) {
      if (expect.has(component)
          && !expect.text(component).equals(String.valueOf(component(error, component)))) {
        lines.add(component + ": expected " + expect.text(component) + ", got " + told);
      }
    }
    if (expect.has("reason") && !error.message().contains(expect.text("reason"))) {
      lines.add("expected the message to say \"" + expect.text("reason") + "\", got " + told);
    }
    if (expect.has("status")
        && !error.origin().httpStatus().contains((int) expect.number("status", 0))) {
      lines.add("expected the origin to hold the status " + expect.value("status"));
    }
    if (expect.has("code")
        && !error.origin().vendorCode().exists(code -> code.contains(expect.text("code")))) {
      lines.add("expected the origin to hold the code " + expect.text("code"));
    }
    return lines;
  }

  private static List<String> page(String what, JsonObject expect, Object value) {
    Page<?> page = (Page<?>) value;
    Map<String, Object> actual = new LinkedHashMap<>();
    List<Object> rows = new ArrayList<>();
    page.rows().forEach(row -> rows.add(plain(row)));
    actual.put("size", (long) rows.size());
    actual.put("end", page.end().getClass().getSimpleName());
    actual.put("rows", rows);
    if (page.end() instanceof PageEnd.OnePage one) {
      actual.put("perhapsMore", one.perhapsMore());
    }
    if (!rows.isEmpty()) {
      actual.put("first", rows.get(0));
      actual.put("last", rows.get(rows.size() - 1));
    }
    page.estimatedTotal().forEach(total -> actual.put("estimatedTotal", (long) total));
    return Subset.differences(expect.toMap(), actual).stream().map(line -> what + line).toList();
  }

  /** The first error in a result that has one for each of many things asked. */
  private static Option<PortError> firstItem(Answer<?> answer) {
    if (answer.value() instanceof List<?> many) {
      for (Object item : many) {
        if (item instanceof Either<?, ?> either
            && either.isLeft()
            && either.getLeft() instanceof PortError error) {
          return Option.some(error);
        }
      }
    }
    return Option.none();
  }

  private static @Nullable Object component(PortError error, String name) {
    for (RecordComponent component : Components.of(error.getClass())) {
      if (component.getName().equals(name)) {
        return Components.read(component, error);
      }
    }
    return null;
  }

  private static Object plain(Object value) {
    if (value instanceof DownloadedAttachment file) {
      return Map.of("text", new String(file.content(), StandardCharsets.UTF_8));
    }
    return Codec.toPlain(value);
  }

  private static String show(Either<PortError, ? extends Answer<?>> result) {
    return result.fold(
        error -> error.kind() + " (" + error.message() + ")",
        answer ->
            answer.value() instanceof Page<?> page
                ? "a page of " + page.rows().size() + " rows"
                : Json.write(plain(answer.value())));
  }
}
