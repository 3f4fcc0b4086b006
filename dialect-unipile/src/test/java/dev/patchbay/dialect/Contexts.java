package dev.patchbay.dialect;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.CallOptions;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.error.PortError;
import dev.patchbay.spi.CallContext;
import dev.patchbay.spi.Cancelling;
import dev.patchbay.spi.Environment;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.ZoneOffset;

/** Contexts of calls that touch no network. */
public final class Contexts {
  private Contexts() {}

  public static CallContext local() {
    return new CallContext(
        "call-1",
        Option.none(),
        CallOptions.DEFAULT,
        Option.none(),
        Bench.NOW.plusSeconds(5),
        Option.none(),
        Option.none(),
        Environment.standard().with(Clock.fixed(Bench.NOW, ZoneOffset.UTC)),
        new Nothing(),
        new Cancelling(),
        () -> "fingerprint");
  }

  private static final class Nothing implements CallContext.Chain {
    @Override
    public <Q extends Request, R> Either<PortError, Answer<R>> call(
        Operation<Q, R> operation, Q request, CallContext parent) {
      throw new AssertionError("No call was expected, but " + operation + " came");
    }
  }
}
