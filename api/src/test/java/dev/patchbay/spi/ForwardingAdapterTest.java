package dev.patchbay.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Cancellation;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Vendor;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ForwardingAdapterTest {
  private static final Vendor VENDOR = Vendor.of("stub");
  private static final Either<PortError, Answer<Cancellation>> OUTCOME =
      Either.left(new FixCall.UnsupportedOperation(Origin.local("post.get", VENDOR), "no posts"));
  private static final Map<Class<?>, Object> SAID =
      Map.of(
          Vendor.class,
          VENDOR,
          Capabilities.class,
          Capabilities.everything(VENDOR),
          Either.class,
          OUTCOME,
          Option.class,
          Option.some("an extension"));

  private final List<Method> asked = new ArrayList<>();
  private final Adapter behind =
      (Adapter)
          Proxy.newProxyInstance(
              Adapter.class.getClassLoader(),
              new Class<?>[] {Adapter.class},
              (proxy, method, arguments) -> {
                asked.add(method);
                return SAID.get(method.getReturnType());
              });

  private static final class Plain extends ForwardingAdapter {
    Plain(Adapter adapter) {
      super(adapter);
    }
  }

  static Stream<Method> methods() {
    return Stream.of(Adapter.class.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()));
  }

  @ParameterizedTest
  @MethodSource("methods")
  void passes_on_what_an_adapter_is_asked_and_what_it_says(Method method)
      throws ReflectiveOperationException {
    Object[] nothing = new Object[method.getParameterCount()];

    Object said = method.invoke(new Plain(behind), nothing);

    assertThat(asked).containsExactly(method);
    assertThat(said).isSameAs(SAID.get(method.getReturnType()));
  }
}
