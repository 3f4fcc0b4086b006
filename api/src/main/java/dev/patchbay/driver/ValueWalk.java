package dev.patchbay.driver;

import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong in a value of a request, however deep, and the handles it holds. */
final class ValueWalk {
  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return Stream.of(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
        }
      };

  private ValueWalk() {}

  /** The first flaw of a value, with its repair; null when it has none. */
  static @Nullable String flaw(@Nullable Object value) {
    String[] found = new String[1];
    visit(
        value,
        part -> {
          found[0] = flawOf(part);
          return found[0] == null;
        });
    return found[0];
  }

  /** Hands every vendor handle in a value over. */
  static void handles(@Nullable Object value, Consumer<VendorRef> found) {
    parts(
        value,
        part -> {
          if (part instanceof VendorRef handle) {
            found.accept(handle);
          }
        });
  }

  /** Hands a value and everything in it over, the outer before the inner. */
  static void parts(@Nullable Object value, Consumer<Object> found) {
    visit(
        value,
        part -> {
          found.accept(part);
          return true;
        });
  }

  private static @Nullable String flawOf(Object part) {
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

  /** Visits a value and its parts until the visitor says no; answers whether it went to the end. */
  private static boolean visit(@Nullable Object value, Predicate<Object> visitor) {
    if (value == null) {
      return true;
    }
    if (value instanceof Option<?> option) {
      return option.isEmpty() || visit(option.get(), visitor);
    }
    if (!visitor.test(value)) {
      return false;
    }
    if (value instanceof Iterable<?> many && !(value instanceof java.nio.file.Path)) {
      for (Object item : many) {
        if (!visit(item, visitor)) {
          return false;
        }
      }
    } else if (value instanceof Record) {
      for (Method accessor : ACCESSORS.get(value.getClass())) {
        if (!visit(read(accessor, value), visitor)) {
          return false;
        }
      }
    }
    return true;
  }

  private static @Nullable Object read(Method accessor, Object owner) {
    try {
      return accessor.invoke(owner);
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalStateException(
          "A request's values must be public records: " + owner.getClass().getName(), unreadable);
    }
  }
}
