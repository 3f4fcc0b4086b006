package dev.patchbay.postpress;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.Money;
import dev.patchbay.value.MoneyRange;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermFilter;
import dev.patchbay.value.TermKind;
import dev.patchbay.value.Terms;
import dev.patchbay.value.Within;
import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Records with every component filled in, or not, by chance, whatever stands beside it. */
final class Wild {
  private static final List<String> TEXTS =
      List.of("engineer", "a AND (b OR \"c d\")", "", " ", "Någon", "en", "de", "x\ny", "😀");
  private static final List<Integer> NUMBERS = List.of(-1, 0, 1, 2, 25, 50, 51, 100, 101, 5000);
  private static final List<BigDecimal> AMOUNTS =
      List.of("-1", "0", "40000", "100000", "200000", "2500000", "10000000", "1000000000", "77")
          .stream()
          .map(BigDecimal::new)
          .toList();
  private static final List<String> CURRENCIES = List.of("USD", "GBP", "EUR", "usd", "DOLLAR");

  private final Random random;
  private final double density;

  private Wild(Random random, double density) {
    this.random = random;
    this.density = density;
  }

  /** Records of a type; the density says how many of their optional components are filled. */
  static <R extends Record> Arbitrary<R> of(Class<R> type, double density) {
    return Arbitraries.randomValue(
        random -> type.cast(new Wild(random, density).record(type, Map.of())));
  }

  private Object record(Class<?> type, Map<TypeVariable<?>, Type> known) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = value(components[i].getGenericType(), known);
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError("cannot make " + type, impossible);
    }
  }

  private Object value(Type type, Map<TypeVariable<?>, Type> known) {
    if (type instanceof TypeVariable<?> variable) {
      return value(Objects.requireNonNull(known.get(variable), variable.getName()), known);
    }
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      Type first = generic.getActualTypeArguments()[0];
      if (raw == Option.class) {
        return random.nextDouble() < density ? Option.some(value(first, known)) : Option.none();
      } else if (raw == List.class) {
        return several(first, known);
      } else if (raw == Set.class) {
        return new LinkedHashSet<>(several(first, known));
      } else if (raw == Map.class) {
        return Map.of();
      }
      return record(raw, bound(raw, generic, known));
    }
    return plain((Class<?>) type);
  }

  private static Map<TypeVariable<?>, Type> bound(
      Class<?> raw, ParameterizedType generic, Map<TypeVariable<?>, Type> known) {
    Map<TypeVariable<?>, Type> all = new HashMap<>(known);
    for (int i = 0; i < raw.getTypeParameters().length; i++) {
      all.put(raw.getTypeParameters()[i], generic.getActualTypeArguments()[i]);
    }
    return all;
  }

  private List<Object> several(Type type, Map<TypeVariable<?>, Type> known) {
    List<Object> several = new ArrayList<>();
    while (several.size() < 3 && random.nextDouble() < density) {
      several.add(value(type, known));
    }
    return several;
  }

  private Object plain(Class<?> type) {
    if (type == String.class) {
      return one(TEXTS);
    } else if (type == int.class || type == Integer.class) {
      return one(NUMBERS);
    } else if (type == boolean.class || type == Boolean.class) {
      return random.nextDouble() < density;
    } else if (type == BigDecimal.class) {
      return one(AMOUNTS);
    } else if (type == Instant.class) {
      return Instant.ofEpochSecond(random.nextInt());
    } else if (type.isEnum()) {
      return one(List.of(type.getEnumConstants()));
    } else if (type == Term.class) {
      return term();
    } else if (type == Terms.class) {
      return new Terms(terms());
    } else if (type == TermFilter.class) {
      return new TermFilter(terms(), terms());
    } else if (type == ProfileRef.class) {
      return ProfileRef.of(one(List.of("ACoAADexample1aBcDeFg", "ada-vik", "???", "123")));
    } else if (type == CompanyRef.class) {
      return CompanyRef.of(one(List.of("7700112", "kelpworks", "../x")));
    } else if (type == Money.class) {
      return new Money(one(CURRENCIES), one(AMOUNTS));
    } else if (type == MoneyRange.class) {
      return new MoneyRange(one(CURRENCIES), amount(), amount());
    } else if (type == Within.class) {
      return one(List.of(Within.PAST_24_HOURS, Within.PAST_WEEK, Within.days(3)));
    }
    return record(type, Map.of());
  }

  private Option<BigDecimal> amount() {
    return random.nextBoolean() ? Option.some(one(AMOUNTS)) : Option.none();
  }

  private Set<Term> terms() {
    Set<Term> terms = new LinkedHashSet<>();
    while (terms.size() < 3 && random.nextBoolean()) {
      terms.add(term());
    }
    return terms;
  }

  private Term term() {
    TermKind kind = one(List.of(TermKind.values()));
    return switch (random.nextInt(5)) {
      case 0 -> Term.name("Porto");
      case 1 -> Term.id(kind, one(List.of("1035", "eng", "", "ALL", "10 35")));
      case 2 -> Term.of(kind, "1035", "Porto");
      case 3 -> Term.name("Porto").strictly();
      default -> new Term(Option.none(), Option.some("1035"), Option.none(), false, Map.of());
    };
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
