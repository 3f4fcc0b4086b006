package dev.patchbay.unipile.contract;

import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.unipile.UnipileOperations;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermKind;
import io.vavr.control.Option;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * Requests as a careless program might make them: every component of every record on its own,
 * mostly of the right form and sometimes not, whatever stands beside it.
 */
final class Wild {
  private static final List<String> ODD =
      List.of("", " ", "0", "1035", "eng", "Någon", "a\nb", "..", "../accounts", "https://x.y");

  /** Left out of these: what would need another vendor's handle or a person at a browser. */
  private static final Map<Class<?>, List<?>> MORE =
      Map.of(
          ProfileRef.class,
          List.of(
              ProfileRef.of("ACoAADexample1aBcDeFg"),
              Values.ON_RECRUITER,
              Values.ON_SALES_NAVIGATOR,
              ProfileRef.of("lina-orvik-3b1")),
          CompanyRef.class,
          List.of(CompanyRef.of("7712345"), CompanyRef.of("fjordkraft-labs")));

  private final OperationCapability capability;
  private final Values values;

  Wild(Pack pack, OperationCapability capability) {
    this.capability = capability;
    this.values = new Values(pack, capability.arguments());
  }

  <Q extends Request> Arbitrary<Q> of(Operation<Q, ?> operation) {
    return Arbitraries.of(0.3, 0.6, 0.9)
        .flatMap(absent -> record(operation.requestType(), operation.key(""), Map.of(), absent))
        .map(operation.requestType()::cast);
  }

  private Arbitrary<Object> record(
      Class<?> raw, String key, Map<String, Type> bound, double absent) {
    RecordComponent[] components = raw.getRecordComponents();
    List<Arbitrary<Object>> parts = new ArrayList<>();
    for (RecordComponent one : components) {
      String inner = (key + "." + one.getName()).replace("..", ".");
      parts.add(of(one.getGenericType(), one.getName(), inner, bound, absence(inner, absent)));
    }
    return Combinators.combine(parts).as(values -> make(raw, values));
  }

  /** What the vendor refuses is never there, and what nothing is sent without mostly. */
  private double absence(String key, double usual) {
    if (Option.of(capability.arguments().get(key)).exists(a -> !a.support().works())) {
      return 1.0;
    }
    return Samples.NEEDED.contains(key) ? 0.1 : usual;
  }

  private static Object make(Class<?> raw, List<Object> values) {
    Class<?>[] types =
        Arrays.stream(raw.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return raw.getDeclaredConstructor(types).newInstance(values.toArray());
    } catch (ReflectiveOperationException unfit) {
      throw new LinkageError(raw.getSimpleName() + " of " + values, unfit);
    }
  }

  private Arbitrary<Object> of(
      Type type, String name, String key, Map<String, Type> bound, double absent) {
    if (type instanceof TypeVariable<?> variable) {
      return of(bound.getOrDefault(variable.getName(), Object.class), name, key, bound, absent);
    }
    if (type instanceof ParameterizedType generic) {
      return generic((Class<?>) generic.getRawType(), generic, name, key, bound, absent);
    }
    Class<?> raw = (Class<?>) type;
    return plain(raw, name, key, bound, absent);
  }

  private Arbitrary<Object> generic(
      Class<?> raw,
      ParameterizedType generic,
      String name,
      String key,
      Map<String, Type> bound,
      double absent) {
    Type[] arguments = generic.getActualTypeArguments();
    if (raw == Option.class) {
      return of(arguments[0], name, key, bound, 0.5).injectNull(absent).map(Option::of);
    } else if (raw == List.class || raw == Set.class) {
      return of(arguments[0], name, key, bound, 0.5)
          .list()
          .ofMaxSize(4)
          .injectNull(absent)
          .map(list -> collected(raw, list));
    } else if (raw == Map.class) {
      Arbitrary<Object> some =
          arguments[1] instanceof ParameterizedType
              ? Arbitraries.of(List.of("two"), List.of())
              : Arbitraries.of("two", "");
      return some.injectNull(absent).map(value -> value == null ? Map.of() : Map.of("one", value));
    }
    Map<String, Type> inner = new HashMap<>(bound);
    TypeVariable<?>[] variables = raw.getTypeParameters();
    for (int i = 0; i < variables.length; i++) {
      inner.put(
          variables[i].getName(),
          arguments[i] instanceof TypeVariable<?> one ? bound.get(one.getName()) : arguments[i]);
    }
    return record(raw, key, inner, 0.5);
  }

