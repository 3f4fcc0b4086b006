package dev.patchbay.tck.world;

import dev.patchbay.identity.NamedRef;
import dev.patchbay.post.Actor;
import dev.patchbay.post.AuthorRef;
import dev.patchbay.tck.world.Thing.AnyOf;
import dev.patchbay.tck.world.Thing.Firm;
import dev.patchbay.tck.world.Thing.Who;
import dev.patchbay.value.ApproximateTime;
import dev.patchbay.value.Muted;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.PartialDate;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares single values as {@code world.json} and the design define it. */
final class Values {
  /** How a value stands to the world. */
  enum Verdict {
    TOLD,
    /** Absent, or told too roughly to say. */
    NOT_TOLD,
    WRONG
  }

  private final Names names;

  Values(Names names) {
    this.names = names;
  }

  /** What is inside of an option; null where there is nothing, or only what nobody knows. */
  static @Nullable Object open(@Nullable Object told) {
    if (told instanceof Option<?> option) {
      return open(option.getOrNull());
    }
    boolean nothing =
        told == null
            || told.equals("")
            || (told instanceof Collection<?> many && many.isEmpty())
            || (told instanceof Map<?, ?> map && map.isEmpty())
            || (told instanceof Enum<?> constant && constant.name().equals("UNKNOWN"));
    return nothing ? null : told;
  }

  /** Whether a value says no more than that there is nothing. */
  static boolean nothing(@Nullable Object told) {
    Object opened = open(told);
    return opened == null
        || opened.equals(false)
        || (opened instanceof Number number && number.longValue() == 0);
  }

  Verdict verdict(Object expected, @Nullable Object held) {
    Object told = open(held);
    if (told == null) {
      return Verdict.NOT_TOLD;
    }
    if (expected instanceof Who || expected instanceof Firm) {
      return meant(expected, told);
    }
    if (expected instanceof Instant time) {
      return time(time, told);
    }
    if (expected instanceof PartialDate date && told instanceof PartialDate other) {
      return date(date, other);
    }
    if (expected instanceof List<?> all && told instanceof Collection<?> some) {
      return list(all, some);
    }
    if (expected instanceof Number number && told instanceof Number other) {
      return right(number.longValue() == other.longValue());
    }
    if (expected instanceof Boolean && told instanceof Muted) {
      return Verdict.TOLD;
    }
    if (expected instanceof AnyOf any) {
      return right(any.texts().contains(text(told)));
    }
    if (text(expected).equals("OUT_OF_NETWORK") && told == NetworkDistance.THIRD_PLUS) {
      return Verdict.NOT_TOLD; // at a vendor that does not tell the two apart
    }
    return right(text(expected).equals(text(told)));
  }

  private static Verdict right(boolean right) {
    return right ? Verdict.TOLD : Verdict.WRONG;
  }

  private Verdict meant(Object expected, Object told) {
    List<Object> meant = names.meant(told).toList();
    if (meant.isEmpty()) {
      return named(told) ? Verdict.WRONG : Verdict.NOT_TOLD;
    }
    return right(meant.equals(List.of(expected)));
  }

  /** Whether there is a name in it that is more than a vendor's own. */
  private static boolean named(Object told) {
    if (told instanceof Actor actor) {
      return actor.ref().exists(Values::named);
    } else if (told instanceof AuthorRef author) {
      return author.person().exists(Values::named) || author.company().exists(Values::named);
    }
    return told instanceof NamedRef<?> ref && !Names.of(ref).isEmpty();
  }

  private static Verdict time(Instant expected, Object told) {
    if (told instanceof Instant exact) {
      return right(exact.equals(expected));
    }
    if (told instanceof ApproximateTime rough
        && rough.estimate().isDefined()
        && rough.precision().span().isDefined()) {
      Duration off = Duration.between(expected, rough.estimate().get()).abs();
      return right(off.compareTo(rough.precision().span().get()) <= 0);
    }
    return Verdict.NOT_TOLD;
  }

  /** A vendor may know the year alone. */
  private static Verdict date(PartialDate expected, PartialDate told) {
    if (expected.year() != told.year()) {
      return Verdict.WRONG;
    }
    if (told.month().isEmpty()) {
      return expected.month().isEmpty() ? Verdict.TOLD : Verdict.NOT_TOLD;
    }
    return right(expected.month().equals(told.month()));
  }

  /** Order is not asked for; a vendor may tell fewer. */
  private static Verdict list(List<?> expected, Collection<?> told) {
    Set<String> all = expected.stream().map(Values::text).collect(Collectors.toSet());
    Set<String> some =
        told.stream().map(Values::text).collect(Collectors.toCollection(HashSet::new));
    if (all.equals(some)) {
      return Verdict.TOLD;
    }
    return all.containsAll(some) ? Verdict.NOT_TOLD : Verdict.WRONG;
  }

  private static String text(Object value) {
    return value instanceof Enum<?> constant ? constant.name() : value.toString().strip();
  }
}
