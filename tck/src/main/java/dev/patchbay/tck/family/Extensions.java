package dev.patchbay.tck.family;

import dev.patchbay.answer.Page;
import dev.patchbay.call.Caller;
import dev.patchbay.call.ListCall;
import dev.patchbay.call.Operation;
import dev.patchbay.call.PortCall;
import dev.patchbay.call.Request;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.AdapterProvider;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the façades of an adapter: classes that an application gets with {@code
 * extension(..)}, of which every method calls one of the operations that only this vendor has.
 */
final class Extensions {
  private final AdapterProvider provider;
  private final Noting caller = new Noting();
  private final Made made;
  private final Set<String> offered = new HashSet<>();
  private final List<String> lines = new ArrayList<>();

  Extensions(AdapterProvider provider) {
    this.provider = provider;
    this.made = new Made(provider.vendor(), false);
  }

  List<String> problems(Adapter adapter) {
    if (adapter.extension(Unknown.class, caller).isDefined()) {
      lines.add("extension(..) gives an " + Unknown.class.getSimpleName() + ", which it cannot");
    }
    Deque<Object> facades = new ArrayDeque<>();
    AdapterClasses.of(provider).stream()
        .filter(Extensions::isFacade)
        .forEach(type -> adapter.extension(type, caller).forEach(facades::add));
    Set<Class<?>> seen = new HashSet<>();
    while (!facades.isEmpty()) {
      Object facade = facades.remove();
      if (seen.add(facade.getClass())) {
        Arrays.stream(facade.getClass().getMethods())
            .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
            .sorted(Comparator.comparing(Method::toString))
            .forEach(method -> looked(facade, method, facades));
      }
    }
    provider.operations().stream()
        .map(Operation::id)
        .filter(id -> !offered.contains(id))
        .forEach(id -> lines.add("No extension has a method that calls " + id));
    return List.copyOf(lines);
  }

  private static boolean isFacade(Class<?> type) {
    return Arrays.stream(type.getDeclaredConstructors())
        .anyMatch(one -> Arrays.equals(one.getParameterTypes(), new Class<?>[] {Caller.class}));
  }

  private void looked(Object facade, Method method, Deque<Object> facades) {
    if (PortCall.class.isAssignableFrom(method.getReturnType())) {
      call(facade, method);
    } else if (isFacade(method.getReturnType())) {
      Object next = Holding.invoked(method, facade);
      if (next == null) {
        lines.add(name(method) + " gives nothing");
      } else {
        facades.add(next);
      }
    }
  }

  private void call(Object facade, Method method) {
    List<Object> arguments = new ArrayList<>();
    for (int i = 0; i < method.getParameterCount(); i++) {
      Object one = made.of(method.getGenericParameterTypes()[i]);
      if (one == null) {
        lines.add(name(method) + " cannot be tried: nothing can be made up for it");
        return;
      }
      arguments.add(one);
    }
    caller.forget();
    try {
      Object call = Holding.invoked(method, facade, arguments.toArray());
      if (caller.asked == null || call == null || call != caller.given) {
        lines.add(name(method) + " does not give the call of an operation");
        return;
      }
    } catch (IllegalArgumentException thrown) {
      lines.add(name(method) + ": " + thrown.getMessage());
      return;
    }
    offered.add(caller.operation);
    Object asked = caller.asked;
    boolean held =
        arguments.stream()
            .allMatch(
                one ->
                    asked.equals(one)
                        || Holding.parts(asked).stream().anyMatch(it -> Holding.holds(it, one)));
    boolean nothingElse =
        !arguments.isEmpty() || Holding.parts(asked).stream().allMatch(Holding::absent);
    if (!held || !nothingElse) {
      lines.add(name(method) + " given " + arguments + " asks " + caller.operation + " " + asked);
    }
  }

  private static String name(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }

  /** A type that no adapter can know. */
  private static final class Unknown {}

  /** Notes what it is asked for. */
  private static final class Noting implements Caller {
    private String operation = "";
    private @Nullable Object asked;
    private @Nullable Object given;

    void forget() {
      operation = "";
      asked = null;
      given = null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <Q extends Request, R> PortCall<R> call(Operation<Q, R> operation, Q request) {
      return (PortCall<R>) noted(operation, request);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <Q extends Request, T> ListCall<T> list(Operation<Q, Page<T>> operation, Q request) {
      return (ListCall<T>) noted(operation, request);
    }

    private ListCall<?> noted(Operation<?, ?> one, Request request) {
      operation = one.id();
      asked = request;
      ListCall<?> call =
          (ListCall<?>)
              Proxy.newProxyInstance(
                  ListCall.class.getClassLoader(),
                  new Class<?>[] {ListCall.class},
                  (proxy, method, arguments) -> null);
      given = call;
      return call;
    }
  }
}
