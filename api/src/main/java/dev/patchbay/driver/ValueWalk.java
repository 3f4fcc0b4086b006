package dev.patchbay.driver;

import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong in a value of a request, however deep, and the handles it holds. */
final class ValueWalk {
  private static final ClassValue<List<MethodHandle>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<MethodHandle> computeValue(Class<?> type) {
          return Stream.of(type.getRecordComponents()).map(ValueWalk::handle).toList();
        }
      };

  private ValueWalk() {}

  /** The first flaw of a value, with its repair; null when it has none. */
  static @Nullable String flaw(@Nullable Object value) {
    return first(value, ValueWalk::flawOf);
  }

  /** Hands every vendor handle in a value over. */
  static void handles(@Nullable Object value, Consumer<VendorRef> found) {
    first(
        value,
        part -> {
          if (part instanceof VendorRef handle) {
            found.accept(handle);
          }
          return null;
        });
  }

  /** What is wrong with one part, whatever it is a part of. */
  static @Nullable String flawOf(Object part) {
    if (part instanceof String text && text.isBlank()) {
      return "is blank; give a text or leave it out";
    }
    if (part instanceof Enum<?> constant && constant.name().equals("UNKNOWN")) {
      return "UNKNOWN cannot be sent; choose one of the other constants";
    }
    if (part instanceof VendorRef handle && pathLike(handle.id())) {
      return "is no handle of the vendor's but a path; use one that the vendor gave out";
    }
    if (part instanceof SessionRef session && pathLike(session.id())) {
      return "is no session id but a path; use one from the list of sessions";
    }
    if (part instanceof Checked checked) {
      List<String> flaws = checked.flaws();
      return flaws.isEmpty() ? null : flaws.get(0);
    }
    return null;
  }

  /** Ids become segments of URLs; none may lead out of its place. */
  private static boolean pathLike(String id) {
    return id.isBlank()
        || id.equals(".")
        || id.equals("..")
        || id.startsWith("./")
        || id.startsWith("../")
        || id.contains("/../")
        || id.contains("/./")
        || id.endsWith("/..")
        || id.endsWith("/.")
        || id.indexOf('\\') >= 0
        || hasControl(id);
  }

  private static boolean hasControl(String id) {
    for (int i = 0; i < id.length(); i++) {
      if (Character.isISOControl(id.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The first that is said of a value or of a part of it, the outer before the inner. */
  static @Nullable String first(@Nullable Object value, Function<Object, @Nullable String> say) {
    if (value == null) {
      return null;
    }
    if (value instanceof Option<?> option) {
      return option.isEmpty() ? null : first(option.get(), say);
    }
    String said = say.apply(value);
    if (said == null && value instanceof Iterable<?> many && !(value instanceof Path)) {
      for (Object item : many) {
        said = said == null ? first(item, say) : said;
      }
    } else if (said == null && value instanceof Record) {
      for (MethodHandle accessor : ACCESSORS.get(value.getClass())) {
        said = said == null ? first(read(accessor, value), say) : said;
      }
    }
    return said;
  }

  private static @Nullable Object read(MethodHandle accessor, Object owner) {
    try {
      return (Object) accessor.invokeExact(owner);
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable impossible) {
      throw new IllegalStateException("The accessor of a record threw", impossible);
    }
  }

  /** A handle rather than the method: it is called often and allocates nothing. */
  private static MethodHandle handle(RecordComponent component) {
    try {
      return MethodHandles.publicLookup()
          .unreflect(component.getAccessor())
          .asType(MethodType.methodType(Object.class, Object.class));
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException(
          "A request's values must be public records: " + component.getDeclaringRecord(), hidden);
    }
  }
}
