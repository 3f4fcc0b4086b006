package dev.patchbay.spi;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Caller;
import dev.patchbay.call.Cancellation;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Vendor;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * An adapter that passes everything on to another, for decorators: extend it and override what
 * differs, {@link #execute} above all. A method that {@link Adapter} gains later is passed on too.
 *
 * <pre>{@code
 * final class CountingAdapter extends ForwardingAdapter {
 *   private final LongAdder calls = new LongAdder();
 *
 *   CountingAdapter(Adapter adapter) {
 *     super(adapter);
 *   }
 *
 *   @Override
 *   public <Q extends Request, R> Either<PortError, Answer<R>> execute(
 *       Operation<Q, R> operation, Q request, CallContext context) {
 *     calls.increment();
 *     return super.execute(operation, request, context);
 *   }
 * }
 *
 * Patchbay patchbay = Patchbay.over(new CountingAdapter(adapter));
 * }</pre>
 *
 * <p>What to expect of {@code execute}: it is entered by several threads at once; a page is one
 * call of it, and so is each look at background work; calls that an adapter makes of itself ({@link
 * CallContext#call}) enter the decorator again, from the outside. Closing closes the other adapter:
 * whoever decorates an adapter owns it from then on.
 */
public abstract class ForwardingAdapter implements Adapter {
  private final Adapter adapter;

  /**
   * Passes on to an adapter.
   *
   * @param adapter the vendor, or the next decorator
   */
  protected ForwardingAdapter(Adapter adapter) {
    this.adapter = adapter;
  }

  /** The adapter to which everything is passed on. */
  protected final Adapter adapter() {
    return adapter;
  }

  @Override
  public Vendor vendor() {
    return adapter.vendor();
  }

  @Override
  public Capabilities capabilities() {
    return adapter.capabilities();
  }

  @Override
  public <Q extends Request, R> Either<PortError, Answer<R>> execute(
      Operation<Q, R> operation, Q request, CallContext context) {
    return adapter.execute(operation, request, context);
  }

  @Override
  public Either<PortError, Answer<Cancellation>> cancel(ResumeToken token, CallContext context) {
    return adapter.cancel(token, context);
  }

  @Override
  public <E> Option<E> extension(Class<E> type, Caller caller) {
    return adapter.extension(type, caller);
  }

  @Override
  public void close() {
    adapter.close();
  }
}
