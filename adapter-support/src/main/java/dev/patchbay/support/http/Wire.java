package dev.patchbay.support.http;

import com.google.common.base.Suppliers;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
  private static final String BEARER = "Bearer ";
  private static final int NO_CONTENT = 204;
  private static final int RESET_CONTENT = 205;

  private final Supplier<A> routes;
  private final SharedHttp http;
  private final WireSettings settings;
  private final Headers headers;
  private final SizeLimit limit;
  private final Redaction redaction = new Redaction();
  private final WireLog wireLog = new WireLog(redaction);

  private Wire(Class<A> api, WireSettings settings, Resources resources) {
    this.http = SharedHttp.of(resources);
    this.settings = settings;
    this.headers = Headers.of(settings.headers());
    this.limit = new SizeLimit(settings.longestAnswer());
    settings
        .headers()
        .forEach(
            (name, value) -> {
              if (!name.equals("Accept")) {
                redaction.hide(Secret.of(value));
                if (value.startsWith(BEARER)) {
                  redaction.hide(Secret.of(value.substring(BEARER.length())));
                }
              }
            });
    HttpUrl base = BaseUrl.below(settings.baseUrl(), settings.prefix());
    this.routes =
        Suppliers.memoize(
            () ->
                new Retrofit.Builder()
                    .baseUrl(base)
                    .callFactory(http.reads())
                    .addCallAdapterFactory(new Call.Maker())
                    .addConverterFactory(new Converters(settings.moshi(), limit))
                    .build()
                    .create(api));
  }

  /** The wire of a vendor's Retrofit interface. */
  public static <A> Wire<A> of(Class<A> api, WireSettings settings, Resources resources) {
    return new Wire<>(api, settings, resources);
  }

  /** Hides a secret that became known later, such as an account's token. */
  public void hide(Secret secret) {
    redaction.hide(secret);
  }

  /** Hides a secret that serves once, such as a code. */
  public void hideForNow(Secret secret) {
    redaction.hideForNow(secret);
  }

  /** Takes secrets out of a text that will be shown. */
  public Redaction redaction() {
    return redaction;
  }

  /** Sends a request that only reads, whatever its HTTP method. */
  public <W> Either<PortError, Reply<W>> read(
      Operation<?, ?> operation, CallContext context, Function<A, Call<W>> request) {
    return send(operation, context, Effect.READ, Option.none(), request.apply(routes.get()));
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
    return send(operation, context, Effect.WRITE, settledBy, request.apply(routes.get()));
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
    Dispatch dispatch = new Dispatch();
    Request request = prepared(call.request(), dispatch, effect, key(operation, context));
    okhttp3.Call sending = (effect == Effect.WRITE ? http.writes() : http.reads()).newCall(request);
    Runnable release = context.cancelling().onCancel(sending::cancel);
    http.watch().begin(sending, nanos);
    long began = System.nanoTime();
    try (Response response = sending.execute()) {
      wireLog.show(request, dispatch.status(), response);
      Either<PortError, Reply<W>> understood =
          understand(call, response, dispatch, failures, context);
      log(operation, context, request, String.valueOf(dispatch.status()), began);
      return understood;
    } catch (UnreadableAnswer unreadable) {
      log(operation, context, request, "unreadable", began);
      return Either.left(
          failures.unreadable(
              dispatch.status(),
              requestId(dispatch),
              String.valueOf(unreadable.getMessage()),
              unreadable.beginning()));
    } catch (IOException failed) {
      log(operation, context, request, failed.getClass().getSimpleName(), began);
      return Either.left(failed(failed, dispatch, sending.isCanceled(), failures, context));
    } finally {
      http.watch().end();
      release.run();
    }
  }

  private Option<String> key(Operation<?, ?> operation, CallContext context) {
    return settings
        .idempotencyKeys()
        .filter(keys -> keys.operations().contains(operation.id()))
        .flatMap(keys -> context.idempotencyKey())
        .map(Wire::fitForHeader);
  }

  /** What no header can hold is percent-encoded, the same way each time. */
  private static String fitForHeader(String key) {
    return key.chars().allMatch(unit -> unit > ' ' && unit < 127)
        ? key
        : URLEncoder.encode(key, StandardCharsets.UTF_8);
  }

  private Request prepared(
      Request request, Dispatch dispatch, Effect effect, Option<String> idempotencyKey) {
    Request.Builder prepared = request.newBuilder().tag(Dispatch.class, dispatch);
    for (int i = 0; i < headers.size(); i++) {
      prepared.header(headers.name(i), headers.value(i));
    }
    RequestBody body = request.body();
    if (effect == Effect.WRITE && body != null) {
      idempotencyKey.forEach(
          key -> prepared.header(settings.idempotencyKeys().get().header(), key));
      prepared.method(request.method(), new OneShotBody(body));
    }
    return prepared.build();
  }

  private <W> Either<PortError, Reply<W>> understand(
      Call<W> call, Response response, Dispatch dispatch, Failures failures, CallContext context)
      throws IOException {
    int status = dispatch.status();
    Option<String> requestId = requestId(dispatch);
    ResponseBody body = response.body();
    boolean content = (status != NO_CONTENT && status != RESET_CONTENT) || call.takesNothing();
    if (response.isSuccessful() && content && body != null) {
      return Either.right(new Reply<>(call.read(body), status, requestId));
    }
    return Either.left(
        failures.answered(
            new Failure(
                status,
                text(body),
                RetryAfter.parse(dispatch.retryAfter(), context.now()),
                requestId,
                Option.of(response.header("X-RateLimit-Bucket")).filter(name -> !name.isBlank()),
                Option.some(context.now()))));
  }

  private String text(@Nullable ResponseBody body) throws IOException {
    if (body == null) {
      return "";
    }
    limit.whole(body);
    return body.string();
  }

  private Option<String> requestId(Dispatch dispatch) {
    return dispatch.first(settings.requestIdHeaders());
  }

  private PortError failed(
      IOException failed,
      Dispatch dispatch,
      boolean cancelled,
      Failures failures,
      CallContext context) {
    if (failed instanceof SizeLimit.TooLargeException) {
      return failures.unreadable(
          dispatch.status(), requestId(dispatch), String.valueOf(failed.getMessage()), "");
    }
    boolean dispatched = dispatch.begun();
    if (context.cancelling().cancelled() || Thread.currentThread().isInterrupted()) {
      return failures.cancelled(dispatched);
    }
    if (cancelled || context.remaining().toMillis() <= 0) {
      return failures.deadline(dispatched, context.options().deadline());
    }
    return failures.network(dispatched, failed);
  }

  private void log(
      Operation<?, ?> operation, CallContext context, Request request, String outcome, long began) {
    if (LOG.isDebugEnabled()) {
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
}
