package dev.patchbay.tck.family;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Caller;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Vendor;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.CallContext;
import dev.patchbay.tck.family.convenience.OwnProvider;
import dev.patchbay.tck.family.convenience.RightFacade;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ExtensionsTest {
  private static List<String> problems(boolean offered) {
    return new Extensions(new OwnProvider()).problems(new Own(offered));
  }

  @Test
  void an_operation_that_no_extension_calls_is_missed() {
    assertThat(problems(true))
        .contains("No extension has a method that calls own.forgotten")
        .doesNotContain("No extension has a method that calls own.ask");
    assertThat(problems(false)).contains("No extension has a method that calls own.ask");
  }

  @Test
  void a_method_that_asks_something_else_is_blamed() {
    assertThat(problems(true))
        .anyMatch(line -> line.matches("WrongFacade.another given .* asks own.ask .*"))
        .anyMatch(line -> line.matches("WrongFacade.unasked given \\[] asks own.ask .*"));
  }

  @Test
  void a_method_that_gives_another_call_is_blamed() {
    assertThat(problems(true))
        .contains("WrongFacade.altered does not give the call of an operation");
  }

  @Test
  void a_method_that_asks_what_it_is_given_is_not_blamed() {
    assertThat(problems(true)).noneMatch(line -> line.startsWith("RightFacade"));
  }

  /** Gives one façade, or whatever it is asked for. */
  private record Own(boolean offering) implements Adapter {
    @Override
    public Vendor vendor() {
      return Vendor.of("own");
    }

    @Override
    public Capabilities capabilities() {
      throw new IllegalStateException("is not asked");
    }

    @Override
    public <Q extends Request, R> Either<PortError, Answer<R>> execute(
        Operation<Q, R> operation, Q request, CallContext context) {
      throw new IllegalStateException("is not asked");
    }

    @Override
    public <E> Option<E> extension(Class<E> type, Caller caller) {
      return Option.when(offering && type == RightFacade.class, () -> made(type, caller));
    }

    private static <E> E made(Class<E> type, Caller caller) {
      try {
        Constructor<E> constructor = type.getDeclaredConstructor(Caller.class);
        constructor.setAccessible(true);
        return constructor.newInstance(caller);
      } catch (ReflectiveOperationException unfit) {
        throw new IllegalStateException(unfit);
      }
    }

    @Override
    public void close() {
      // It holds nothing.
    }
  }
}
