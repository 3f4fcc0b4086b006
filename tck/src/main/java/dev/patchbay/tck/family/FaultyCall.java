package dev.patchbay.tck.family;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Retryability;
import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.fault.Fault;
import dev.patchbay.tck.fault.FaultServer;
import dev.patchbay.tck.run.Tested;
import dev.patchbay.tck.run.Way;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One operation, whose telling request meets one fault. */
final class FaultyCall {
  private static final long DEADLINE_MILLIS = 400;
  private static final int TOLD_WAIT = 120;

  /** A read whose kept connection turns out to be dead is asked again on another. */
  private static final int SAFE_REPEATS = 1;

  private final Tested<?, ?> tested;
  private final Case base;
  private final Fault fault;
  private final Background background;
  private final boolean writes;

  FaultyCall(Tested<?, ?> tested, Case base, Fault fault) {
    this.tested = tested;
    this.base = base;
    this.fault = fault;
    this.background = new Background(tested.pack());
    this.writes = tested.writes(base) || background.isWaitedFor(base.exchanges());
  }

  /** What is wrong when the request that tells the vendor what to do meets the fault. */
  List<String> problems(Way way) {
    int index = background.telling(base.exchanges());
    List<String> lines = new ArrayList<>();
    try (FaultServer elsewhere = FaultServer.start(fault, List.of(), List.of(), Map.of());
        FaultServer server = server(replies(0, index), List.of(), elsewhere)) {
      Instant began = Instant.now();
      Either<PortError, ? extends Answer<?>> result = call(tested.operation(), way, server, lines);
      if (fault.slow()
          && Duration.between(began, Instant.now()).compareTo(tested.subject().patience()) > 0) {
        lines.add("the deadline of " + DEADLINE_MILLIS + " ms is not kept");
      }
      judge(result, lines);
      int expected = fault.requests() == 0 ? 0 : index + fault.requests();
      attempts(expected, writes ? expected : expected + SAFE_REPEATS, server, lines);
      attempts(0, 0, elsewhere, lines);
    }
    return lines;
  }

  /** What is wrong when only the first look at the work meets the fault. */
  List<String> overcome(Way way) {
    int look = background.telling(base.exchanges()) + 1;
    List<String> lines = new ArrayList<>();
    List<Reply> rest = replies(look, base.exchanges().size());
    try (FaultServer server = FaultServer.start(fault, replies(0, look), rest, Map.of())) {
      call(tested.operation(), way, server, lines)
          .peekLeft(error -> lines.add("a look that fails ends the call: " + shown(error)));
      int expected = look + 1 + rest.size();
      attempts(expected, expected + SAFE_REPEATS, server, lines);
    }
    return lines;
  }

  private FaultServer server(List<Reply> before, List<Reply> after, FaultServer elsewhere) {
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            tested.runner().now().plusSeconds(TOLD_WAIT).atOffset(ZoneOffset.UTC));
    return FaultServer.start(
        fault, before, after, Map.of("in120s", date, "elsewhere", elsewhere.baseUrl() + "/here"));
  }

  private List<Reply> replies(int from, int to) {
    return base.exchanges().subList(from, to).stream().map(Exchange::reply).toList();
  }

  private <Q extends Request, R> Either<PortError, Answer<R>> call(
      Operation<Q, R> operation, Way way, FaultServer server, List<String> lines) {
    JsonObject options = JsonObject.empty();
    if (fault.slow()) {
      options.put("deadlineMillis", DEADLINE_MILLIS);
    }
    Case one = base.answered(fault.name(), fault.rule(), base.exchanges(), options);
    return tested
        .runner()
        .against(
            server.baseUrl(),
            one,
            operation,
            way,
            () -> {
              if (!server.released(tested.subject().patience())) {
                lines.add("the connection is not given back");
              }
            });
  }

  private void judge(Either<PortError, ? extends Answer<?>> result, List<String> lines) {
    List<String> allowed = writes ? fault.ofWrite() : fault.ofRead();
    Option<PortError> failed = result.isLeft() ? Option.some(result.getLeft()) : last(result.get());
    if (failed.isEmpty()) {
      lines.add("expected " + allowed + ", got a success: " + result.get());
      return;
    }
    PortError error = failed.get();
    if (!allowed.contains(error.kind())) {
      lines.add("expected " + allowed + ", got " + shown(error));
    }
    boolean unknown = error.retryability() instanceof Retryability.UnknownOutcome;
    if (unknown != error.kind().equals("OutcomeUnknown")) {
      lines.add("its retryability is not that of its kind: " + error.retryability());
    }
    fault.waits().forEach(seconds -> waits(error, seconds, lines));
  }

  /** The error of the last of many, each of which may fail alone. */
  private static Option<PortError> last(Answer<?> answer) {
    return answer.value() instanceof List<?> items
            && !items.isEmpty()
            && items.get(items.size() - 1) instanceof Either<?, ?> item
            && item.isLeft()
            && item.getLeft() instanceof PortError error
        ? Option.some(error)
        : Option.none();
  }

  private void waits(PortError error, long seconds, List<String> lines) {
    Option<Instant> told =
        error.retryability() instanceof Retryability.After after ? after.when() : Option.none();
    Option<Instant> expected =
        Option.when(seconds > 0, () -> tested.runner().now().plusSeconds(seconds));
    if (!told.equals(expected)) {
      lines.add("expected to wait until " + expected + ", got " + told);
    }
  }

  private static void attempts(int least, int most, FaultServer server, List<String> lines) {
    if (server.requests() < least || server.requests() > most) {
      lines.add(
          "expected "
              + (least == most ? least : least + " to " + most)
              + " requests on the wire, got "
              + server.requests());
    }
  }

  private static String shown(PortError error) {
    return error.kind() + ": " + error.message();
  }
}
