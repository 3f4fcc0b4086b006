package dev.patchbay.support.http;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.CallOptions;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Wait;
import dev.patchbay.identity.Vendor;
import dev.patchbay.spi.CallContext;
import dev.patchbay.spi.Cancelling;
import dev.patchbay.spi.Environment;
import dev.patchbay.spi.Resources;
import dev.patchbay.support.error.ErrorTable;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.support.read.WireJson;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;

/** A vendor with two routes. */
final class WireFixture implements AutoCloseable {
  static final Vendor VENDOR = Vendor.of("sample");
  static final String KEY = "key-4711-secret";
  static final Operation<Ask, String> READ = Operation.read("sample.read", Ask.class, String.class);
  static final Operation<Ask, String> WRITE =
      Operation.write("sample.write", Ask.class, String.class);

  private final Resources resources = new Resources();
  final Cancelling cancelling = new Cancelling();
  private final Wire<Routes> wire;

  WireFixture(String url) {
    this(url, WireSettings.LONGEST_ANSWER);
  }

  WireFixture(String url, long longestAnswer) {
    ErrorTable errors =
        ErrorTable.reading(
                (status, body) -> {
                  Map<?, ?> object = WireJson.object(WireJson.moshi(), body);
                  return object == null || !(object.get("type") instanceof String type)
                      ? ErrorTable.Said.NOTHING
                      : new ErrorTable.Said(
                          type,
                          String.valueOf(object.get("detail")),
                          true,
                          Option.of(Scalars.whole(object.get("wait"))).map(Duration::ofSeconds),
                          Option.of((String) object.get("bucket")));
                })
            .row("limited", p -> new Wait.AccountRateLimited(p.origin(), p.until()))
            .row("busy", p -> new Wait.VendorRateLimited(p.origin(), p.until(), p.bucket()))
            .refusal("full", p -> new Wait.QuotaSpent(p.origin(), "everything", p.until()))
            .build();
    wire =
        Wire.of(
            Routes.class,
            new WireSettings(
                VENDOR,
                url,
                "api/v1",
                Map.of("X-API-KEY", KEY),
                WireJson.moshi(),
                errors,
                List.of("X-Request-Id"),
                longestAnswer),
            resources);
  }

  Either<PortError, Reply<Said>> read() {
    return read(Duration.ofSeconds(5));
  }

  Either<PortError, Reply<Said>> read(Duration deadline) {
    return wire.read(READ, context(deadline), Routes::get);
  }

  Either<PortError, Reply<AnyContent>> readWhatever() {
    return wire.read(READ, context(Duration.ofSeconds(5)), Routes::whatever);
  }

  Either<PortError, Reply<Said>> write() {
    return write(Duration.ofSeconds(5));
  }

  Either<PortError, Reply<Said>> write(Duration deadline) {
    return wire.write(
        WRITE,
        context(deadline),
        Option.some("sample.read"),
        routes -> routes.post(Map.of("text", "once")));
  }

  private CallContext context(Duration deadline) {
    Environment environment = Environment.standard();
    return new CallContext(
        "call",
        Option.none(),
        CallOptions.DEFAULT.deadline(deadline),
        Option.none(),
        Clock.systemUTC().instant().plus(deadline),
        Option.none(),
        Option.none(),
        environment,
        new NoChain(),
        cancelling,
        () -> "query");
  }

  @Override
  public void close() {
    resources.close();
  }

  interface Routes {
    @GET("things")
    Call<Said> get();

    @GET("whatever")
    Call<AnyContent> whatever();

    @POST("things")
    Call<Said> post(@Body Map<String, Object> body);
  }

  /** What is asked. */
  public record Ask() implements Request {}

  /** What is said. */
  public record Said(@Nullable String object, @Nullable Boolean flag, @Nullable Integer number) {}

  private static final class NoChain implements CallContext.Chain {
    @Override
    public <Q extends Request, R> Either<PortError, Answer<R>> call(
        Operation<Q, R> operation, Q request, CallContext parent) {
      throw new AssertionError("nothing is called from here");
    }
  }
}
