package dev.patchbay.tck.run;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.error.PortError;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.spi.Adapter;
import dev.patchbay.tck.cases.Case;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;

/** One adapter that is called several times, and whose requests are written down. */
public final class Taped implements AutoCloseable {
  private final Recorder recorder;
  private final Calls calls;
  private final Adapter adapter;
  private final Case base;
  private final List<Reply> replies;

  Taped(Recorder recorder, Calls calls, Adapter adapter, Case base, List<Reply> replies) {
    this.recorder = recorder;
    this.calls = calls;
    this.adapter = adapter;
    this.base = base;
    this.replies = List.copyOf(replies);
  }

  /** The requests that a call makes, and what comes of it. */
  public <Q extends Request, R> Recorder.Recording record(
      Map<String, ?> plain, Operation<Q, R> operation, Way way) {
    recorder.load(replies);
    List<Either<PortError, Answer<R>>> results = calls.make(base, plain, operation, way, adapter);
    return new Recorder.Recording(recorder.calls(), results.get(results.size() - 1));
  }

  @Override
  public void close() {
    adapter.close();
  }
}
