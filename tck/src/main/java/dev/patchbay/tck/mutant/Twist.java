package dev.patchbay.tck.mutant;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An operator on one value: how a component of a request or a result can be wrong. */
enum Twist {
  DROPS("drops") {
    @Override
    Object apply(Object value) {
      if (value instanceof Option<?>) {
        return Option.none();
      } else if (value instanceof List<?>) {
        return List.of();
      } else if (value instanceof Set<?>) {
        return Set.of();
      } else if (value instanceof Map<?, ?>) {
        return Map.of();
      }
      return value instanceof Boolean ? false : value;
    }

    @Override
    boolean fits(Shape shape) {
      return shape.wrapped() || shape.leaf() == boolean.class;
    }
  },
  CONSTANT("makes a constant of") {
    @Override
    Object apply(Object value) {
      return leaf(value, Leaves::constant);
    }

    @Override
    boolean fits(Shape shape) {
      return !shape.leaf().isEnum()
          && shape.leaf() != boolean.class
          && shape.leaf() != Boolean.class;
    }
  },
  SHIFTS("shifts by one") {
    @Override
    Object apply(Object value) {
      return leaf(value, Leaves::next);
    }

    @Override
    boolean fits(Shape shape) {
      return true;
    }
  },
  SCALES("takes another unit for") {
    @Override
    Object apply(Object value) {
      return leaf(value, Leaves::scaled);
    }

    @Override
    boolean fits(Shape shape) {
      return Leaves.isMeasured(shape.leaf());
    }
  },
  SKIPS("skips the first of") {
    @Override
    Object apply(Object value) {
      return listed(value, all -> all.subList(Math.min(1, all.size()), all.size()));
    }

    @Override
    boolean fits(Shape shape) {
      return shape.many();
    }
  },
  LOSES_LAST("loses the last of") {
    @Override
    Object apply(Object value) {
      return listed(value, all -> all.size() < 2 ? all : all.subList(0, all.size() - 1));
    }

    @Override
    boolean fits(Shape shape) {
      return shape.many();
    }
  },
  REPEATS("repeats the first of") {
    @Override
    Object apply(Object value) {
      return listed(
          value,
          all -> {
            List<Object> more = new ArrayList<>(all);
            more.addAll(all.subList(0, Math.min(1, all.size())));
            return more;
          });
    }

    @Override
    boolean fits(Shape shape) {
      return shape.list();
    }
  },
  REVERSES("reverses") {
    @Override
    Object apply(Object value) {
      return listed(
          value,
          all -> {
            List<Object> turned = new ArrayList<>(all);
            Collections.reverse(turned);
            return turned;
          });
    }

    @Override
    boolean fits(Shape shape) {
      return shape.list();
    }
  };

  private final String text;

  Twist(String text) {
    this.text = text;
  }

  /** The value made wrong; an equal one where this cannot be done to it. */
  abstract Object apply(Object value);

  /** Whether a component of that shape can be wrong so. */
  abstract boolean fits(Shape shape);

  String text() {
    return text;
  }

  private static Object leaf(Object value, java.util.function.UnaryOperator<Object> change) {
    boolean container = value instanceof Option<?> || value instanceof java.util.Collection<?>;
    return container
        ? Rebuilt.each(value, one -> leaf(one, change))
        : value instanceof Map<?, ?> ? value : change.apply(value);
  }

  private static Object listed(
      Object value, java.util.function.Function<List<Object>, List<Object>> change) {
    if (value instanceof Option<?> option) {
      return option.isEmpty() ? value : Option.some(listed(option.get(), change));
    } else if (value instanceof List<?> list) {
      return List.copyOf(change.apply(new ArrayList<>(list)));
    } else if (value instanceof Set<?> set) {
      return Collections.unmodifiableSet(new LinkedHashSet<>(change.apply(new ArrayList<>(set))));
    }
    return value;
  }

  /** Wrong values of one kind each. */
  private static final class Leaves {
    private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");

    static boolean isMeasured(Class<?> type) {
      return type == Instant.class
          || type == Duration.class
          || type == BigDecimal.class
          || type == int.class
          || type == long.class
          || Number.class.isAssignableFrom(type);
    }

    static Object constant(Object value) {
      if (value instanceof String) {
        return "constant";
      } else if (value instanceof Integer) {
        return 7;
      } else if (value instanceof Long) {
        return 7L;
      } else if (value instanceof BigDecimal) {
        return BigDecimal.valueOf(7);
      } else if (value instanceof Instant) {
        return LONG_AGO;
      } else if (value instanceof URI) {
        return URI.create("https://constant.example/");
      }
      return value instanceof Record record ? within(record, Leaves::constant) : value;
    }

    static Object next(Object value) {
      if (value instanceof String text) {
        return text.length() < 2 ? text + "x" : text.substring(0, text.length() - 1);
      } else if (value instanceof Integer number) {
        return number + 1;
      } else if (value instanceof Long number) {
        return number + 1;
      } else if (value instanceof BigDecimal number) {
        return number.add(BigDecimal.ONE);
      } else if (value instanceof Boolean flag) {
        return !flag;
      } else if (value instanceof Instant time) {
        return time.plus(Duration.ofHours(1));
      } else if (value instanceof Duration time) {
        return time.plusSeconds(1);
      } else if (value instanceof URI address) {
        return URI.create(address + "x");
      } else if (value instanceof Enum<?> constant) {
        List<?> all = List.of(constant.getDeclaringClass().getEnumConstants());
        return all.get((all.indexOf(constant) + 1) % all.size());
      }
      return value instanceof Record record ? within(record, Leaves::next) : value;
    }

    static Object scaled(Object value) {
      if (value instanceof Integer number) {
        return number * 1000;
      } else if (value instanceof Long number) {
        return number * 1000;
      } else if (value instanceof BigDecimal number) {
        return number.movePointRight(3);
      } else if (value instanceof Instant time) {
        return Instant.ofEpochMilli(time.getEpochSecond());
      }
      return value instanceof Duration time ? time.multipliedBy(60) : value;
    }

    /** A record in which the first part that can be wrong is. */
    private static Object within(Record owner, java.util.function.UnaryOperator<Object> change) {
      for (var component : owner.getClass().getRecordComponents()) {
        Object was = Rebuilt.read(component, owner);
        Object is = leaf(was, change);
        if (!is.equals(was)) {
          Object other = Rebuilt.with(owner, Map.of(component.getName(), is));
          if (!other.equals(owner)) {
            return other;
          }
        }
      }
      return owner;
    }
  }
}
