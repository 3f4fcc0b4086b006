package dev.patchbay.codec;

import dev.patchbay.secret.Secret;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class PlainWriter {
  private PlainWriter() {}

  static Object write(Object value) {
    if (value instanceof String || value instanceof Boolean || value instanceof Long) {
      return value;
    } else if (value instanceof Integer number) {
      return number.longValue();
    } else if (value instanceof Enum<?> constant) {
      return constant.name();
    } else if (value instanceof Secret secret) {
      return secret.toString();
    } else if (value instanceof PlainForm form) {
      return form.toPlain();
    } else if (value instanceof Either<?, ?> either) {
      return either.fold(
          left -> Map.of("left", write(left)), right -> Map.of("right", write(right)));
    } else if (value instanceof Option<?> option) {
      return option.isEmpty() ? List.of() : write(option.get());
    } else if (value instanceof Set<?> set) {
      return sorted(set);
    } else if (value instanceof List<?> list) {
      return list(list);
    } else if (value instanceof Map<?, ?> map) {
      return map(map);
    } else if (value instanceof byte[] bytes) {
      return Texts.write(bytes);
    } else if (value.getClass().isRecord()) {
      return record(value);
    } else if (Texts.knows(value.getClass())) {
      return Texts.write(value);
    }
    throw new IllegalArgumentException("No neutral value: " + value.getClass().getName());
  }

  private static List<Object> list(Collection<?> values) {
    List<Object> list = new ArrayList<>(values.size());
    values.forEach(value -> list.add(write(value)));
    return list;
  }

  /** Sets have no order of their own, and two runs of a program must write the same text. */
  private static List<Object> sorted(Set<?> values) {
    List<Object> list = list(values);
    list.sort(Comparator.comparing(String::valueOf));
    return list;
  }

  private static Map<String, Object> map(Map<?, ?> values) {
    Map<String, Object> map = new LinkedHashMap<>();
    values.forEach((key, value) -> map.put(String.valueOf(write(key)), write(value)));
    return map;
  }

  private static Map<String, Object> record(Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (Records.isCase(value.getClass())) {
      map.put(Records.caseKey(value.getClass()), value.getClass().getSimpleName());
    }
    for (RecordComponent component : Records.components(value.getClass())) {
      Object member = Records.read(component, value);
      if (member != null && !absent(member)) {
        map.put(component.getName(), write(member));
      }
    }
    return map;
  }

  private static boolean absent(Object member) {
    return (member instanceof Option<?> option && option.isEmpty())
        || (member instanceof Collection<?> many && many.isEmpty())
        || (member instanceof Map<?, ?> map && map.isEmpty());
  }
}
