package dev.patchbay.tck.mutant;

import io.vavr.control.Option;
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
      return Leaves.each(value, Leaves::constant);
    }

    @Override
    boolean fits(Shape shape) {
      return Leaves.isManifold(shape.type());
    }
  },
  SHIFTS("shifts by one") {
    @Override
    Object apply(Object value) {
      return Leaves.each(value, Leaves::next);
    }

    @Override
    boolean fits(Shape shape) {
      return true;
    }
  },
  SCALES("takes another unit for") {
    @Override
    Object apply(Object value) {
      return Leaves.each(value, Leaves::scaled);
    }

    @Override
    boolean fits(Shape shape) {
      return Leaves.isMeasured(shape.leaf());
    }
  },
  FOREIGN("takes for another vendor's") {
    @Override
    Object apply(Object value) {
      return Leaves.each(value, Leaves::foreign);
    }

    @Override
    boolean fits(Shape shape) {
      return Leaves.isHandle(shape.leaf());
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
}
