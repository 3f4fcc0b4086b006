package dev.patchbay.linkedapi.messaging;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.codec.Codec;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Resume;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.messaging.MessagingOperations;
import dev.patchbay.messaging.SyncProgress;
import dev.patchbay.messaging.Synchronise;
import dev.patchbay.spi.CallContext;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Has a conversation synchronised on behalf of a read that found it was not. Whoever reads the same
 * conversation meanwhile waits for the same synchronisation. While it runs, the token is the
 * reading operation's own: resumed in any process, it looks at the synchronisation and then reads.
 * Safe for use by several threads.
 */
final class FirstSync {
  /** How long a synchronisation that nobody looked at again is joined. */
  private static final Duration JOINED = Duration.ofHours(1);

  private static final int MANY = 10_000;

  private final Map<Key, UnderWay> underWay = new ConcurrentHashMap<>();

  /** Starts or joins it, or looks again at it. */
  <Q extends Request> Either<PortError, Answer<SyncProgress>> run(
      Operation<Q, ?> operation, Q request, Partner partner, CallContext context) {
    Key key = new Key(context.session(), partner.url(), partner.sales());
    Synchronise asked = Synchronise.with(partner.person()).in(partner.product());
    Either<PortError, Answer<SyncProgress>> result =
        context.resuming().isDefined()
            ? look(asked, context.resuming().get().handle(), context)
            : startOrJoin(key, asked, context);
    if (result.isRight() || !(result.getLeft() instanceof Resume.StillRunning)) {
      underWay.remove(key);
    }
    return result.mapLeft(error -> own(error, operation, request, context));
  }

  private Either<PortError, Answer<SyncProgress>> startOrJoin(
      Key key, Synchronise asked, CallContext context) {
    Instant now = context.now();
    if (underWay.size() >= MANY) {
      underWay.values().removeIf(sync -> sync.handle(now) == null);
    }
    UnderWay sync = underWay.computeIfAbsent(key, absent -> new UnderWay());
    // The lock is of this one conversation, and is held while its start is sent.
    synchronized (sync) {
      String handle = sync.handle(now);
      if (handle != null) {
        return look(asked, handle, context);
      }
      Either<PortError, Answer<SyncProgress>> started =
          context.call(MessagingOperations.MESSAGING_SYNCHRONISE, asked);
      if (started.isLeft() && started.getLeft() instanceof Resume.StillRunning still) {
        sync.running = new Running(still.token().handle(), now);
      }
      return started;
    }
  }

  private static Either<PortError, Answer<SyncProgress>> look(
      Synchronise asked, String handle, CallContext context) {
    return context
        .withResuming(token(MessagingOperations.MESSAGING_SYNCHRONISE, asked, handle, context))
        .call(MessagingOperations.MESSAGING_SYNCHRONISE, asked);
  }

  private static <Q extends Request> PortError own(
      PortError error, Operation<Q, ?> operation, Q request, CallContext context) {
    return error instanceof Resume.StillRunning still
        ? new Resume.StillRunning(
            LinkedApi.origin(operation),
            token(operation, request, still.token().handle(), context),
            still.place(),
            still.parked(),
            still.lookAgainAfter(),
            still.missed())
        : error;
  }

  @SuppressWarnings("unchecked")
  private static <Q extends Request> ResumeToken token(
      Operation<Q, ?> operation, Q request, String handle, CallContext context) {
    return new ResumeToken(
        LinkedApi.VENDOR,
        operation.id(),
        context.session(),
        handle,
        (Map<String, Object>) Codec.toPlain(request));
  }

  private record Key(Option<SessionRef> session, String url, boolean sales) {}

  /** A synchronisation that is started here, or about to be. */
  private static final class UnderWay {
    private volatile @Nullable Running running;

    @Nullable String handle(Instant now) {
      Running started = running;
      return started != null && now.isBefore(started.since().plus(JOINED))
          ? started.handle()
          : null;
    }
  }

  private record Running(String handle, Instant since) {}
}
