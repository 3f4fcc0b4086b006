package dev.patchbay.tck.family;

import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation.Shape;
import dev.patchbay.call.Request;
import dev.patchbay.error.PortError;
import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Tested;
import dev.patchbay.tck.run.Walked;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Walks over lists that get nowhere: the first page again and again, with the same cursor, with
 * ever new ones, and with ever new ones and no rows. Each walk ends by itself.
 */
public final class EndlessLists implements Family {
  private static final int MOST_PAGES = 60;

  @Override
  public <Q extends Request, R> List<Check> checks(Tested<Q, R> tested) {
    if (tested.operation().shape() != Shape.PAGE) {
      return List.of();
    }
    Option<Case> walk =
        Option.ofOptional(
            tested.file().cases().stream()
                .filter(one -> one.rule().equals("PAGE-1"))
                .filter(one -> one.expect().objects("pages").size() > 1)
                .filter(one -> one.exchanges().size() % one.expect().objects("pages").size() == 0)
                .findFirst());
    return walk.map(one -> checks(tested, one, one.expect().objects("pages").size()))
        .orElse(
            () ->
                tested
                    .file()
                    .base()
                    .filter(one -> !one.exchanges().isEmpty())
                    .map(one -> checks(tested, one, 1)))
        .getOrElse(List.of());
  }

  private static <Q extends Request, R> List<Check> checks(
      Tested<Q, R> tested, Case told, int pages) {
    int each = told.exchanges().size() / pages;
    List<Reply> first = told.exchanges().subList(0, each).stream().map(Exchange::reply).toList();
    Set<String> cursors = pages > 1 ? cursors(told, each) : Set.of();
    Case walk =
        told.answered(
            told.name(),
            "PAGE-3",
            told.exchanges(),
            JsonObject.empty().put("pages", List.of("any")));
    List<Check> checks = new ArrayList<>();
    checks.add(
        check(tested, walk, each, "the first page comes for ever", at -> first.get(at % each)));
    if (!cursors.isEmpty()) {
      checks.add(
          check(
              tested,
              walk,
              each,
              "the first page comes for ever with new cursors",
              at -> renewed(first.get(at % each), cursors, at, false)));
      checks.add(
          check(
              tested,
              walk,
              each,
              "new cursors come for ever and no rows",
              at -> renewed(first.get(at % each), cursors, at, true)));
    }
    return checks;
  }

  private static <Q extends Request, R> Check check(
      Tested<Q, R> tested, Case walk, int each, String name, IntFunction<Reply> replies) {
    return tested.check(
        "PAGE-3",
        "ends when " + name,
        () -> problems(tested.runner().walk(walk, tested.operation(), replies), each));
  }

  private static List<String> problems(Walked<?> walked, int each) {
    List<String> lines = new ArrayList<>();
    int most = MOST_PAGES * each;
    if (walked.requests().size() > most) {
      lines.add("expected an end, got more than " + most + " requests");
    }
    walked
        .pages()
        .get(walked.pages().size() - 1)
        .peekLeft(error -> blame(error, lines))
        .peek(
            answer -> {
              if (answer.value() instanceof Page<?> page && page.next().isDefined()) {
                lines.add(
                    "expected an end, and after " + walked.pages().size() + " pages is a next");
              }
            });
    return lines;
  }

  private static void blame(PortError error, List<String> lines) {
    if (!error.kind().equals("UnexpectedResponse")) {
      lines.add("expected UnexpectedResponse, got " + error.kind() + ": " + error.message());
    }
  }

  /** Texts of the first page's answer that the next page's request holds, but not the first's. */
  private static Set<String> cursors(Case walk, int each) {
    String before = requests(walk.exchanges().subList(0, each));
    String after = requests(walk.exchanges().subList(each, 2 * each));
    Set<String> texts = new LinkedHashSet<>();
    walk.exchanges().subList(0, each).forEach(one -> texts(Json.parse(one.reply().text()), texts));
    texts.removeIf(text -> !after.contains(Json.write(text)) || before.contains(Json.write(text)));
    return texts;
  }

  private static String requests(List<Exchange> exchanges) {
    StringBuilder all = new StringBuilder();
    exchanges.forEach(one -> all.append(Json.write(one.stub().object("request").toMap())));
    return all.toString();
  }

  private static void texts(@Nullable Object node, Set<String> found) {
    if (node instanceof String text && !text.isBlank()) {
      found.add(text);
    } else if (node instanceof Map<?, ?> members) {
      members.values().forEach(member -> texts(member, found));
    } else if (node instanceof List<?> items) {
      items.forEach(item -> texts(item, found));
    }
  }

  private static Reply renewed(Reply reply, Set<String> cursors, int at, boolean empty) {
    String text = empty ? Json.write(emptied(Json.parse(reply.text()))) : reply.text();
    for (String cursor : cursors) {
      String written = Json.write(cursor);
      text = text.replace(written, written.substring(0, written.length() - 1) + at + "\"");
    }
    return new Reply(
        reply.status(),
        reply.headers(),
        text.getBytes(StandardCharsets.UTF_8),
        reply.trouble(),
        reply.delayMillis());
  }

  /** The same without the objects of any list. */
  private static @Nullable Object emptied(@Nullable Object node) {
    if (node instanceof Map<?, ?> members) {
      Map<Object, Object> kept = new LinkedHashMap<>();
      members.forEach((name, member) -> kept.put(name, emptied(member)));
      return kept;
    }
    return node instanceof List<?> items && items.stream().anyMatch(Map.class::isInstance)
        ? List.of()
        : node;
  }
}
