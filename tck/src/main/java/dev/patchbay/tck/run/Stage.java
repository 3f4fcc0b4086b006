package dev.patchbay.tck.run;

import dev.patchbay.answer.Answer;
import dev.patchbay.error.PortError;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.spi.Adapter;
import dev.patchbay.tck.fault.AnswerServer;
import io.vavr.control.Either;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One call, made again and again with made-up answers, the last of which is given for ever. Not for
 * use by several threads.
 *
 * @param <R> the operation's result
 */
public final class Stage<R> implements AutoCloseable {
  private final AnswerServer server;
  private final Supplier<Adapter> open;
  private final Function<Adapter, List<Either<PortError, Answer<R>>>> call;
  private Adapter adapter;

  Stage(
      AnswerServer server,
      Supplier<Adapter> open,
      Function<Adapter, List<Either<PortError, Answer<R>>>> call) {
    this.server = server;
    this.open = open;
    this.call = call;
    this.adapter = open.get();
  }

  /** Makes the call once more. */
  public Played<R> play(List<Reply> replies) {
    server.load(replies);
    List<Either<PortError, Answer<R>>> results = call.apply(adapter);
    return new Played<>(results.get(results.size() - 1), server.requests());
  }

  /** Goes on with another adapter, which remembers nothing. */
  public void renew() {
    adapter.close();
    adapter = open.get();
  }

  @Override
  public void close() {
    adapter.close();
  }
}
