package dev.patchbay.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.call.Arguments;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.codec.Codec;
import io.vavr.control.Option;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks all components, so that no builder can forget, swap or misname an argument. */
class QueryBuildersTest {
  static Stream<Class<? extends Request>> queries() {
    return SearchOperations.ALL.stream()
        .filter(operation -> !operation.equals(SearchOperations.SEARCH_BY_URL))
        .map(Operation::requestType);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void a_builder_gives_back_a_query_with_any_one_argument(Class<? extends Request> type)
      throws ReflectiveOperationException {
    for (RecordComponent component : type.getRecordComponents()) {
      Request query = with(type, List.of(component.getName()));

      assertThat(Arguments.value(query, component.getName())).isNotEmpty();
      assertThat(rebuilt(query)).as(component.getName()).isEqualTo(query);
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void a_builder_gives_back_a_query_with_all_arguments(Class<? extends Request> type)
      throws ReflectiveOperationException {
    Request query = with(type, Arguments.names(type));

    assertThat(Arguments.used(query)).hasSize(type.getRecordComponents().length);
    assertThat(rebuilt(query)).isEqualTo(query);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void each_method_of_a_builder_sets_the_argument_of_its_name(Class<? extends Request> type)
      throws ReflectiveOperationException {
    List<String> set = new ArrayList<>();
    Class<?> builderType = type.getMethod("toBuilder").getReturnType();
    for (Method method : builderType.getMethods()) {
      if (Modifier.isStatic(method.getModifiers())
          || method.getDeclaringClass() == Object.class
          || method.getName().equals("build")) {
        continue;
      }
      Object builder = type.getMethod("toBuilder").invoke(with(type, List.of()));
      Object[] values =
          Arrays.stream(method.getGenericParameterTypes()).map(Samples::bare).toArray();
      Object same = method.invoke(builder, values);
      Request query = (Request) builderType.getMethod("build").invoke(builder);

      assertThat(same).as(method.toString()).isSameAs(builder);
      assertThat(Arguments.used(query))
          .as(method.toString())
          .extracting(Arguments.Argument::name)
          .contains(method.getName())
          .isSubsetOf(method.getName(), "kind");
      set.add(method.getName());
    }
    assertThat(set).as("arguments that can be set").containsAll(Arguments.names(type));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void a_query_with_all_arguments_can_be_stored_and_read_back(Class<? extends Request> type)
      throws ReflectiveOperationException {
    Request query = with(type, Arguments.names(type));

    assertThat(Codec.fromPlain(Codec.toPlain(query), type)).isEqualTo(query);
  }

  private static Request rebuilt(Request query) throws ReflectiveOperationException {
    Object builder = query.getClass().getMethod("toBuilder").invoke(query);
    return (Request) builder.getClass().getMethod("build").invoke(builder);
  }

  private static Request with(Class<? extends Request> type, List<String> filled)
      throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Constructor<?> constructor =
        type.getDeclaredConstructor(
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    Object[] values =
        Arrays.stream(components)
            .map(
                component ->
                    filled.contains(component.getName())
                        ? Samples.of(component.getGenericType())
                        : absent(component.getType()))
            .toArray();
    return (Request) constructor.newInstance(values);
  }

  private static Object absent(Class<?> type) {
    if (type == Option.class) {
      return Option.none();
    } else if (type == List.class) {
      return List.of();
    } else if (type == Set.class) {
      return Set.of();
    } else if (type.isEnum()) {
      return Array.get(type.getEnumConstants(), 0);
    }
    return false;
  }
}
