package dev.patchbay.tck.run;

import dev.patchbay.answer.Answer;
import dev.patchbay.error.PortError;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.LoopbackServer;
import dev.patchbay.sandbox.http.Reply;
import io.vavr.control.Either;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** Writes down whatever it is asked, and answers one reply after the other, the last for ever. */
public final class Recorder implements AutoCloseable {
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final LoopbackServer server = new LoopbackServer(0, this::answer);
  private final UnaryOperator<Call> line;
  private volatile List<Reply> replies = List.of();

  /**
   * Starts it.
   *
   * @param line what is done to each request on its way
   */
  Recorder(UnaryOperator<Call> line) {
    this.line = line;
  }

  /** Begins anew with other replies; at least one. */
  public void load(List<Reply> others) {
    replies = List.copyOf(others);
    calls.clear();
  }

  public List<Call> calls() {
    return List.copyOf(calls);
  }

  public String baseUrl() {
    return "http://localhost:" + server.port();
  }

  private Reply answer(Call call) {
    calls.add(line.apply(call));
    return replies.get(Math.min(calls.size(), replies.size()) - 1);
  }

  @Override
  public void close() {
    server.close();
  }

  /**
   * What came of a recorded call.
   *
   * @param calls the requests on the wire
   * @param result the result
   */
  public record Recording(List<Call> calls, Either<PortError, ? extends Answer<?>> result) {
    /** Copies the calls. */
    public Recording {
      calls = List.copyOf(calls);
    }

    /** The result in words. */
    public String outcome() {
      return result.fold(error -> error + " " + error.message(), Answer::toString);
    }

    /**
     * What is wrong where these are not as many requests as were expected.
     *
     * @param expected how many
     */
    public String insteadOf(int expected) {
      return "expected " + expected + " requests, got " + calls.size() + "; " + outcome();
    }
  }
}
