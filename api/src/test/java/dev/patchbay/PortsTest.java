package dev.patchbay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Page;
import dev.patchbay.call.Caller;
import dev.patchbay.call.ListCall;
import dev.patchbay.call.Operation;
import dev.patchbay.call.PortCall;
import dev.patchbay.call.Request;
import dev.patchbay.codec.Specimens;
import dev.patchbay.event.EventOperations;
import dev.patchbay.event.EventPort;
import dev.patchbay.invitation.InvitationOperations;
import dev.patchbay.invitation.InvitationPort;
import dev.patchbay.messaging.MessagingOperations;
import dev.patchbay.messaging.MessagingPort;
import dev.patchbay.post.PostOperations;
import dev.patchbay.post.PostPort;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.profile.ProfilePort;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.search.SearchPort;
import dev.patchbay.session.SessionOperations;
import dev.patchbay.session.SessionPort;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method of every port makes one call: of its own operation, with what it was given. */
class PortsTest {
  static Stream<Arguments> ports() {
    return Stream.of(
        Arguments.of(SearchPort.class, SearchOperations.ALL),
        Arguments.of(ProfilePort.class, ProfileOperations.ALL),
        Arguments.of(InvitationPort.class, InvitationOperations.ALL),
        Arguments.of(MessagingPort.class, MessagingOperations.ALL),
        Arguments.of(SessionPort.class, SessionOperations.ALL),
        Arguments.of(PostPort.class, PostOperations.ALL),
        Arguments.of(EventPort.class, EventOperations.ALL));
  }

  @ParameterizedTest
  @MethodSource("ports")
  void every_method_calls_its_own_operation(Class<?> port, List<Operation<?, ?>> operations)
      throws ReflectiveOperationException {
    Set<Operation<?, ?>> reached = new LinkedHashSet<>();
    for (Method method : port.getDeclaredMethods()) {
      if (Modifier.isPublic(method.getModifiers())) {
        reached.add(called(port, method, operations));
      }
    }

    assertThat(reached).containsExactlyInAnyOrderElementsOf(operations);
  }

  private static Operation<?, ?> called(
      Class<?> port, Method method, List<Operation<?, ?>> operations)
      throws ReflectiveOperationException {
    Recorder recorder = new Recorder();
    List<Object> given = new ArrayList<>();
    for (Type parameter : method.getGenericParameterTypes()) {
      given.add(Specimens.full(0).of(parameter));
    }

    Object call =
        method.invoke(port.getConstructor(Caller.class).newInstance(recorder), given.toArray());

    assertThat(recorder.requests).as(method.toString()).hasSize(1);
    Operation<?, ?> operation = recorder.operations.get(0);
    assertThat(recorder.requests.get(0)).isInstanceOf(operation.requestType());
    assertThat(method.getReturnType().isInstance(call)).as(method.toString()).isTrue();
    assertThat(resultOf(method)).as(method.toString()).contains(operation.resultType().getName());
    operations.stream()
        .filter(one -> one.id().endsWith("." + method.getName()))
        .forEach(one -> assertThat(operation).as(method.toString()).isEqualTo(one));
    if (given.size() == 1 && given.get(0) instanceof Request request) {
      assertThat(recorder.requests.get(0)).as(method.toString()).isSameAs(request);
    }
    return operation;
  }

  private static String resultOf(Method method) {
    return ((ParameterizedType) method.getGenericReturnType())
        .getActualTypeArguments()[0].getTypeName();
  }

  /** Remembers what was called and never makes a call. */
  private static final class Recorder implements Caller {
    final List<Operation<?, ?>> operations = new ArrayList<>();
    final List<Request> requests = new ArrayList<>();

    @Override
    @SuppressWarnings("unchecked")
    public <Q extends Request, R> PortCall<R> call(Operation<Q, R> operation, Q request) {
      return remember(PortCall.class, operation, request);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <Q extends Request, T> ListCall<T> list(Operation<Q, Page<T>> operation, Q request) {
      return remember(ListCall.class, operation, request);
    }

    private <C> C remember(Class<C> type, Operation<?, ?> operation, Request request) {
      operations.add(operation);
      requests.add(request);
      return type.cast(
          Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {type},
              (proxy, method, arguments) -> null));
    }
  }
}
