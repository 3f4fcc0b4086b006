package dev.patchbay.unipile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Page;
import dev.patchbay.call.Caller;
import dev.patchbay.call.ListCall;
import dev.patchbay.call.Operation;
import dev.patchbay.call.PortCall;
import dev.patchbay.call.Request;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnipileOperationsTest {
  private final List<String> asked = new ArrayList<>();
  private final UnipileOperations extension = new UnipileOperations(new Noting());

  static Stream<Operation<?, ?>> all() {
    return UnipileOperations.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void each_operation_has_a_method_of_its_name_that_calls_it(Operation<?, ?> operation)
      throws ReflectiveOperationException {
    assertThat(operation.id()).startsWith("unipile.");
    String name = operation.id().substring("unipile.".length());
    Method method =
        Arrays.stream(UnipileOperations.class.getMethods())
            .filter(candidate -> candidate.getName().equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no method " + name));

    method.invoke(extension, new Object[method.getParameterCount()]);

    assertThat(asked).containsExactly(operation.id());
  }

  @Test
  void no_constant_is_missing_from_the_list_of_all() {
    long constants =
        Arrays.stream(UnipileOperations.class.getDeclaredFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .filter(field -> field.getType() == Operation.class)
            .count();
    assertThat(UnipileOperations.ALL).doesNotHaveDuplicates().hasSize((int) constants);
  }

  private final class Noting implements Caller {
    @Override
    @SuppressWarnings("unchecked")
    public <Q extends Request, R> PortCall<R> call(Operation<Q, R> operation, Q request) {
      asked.add(operation.id());
      return (PortCall<R>) nothing(PortCall.class);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <Q extends Request, T> ListCall<T> list(Operation<Q, Page<T>> operation, Q request) {
      asked.add(operation.id());
      return (ListCall<T>) nothing(ListCall.class);
    }

    private static Object nothing(Class<?> type) {
      return Proxy.newProxyInstance(
          type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> proxy);
    }
  }
}
