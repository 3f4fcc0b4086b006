package dev.patchbay.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.call.Request;
import dev.patchbay.codec.Codec;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.post.Post;
import dev.patchbay.value.Attachment;
import io.vavr.control.Option;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All builders of the profile and post areas, found by looking. */
class BuildersTest {
  static Stream<Class<?>> built() throws IOException, URISyntaxException {
    return Stream.concat(records().filter(BuildersTest::hasBuilder), Stream.of(Attachment.class));
  }

  static Stream<Class<?>> results() throws IOException, URISyntaxException {
    return Stream.concat(
        records().filter(type -> !Request.class.isAssignableFrom(type)),
        Stream.of(Attachment.class));
  }

  static Stream<Class<?>> builtResults() throws IOException, URISyntaxException {
    return results().filter(BuildersTest::hasBuilder);
  }

  @Test
  void the_large_records_of_both_areas_are_among_those_found() throws Exception {
    assertThat(built().toList())
        .contains(
            PersonHit.class, PersonProfile.class, Company.class, Post.class, GetProfile.class);
  }

  @ParameterizedTest
  @MethodSource("built")
  void a_builder_keeps_everything_it_was_given(Class<?> type) throws Exception {
    Object full = new Samples().of(type);

    assertThat(rebuilt(full)).isEqualTo(full);
  }

  @ParameterizedTest
  @MethodSource("built")
  void a_setter_changes_its_own_component_only(Class<?> type) throws Exception {
    Object full = new Samples().of(type);
    for (RecordComponent component : type.getRecordComponents()) {
      for (Method setter : setters(builder(full), component.getName())) {
        Object builder = builder(full);
        Object before = component.getAccessor().invoke(full);
        Object other = other(component, before);
        setter.invoke(builder, argument(setter, other));
        Object changed = build(builder);
        for (RecordComponent each : type.getRecordComponents()) {
          Object expected =
              each.getName().equals(component.getName()) ? other : each.getAccessor().invoke(full);
          assertThat(each.getAccessor().invoke(changed))
              .as("%s after setting %s", each.getName(), component.getName())
              .isEqualTo(expected);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("builtResults")
  void null_and_blank_text_are_absent_in_results(Class<?> type) throws Exception {
    Object full = new Samples().of(type);
    for (RecordComponent component : type.getRecordComponents()) {
      for (Method setter : setters(builder(full), component.getName())) {
        boolean required = component.getType() == ProfileRef.class;
        boolean beside =
            component.getName().endsWith("Text") && hasComponent(type, dateOf(component));
        if (required || beside) {
          continue;
        }
        assertThat(absentAfter(full, setter, component, null)).as(component.getName()).isTrue();
        if (setter.getParameterTypes()[0] == String.class) {
          assertThat(absentAfter(full, setter, component, " ")).as(component.getName()).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("results")
  void a_result_survives_the_codec(Class<?> type) {
    Object full = new Samples().of(type);

    assertThat((Object) Codec.fromPlain(Codec.toPlain(full), type)).isEqualTo(full);
  }

  private static boolean absentAfter(
      Object full, Method setter, RecordComponent component, @Nullable Object given)
      throws ReflectiveOperationException {
    Object builder = builder(full);
    setter.invoke(builder, given);
    Object value = component.getAccessor().invoke(build(builder));
    return value instanceof Option<?> option
        ? option.isEmpty()
        : value instanceof Collection<?> many ? many.isEmpty() : Boolean.FALSE.equals(value);
  }

  private static Object other(RecordComponent component, Object before) {
    if (component.getType() == boolean.class) {
      return false;
    }
    Samples samples = new Samples();
    Object other = before;
    for (int tries = 0; tries < 50 && other.equals(before); tries++) {
      other = samples.value(component.getGenericType(), "other", 3);
    }
    assertThat(other).isNotEqualTo(before);
    return other;
  }

  /** A component's value as its setter takes it. */
  private static @Nullable Object argument(Method setter, Object value) {
    Object bare = value instanceof Option<?> option ? option.get() : value;
    Class<?> taken = setter.getParameterTypes()[0];
    if (!taken.isArray()) {
      return bare;
    }
    Object[] many = ((Collection<?>) bare).toArray();
    return Arrays.copyOf(many, many.length, taken.asSubclass(Object[].class));
  }

  private static boolean hasComponent(Class<?> type, String name) {
    return Arrays.stream(type.getRecordComponents()).anyMatch(c -> c.getName().equals(name));
  }

  private static String dateOf(RecordComponent text) {
    return text.getName().replaceFirst("Text$", "");
  }

  private static List<Method> setters(Object builder, String name) {
    return Arrays.stream(builder.getClass().getMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
        .toList();
  }

  private static boolean hasBuilder(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .anyMatch(method -> method.getName().equals("toBuilder"));
  }

  private static Object rebuilt(Object value) throws ReflectiveOperationException {
    return build(builder(value));
  }

  private static Object builder(Object value) throws ReflectiveOperationException {
    return value.getClass().getMethod("toBuilder").invoke(value);
  }

  private static Object build(Object builder) throws ReflectiveOperationException {
    return builder.getClass().getMethod("build").invoke(builder);
  }

  private static Stream<Class<?>> records() throws IOException, URISyntaxException {
    Path classes = Path.of(Post.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return Stream.concat(in(classes, Post.class), in(classes, PersonHit.class));
  }

  private static Stream<Class<?>> in(Path classes, Class<?> neighbour) throws IOException {
    String pkg = neighbour.getPackageName();
    try (Stream<Path> files = Files.list(classes.resolve(pkg.replace('.', '/')))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.contains("-"))
          .<Class<?>>map(file -> load(pkg + "." + file.replace(".class", "")))
          .filter(Class::isRecord)
          .toList()
          .stream();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name, e);
    }
  }
}