  private static Object collected(Class<?> raw, @Nullable List<Object> list) {
    List<Object> members = list == null ? List.of() : list;
    return raw == List.class ? members : new LinkedHashSet<>(members);
  }

  private Arbitrary<Object> plain(
      Class<?> raw, String name, String key, Map<String, Type> bound, double absent) {
    if (raw == boolean.class) {
      return Arbitraries.frequency(
          Tuple.of(absent >= 1 ? 0 : 1, (Object) true), Tuple.of(2, (Object) false));
    } else if (raw == Integer.class || raw == int.class) {
      return mostly(List.of(1, 2, 3, 4, 12), List.of(-1, 0, 28, 29, 100, 2024));
    } else if (raw == Long.class || raw == long.class) {
      return Arbitraries.of(-1L, 0L, 5L, Long.MAX_VALUE);
    } else if (raw == BigDecimal.class) {
      return Arbitraries.of("-1", "0", "0.25", "10", "2020", "1E+30").map(BigDecimal::new);
    } else if (raw == String.class) {
      return mostly(good(name), ODD);
    } else if (raw == Term.class) {
      return terms(key, name);
    } else if (raw == Object.class) {
      return Arbitraries.of("text", 5, true);
    } else if (raw.isEnum()) {
      List<Object> constants = List.of(raw.getEnumConstants());
      int last = constants.size() - 1;
      return mostly(constants.subList(0, last), constants.subList(last, last + 1));
    } else if (MORE.containsKey(raw)) {
      return Arbitraries.of(List.copyOf(MORE.getOrDefault(raw, List.of())));
    } else if (Values.BY_TYPE.containsKey(raw)) {
      Arbitrary<Object> sound =
          Arbitraries.of(List.copyOf(Values.BY_TYPE.getOrDefault(raw, List.of())));
      return raw.getPackageName().equals(UnipileOperations.class.getPackageName())
          ? Arbitraries.oneOf(sound, record(raw, key, bound, 0.5))
          : sound;
    } else if (raw.isSealed()) {
      List<Arbitrary<Object>> all =
          Arrays.stream(raw.getPermittedSubclasses())
              .map(one -> of(one, name, key, bound, absent))
              .toList();
      return Arbitraries.oneOf(all);
    }
    return record(raw, key, bound, 0.5);
  }

  private static Arbitrary<Object> mostly(List<?> good, List<?> odd) {
    return Arbitraries.frequencyOf(
        Tuple.of(9, Arbitraries.of(List.<Object>copyOf(good))),
        Tuple.of(1, Arbitraries.of(List.<Object>copyOf(odd))));
  }

  private static List<?> good(String name) {
    List<?> named = Values.BY_NAME.get(name);
    if (named != null && named.get(0) instanceof String) {
      return named;
    }
    return name.equals("id") || name.endsWith("Id") ? List.of("1035") : List.of("Sample " + name);
  }

  private Arbitrary<Object> terms(String key, String name) {
    List<?> sound = values.terms(key, name);
    TermKind kind = ((Term) sound.get(0)).kind().get();
    return mostly(
        sound,
        List.of(
            Term.ALL,
            Term.id(kind, "abc"),
            Term.id(kind, "-1"),
            Term.id(TermKind.SKILL, "7"),
            Term.name("Sample"),
            Term.id(kind, "1035").strictly()));
  }
}
