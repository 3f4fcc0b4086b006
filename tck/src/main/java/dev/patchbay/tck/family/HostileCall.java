package dev.patchbay.tck.family;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Request;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Resume;
import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.run.Played;
import dev.patchbay.tck.run.Stage;
import dev.patchbay.tck.run.Tested;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** One operation, one of whose answers is changed in one place after the other. */
final class HostileCall<Q extends Request, R> {
  private static final int MOST_REQUESTS = 200;
  private static final int MOST_LINES = 12;
  private static final Pattern CLIMBS = Pattern.compile("/\\.\\.(/|\\?|$)");
  private static final String UNKNOWN = "UNKNOWN";

  private final Tested<Q, R> tested;
  private final Case base;
  private final List<Reply> proper;
  private final boolean writes;
  private final int telling;

  HostileCall(Tested<Q, R> tested, Case base) {
    this.tested = tested;
    this.base = base;
    this.proper = base.exchanges().stream().map(Exchange::reply).toList();
    this.writes = tested.writes(base);
    this.telling = new Background(tested.pack()).telling(base.exchanges());
  }

  /** What is wrong when one answer is changed, each line naming the place and the change. */
  List<String> problems(int index, List<Mutation> mutations) {
    try (Stage<R> stage = tested.runner().stage(base, tested.operation())) {
      return problems(index, mutations, stage);
    }
  }

  private List<String> problems(int index, List<Mutation> mutations, Stage<R> stage) {
    Played<R> right = stage.play(proper);
    if (right.result().isLeft()) {
      return List.of("the success itself fails: " + shown(right.result().getLeft()));
    }
    boolean remembers = stage.play(proper).requests().size() != right.requests().size();
    List<String> lines = new ArrayList<>();
    for (Mutation mutation : mutations) {
      if (remembers) {
        stage.renew();
      }
      for (String line : judge(index, mutation, right.result().get(), stage)) {
        lines.add(mutation + ": " + line);
      }
    }
    int more = lines.size() - MOST_LINES;
    if (more > 0) {
      lines.subList(MOST_LINES, lines.size()).clear();
      lines.add("and " + more + " more");
    }
    return lines;
  }

  private List<String> judge(int index, Mutation mutation, Answer<R> right, Stage<R> stage) {
    Played<R> played;
    try {
      played = stage.play(replies(index, mutation.body()));
    } catch (AssertionError | RuntimeException | StackOverflowError thrown) {
      return List.of("it throws " + thrown);
    }
    List<String> lines = new ArrayList<>();
    boolean running =
        played.result().isLeft() && played.result().getLeft() instanceof Resume.StillRunning;
    if (played.requests().size() > MOST_REQUESTS && !running) {
      lines.add("it asks " + played.requests().size() + " times");
    }
    for (String request : played.requests()) {
      if (mutation.kind() == Mutation.Kind.HOSTILE_TEXT && CLIMBS.matcher(request).find()) {
        lines.add("the text leads to " + request);
      }
    }
    if (played.result().isLeft()) {
      refused(index, mutation, played.result().getLeft(), lines);
    } else {
      answered(mutation, right, played.result().get(), lines);
    }
    return lines;
  }

  private void refused(int index, Mutation mutation, PortError error, List<String> lines) {
    boolean sent = writes && index >= telling;
    boolean open = error instanceof Resume.StillRunning || error.kind().equals("OutcomeUnknown");
    if (sent && !open) {
      lines.add("expected OutcomeUnknown after the write was sent, got " + shown(error));
    } else if (error instanceof FixCall) {
      lines.add("the caller is blamed: " + shown(error));
    } else if (mutation.kind() == Mutation.Kind.EXTRA) {
      lines.add("expected the same answer, got " + shown(error));
    }
  }

  private void answered(Mutation mutation, Answer<R> right, Answer<R> got, List<String> lines) {
    if (mutation.kind() == Mutation.Kind.EXTRA) {
      if (!Objects.equals(right.value(), got.value()) || !right.gaps().equals(got.gaps())) {
        lines.add("the answer changes from " + right.value() + " to " + got.value());
      }
      return;
    }
    boolean fewer = rows(got) < rows(right);
    boolean unheardOf = mutation.kind() == Mutation.Kind.UNHEARD_OF && mutation.ofConstant();
    if ((!fewer && !unheardOf) || emptied(mutation) || told(right, got)) {
      return;
    }
    if (fewer) {
      lines.add("of " + rows(right) + " rows " + rows(got) + " are left, and nothing is said");
    }
    if (unheardOf) {
      constants(ConstantsWithin.of(right.value()), ConstantsWithin.of(got.value()), lines);
    }
  }

  /** Whether the answer itself says that something is not as usual. */
  private static boolean told(Answer<?> right, Answer<?> got) {
    return failedAlone(got)
        || !got.gaps().equals(right.gaps())
        || !got.notes().unrecognised().equals(right.notes().unrecognised())
        || String.valueOf(got.value()).contains(Mutations.UNHEARD_OF);
  }

  /** Whether there are rightly fewer rows: nothing is no row, and some members choose rows. */
  private boolean emptied(Mutation mutation) {
    return mutation.was().startsWith("[")
        || (mutation.kind() == Mutation.Kind.NULL && mutation.ofItem())
        || tested.file().answers().object("selects").has(mutation.member());
  }

  /** A constant that became another is UNKNOWN now, and that is said. */
  private static void constants(
      Map<String, String> right, Map<String, String> got, List<String> lines) {
    right.forEach(
        (path, constant) -> {
          String now = got.getOrDefault(path, "");
          if (now.equals(UNKNOWN) && !constant.equals(UNKNOWN)) {
            lines.add(path + " is UNKNOWN, but that is not noted as unrecognised");
          } else if (now.isEmpty()) {
            lines.add(path + " was " + constant + " and is lost; expected UNKNOWN and a note");
          }
        });
  }

  private List<Reply> replies(int index, String body) {
    List<Reply> replies = new ArrayList<>(proper);
    Reply reply = proper.get(index);
    replies.set(
        index,
        new Reply(
            reply.status(),
            reply.headers(),
            body.getBytes(StandardCharsets.UTF_8),
            reply.trouble(),
            reply.delayMillis()));
    return replies;
  }

  /** Whether one of many results is an error. */
  private static boolean failedAlone(Answer<?> answer) {
    return answer.value() instanceof List<?> many
        && many.stream().anyMatch(one -> one instanceof Either<?, ?> item && item.isLeft());
  }

  private static int rows(Answer<?> answer) {
    return answer.value() instanceof Page<?> page
        ? page.rows().size()
        : answer.value() instanceof List<?> items ? items.size() : 0;
  }

  private static String shown(PortError error) {
    return error.kind() + ": " + error.message();
  }
}
