package dev.patchbay.linkedapi;

import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.secret.Secret;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import io.vavr.control.Option;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the vendor's JSON into results of its own operations, whose components are named as the
 * vendor names them and are options and lists only: whatever is missing or unreadable is absent,
 * and unknown constants are noted.
 *
 * @param reading takes notes
 * @param hide takes every secret that becomes known, so that no message shows it
 */
record OwnReader(Reading reading, Consumer<Secret> hide) {
  /** Kind of the handle of a webhook. */
  static final String WEBHOOK = "webhook";

  /** A result record. */
  <T extends Record> T read(Class<T> type, Map<?, ?> members) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      RecordComponent component = components[i];
      types[i] = component.getType();
      String name = component.getName();
      values[i] =
          component(
              name, component.getGenericType(), members.get(name.equals("ref") ? "id" : name));
    }
    try {
      return type.getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException unfit) {
      throw new IllegalStateException(type + " is no result record", unfit);
    }
  }

  /** The records in a list. */
  <T extends Record> List<T> rows(Class<T> type, @Nullable Object items) {
    List<T> rows = new ArrayList<>();
    if (items instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof Map<?, ?> members) {
          rows.add(read(type, members));
        }
      }
    }
    return rows;
  }

  private Object component(String name, Type type, @Nullable Object raw) {
    ParameterizedType generic = (ParameterizedType) type;
    Class<?> inner = (Class<?>) generic.getActualTypeArguments()[0];
    if (generic.getRawType() == Option.class) {
      return Option.of(value(name, inner, raw));
    }
    List<Object> list = new ArrayList<>();
    if (raw instanceof List<?> items) {
      for (Object item : items) {
        Object value = value(name, inner, item);
        if (value != null) {
          list.add(value);
        }
      }
    }
    return list;
  }

  private @Nullable Object value(String name, Class<?> type, @Nullable Object raw) {
    if (raw == null) {
      return null;
    } else if (type.isRecord() && raw instanceof Map<?, ?> members) {
      return read(type.asSubclass(Record.class), members);
    } else if (type == Integer.class) {
      return Scalars.whole(raw);
    } else if (type == Boolean.class) {
      return Scalars.flag(raw);
    } else if (type == Instant.class) {
      return Scalars.time(raw);
    }
    String text = raw instanceof Map<?, ?> ? "" : String.valueOf(Raw.plain(raw));
    return text.isBlank() ? null : named(name, type, text);
  }

  private @Nullable Object named(String name, Class<?> type, String text) {
    if (type.isEnum()) {
      return constant(name, type, text);
    } else if (type == SubscriptionRef.class) {
      return new SubscriptionRef(VendorRef.of(LinkedApi.VENDOR, WEBHOOK, text));
    } else if (type == Secret.class) {
      Secret secret = Secret.of(text);
      hide.accept(secret);
      return secret;
    }
    return type == String.class ? text : null;
  }

  private Object constant(String name, Class<?> type, String spelling) {
    Object unknown = type.getEnumConstants()[type.getEnumConstants().length - 1];
    for (Object constant : type.getEnumConstants()) {
      if (constant != unknown && bare(((Enum<?>) constant).name()).equals(bare(spelling))) {
        return constant;
      }
    }
    reading.unrecognised(name, spelling);
    return unknown;
  }

  /** {@code reconnection_required} and {@code stMessages} as their constants, without marks. */
  private static String bare(String spelling) {
    return spelling.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }
}
