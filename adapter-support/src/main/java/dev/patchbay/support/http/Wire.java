package dev.patchbay.support.http;

import dev.patchbay.call.Effect;
import dev.patchbay.call.Operation;
import dev.patchbay.error.PortError;
import dev.patchbay.secret.Secret;
import dev.patchbay.spi.CallContext;
import dev.patchbay.spi.Resources;
import dev.patchbay.support.error.Failure;
import dev.patchbay.support.error.Failures;
import dev.patchbay.support.http.Converters.UnreadableAnswer;
import dev.patchbay.support.redact.Redaction;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;

/**
 * Sends a vendor's requests: reads on kept connections, writes once each on a connection of their
 * own. Every answer becomes a wire record or an error of the port; nothing is thrown. Safe for use
 * by several threads.
 *
 * @param <A> the vendor's Retrofit interface
 */
public final class Wire<A> {
  private static final Logger LOG = LoggerFactory.getLogger("dev.patchbay.http");

  private final A reads;
  private final A writes;
  private final WireSettings settings;
  private final Redaction redaction = new Redaction();
  private final InterruptWatch interrupts;

  private Wire(Class<A> api, WireSettings settings, Resources resources) {
    SharedHttp http = SharedHttp.of(resources);
    this.settings = settings;
    this.interrupts = http.interrupts();
    settings
        .headers()
        .forEach(
            (name, value) -> {
              if (!name.equals("Accept")) {
                redaction.hide(Secret.of(value));
              }
            });
    this.reads = api(api, http.reads(), false);
    this.writes = api(api, http.writes(), true);
  }

  /** The wire of a vendor's Retrofit interface. */
  public static <A> Wire<A> of(Class<A> api, WireSettings settings, Resources resources) {
    return new Wire<>(api, settings, resources);
  }

  /** Hides a secret that became known later, such as an account's token. */
  public void hide(Secret secret) {
    redaction.hide(secret);
  }

  /** Takes secrets out of a text that will be shown. */
  public Redaction redaction() {
    return redaction;
  }

  /** Sends a request that only reads, whatever its HTTP method. */
  public <W> Either<PortError, Reply<W>> read(
      Operation<?, ?> operation, CallContext context, Function<A, Call<W>> request) {
    return send(operation, context, Effect.READ, Option.none(), request.apply(reads));
  }

  /**
   * Sends a request that changes something, at most once.
   *
   * @param settledBy id of the operation that settles an unknown outcome, if there is one
   */
  public <W> Either<PortError, Reply<W>> write(
      Operation<?, ?> operation,
      CallContext context,
      Option<String> settledBy,
      Function<A, Call<W>> request) {
    return send(operation, context, Effect.WRITE, settledBy, request.apply(writes));
  }

  private <W> Either<PortError, Reply<W>> send(
      Operation<?, ?> operation,
      CallContext context,
      Effect effect,
      Option<String> settledBy,
      Call<W> call) {
    Failures failures =
        new Failures(
            operation.id(), settings.vendor(), effect, settledBy, settings.errors(), redaction);
    if (context.cancelling().cancelled()) {
      return Either.left(failures.cancelled(false));
    }
    long nanos = context.remaining().toNanos();
    if (nanos <= 0) {
      return Either.left(failures.deadline(false, context.options().deadline()));
    }
    call.timeout().timeout(nanos, TimeUnit.NANOSECONDS);
    Runnable release = context.cancelling().onCancel(call::cancel);
    interrupts.begin(call::cancel);
    long began = System.nanoTime();
    Dispatch dispatch = new Dispatch();
    try {
      dispatch = dispatch(call);
      Response<W> response = call.execute();
      log(operation, context, call, String.valueOf(response.code()), began);
      return understand(response, dispatch, failures, context);
    } catch (UnreadableAnswer unreadable) {
      log(operation, context, call, "unreadable", began);
      return Either.left(
          failures.unreadable(String.valueOf(unreadable.getMessage()), unreadable.beginning()));
    } catch (IOException failed) {
      log(operation, context, call, failed.getClass().getSimpleName(), began);
      return Either.left(failed(failed, dispatch.begun(), call.isCanceled(), failures, context));
    } finally {
      interrupts.end();
      release.run();
    }
  }

  private static Dispatch dispatch(Call<?> call) {
    Dispatch dispatch = call.request().tag(Dispatch.class);
    return dispatch == null ? new Dispatch() : dispatch;
  }

  private <W> Either<PortError, Reply<W>> understand(
      Response<W> response, Dispatch dispatch, Failures failures, CallContext context)
      throws IOException {
    Option<String> requestId =
        Option.ofOptional(
            settings.requestIdHeaders().stream()
                .map(name -> response.headers().get(name))
                .filter(java.util.Objects::nonNull)
                .findFirst());
    W body = response.body();
    if (response.isSuccessful() && body != null) {
      return Either.right(new Reply<>(body, response.code(), requestId));
    }
    ResponseBody error = response.errorBody();
    String text = error == null ? "" : error.string();
    return Either.left(
        failures.answered(
            new Failure(
                response.code(),
                text,
                RetryAfter.parse(dispatch.retryAfter(), context.now()),
                requestId)));
  }

  private static PortError failed(
      IOException failed,
      boolean dispatched,
      boolean cancelled,
      Failures failures,
      CallContext context) {
    if (failed instanceof LimitedBody.TooLargeException) {
      return failures.unreadable(String.valueOf(failed.getMessage()), "");
    }
    if (context.cancelling().cancelled() || Thread.currentThread().isInterrupted()) {
      return failures.cancelled(dispatched);
    }
    if (cancelled || context.remaining().toMillis() <= 0) {
      return failures.deadline(dispatched, context.options().deadline());
    }
    return failures.network(dispatched, failed);
  }

  private void log(
      Operation<?, ?> operation, CallContext context, Call<?> call, String outcome, long began) {
    if (LOG.isDebugEnabled()) {
      Request request = call.request();
      LOG.debug(
          "{} {} {} {} {} -> {} in {} ms",
          settings.vendor(),
          operation.id(),
          context.callId(),
          request.method(),
          redaction.clean(request.url().encodedPath()),
          outcome,
          TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
    }
  }

  private A api(Class<A> type, OkHttpClient shared, boolean oneShot) {
    OkHttpClient client =
        shared
            .newBuilder()
            .addInterceptor(new Dispatch.Reveal())
            .addInterceptor(LimitedBody.limit(settings.longestAnswer()))
            .addInterceptor(new WireLog(redaction))
            .build();
    return new Retrofit.Builder()
        .baseUrl(BaseUrl.below(settings.baseUrl(), settings.prefix()))
        .callFactory(request -> client.newCall(prepared(request, oneShot)))
        .addConverterFactory(new Converters(settings.moshi()))
        .build()
        .create(type);
  }

  private Request prepared(Request request, boolean oneShot) {
    Request.Builder prepared = request.newBuilder().tag(Dispatch.class, new Dispatch());
    settings.headers().forEach(prepared::header);
    RequestBody body = request.body();
    if (oneShot && body != null) {
      prepared.method(request.method(), new OneShotBody(body));
    }
    return prepared.build();
  }
}
