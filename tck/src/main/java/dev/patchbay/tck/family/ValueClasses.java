package dev.patchbay.tck.family;

import dev.patchbay.identity.CommentRef;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.JobRef;
import dev.patchbay.identity.PostRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.secret.Secret;
import dev.patchbay.tck.cases.Components;
import dev.patchbay.tck.cases.Samples;
import dev.patchbay.value.Checked;
import dev.patchbay.value.EnumFilter;
import dev.patchbay.value.ScopedTerms;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermKind;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One value of each class of legal values of a type, by the name of the class: texts that every
 * encoding has to carry, both flags, times at the edges, every name of a thing, terms by id and by
 * name, each case of a sealed type, and records with each optional component alone and with all.
 */
final class ValueClasses {
  private static final int MANY = 7;

  /** What an encoding of a path, a query, a form or JSON may trip over. */
  private static final Map<String, String> TEXTS =
      ordered(
          "letters of many scripts", "Crème brûlée Ærø Żółć 日本語 שלום",
          "emoji", "Ahoj 👋🏽 𝒲",
          "quotes and brackets", "say \"hi\" & 'bye' <b>{x}[y]\\n",
          "signs of addresses", "50% + 1/2 %2B a=b&c;d?e#f ~g",
          "lines", "first\nsecond\tthird");

  private static final Map<String, Instant> TIMES =
      ordered(
          "midnight", Instant.parse("2026-03-01T00:00:00Z"),
          "the last second of a year", Instant.parse("2025-12-31T23:59:59Z"),
          "a leap day", Instant.parse("2024-02-29T12:34:56Z"));

  private static final Map<Class<?>, Map<String, Object>> NAMES =
      Map.of(
          ProfileRef.class,
          ordered(
              "slug", ProfileRef.of("tomas-vondracek-x1"),
              "slug of another script", ProfileRef.of("zofie-müller-日本"),
              "member id", ProfileRef.of("ACoAABexampleQ1-_x"),
              "Sales Navigator id", ProfileRef.of("ACwAABexampleQ2-_x"),
              "Recruiter id", ProfileRef.of("AEMAABexampleQ3-_x"),
              "member URN", ProfileRef.of("urn:li:member:100200300")),
          CompanyRef.class,
          ordered(
              "company id", CompanyRef.of("7712399"),
              "company slug", CompanyRef.of("severni-plachty-2")),
          PostRef.class,
          ordered(
              "activity URN", PostRef.of("urn:li:activity:7390000000000000777"),
              "ugcPost URN", PostRef.of("urn:li:ugcPost:7390000000000000778"),
              "share URN", PostRef.of("urn:li:share:7390000000000000779"),
              "post number", PostRef.of("7390000000000000780"),
              "post URL",
                  PostRef.of(
                      "https://www.linkedin.com/posts/zofie-example_kites-activity-7390000000000000781-Ab1c")),
          CommentRef.class,
          ordered(
              "comment URN",
              CommentRef.of("urn:li:comment:(activity:7390000000000000777,7390100000000000777)")),
          JobRef.class,
          ordered("job id", JobRef.of("4010000777")));

  private final Samples samples;
  private final List<String> allowed;
  private final TermKind catalogue;
  private final int longest;

  /**
   * Values for one argument.
   *
   * @param longest how many UTF-16 units a text may have
   */
  ValueClasses(Vendor vendor, TermKind catalogue, List<String> allowed, int longest) {
    this.samples = new Samples(vendor, catalogue, allowed);
    this.catalogue = catalogue;
    this.allowed = List.copyOf(allowed);
    this.longest = longest;
  }

  @SuppressWarnings("unchecked")
  private static <T> Map<String, T> ordered(Object... pairs) {
    Map<String, T> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], (T) pairs[i + 1]);
    }
    return map;
  }

  /** The classes of a type by name, without values that the type itself calls wrong. */
  Map<String, Object> legal(Type type) {
    Map<String, Object> classes = new LinkedHashMap<>(of(type));
    classes.values().removeIf(ValueClasses::flawed);
    return classes;
  }

  private static boolean flawed(@Nullable Object value) {
    if (value instanceof Option<?> option) {
      return option.exists(ValueClasses::flawed);
    } else if (value instanceof Iterable<?> many) {
      for (Object one : many) {
        if (flawed(one)) {
          return true;
        }
      }
      return false;
    } else if (value instanceof Checked checked && !checked.flaws().isEmpty()) {
      return true;
    }
    return value instanceof Record record
        && Components.of(record.getClass()).stream()
            .anyMatch(component -> flawed(read(component, record)));
  }

  private static @Nullable Object read(RecordComponent component, Object owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException("A request must be a public record: " + owner, hidden);
    }
  }

  /** The classes of a type by name; none where the kit knows none but its one sample. */
  private Map<String, Object> of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic(generic);
    }
    Class<?> raw = (Class<?>) type;
    if (raw == String.class) {
      return allowed.isEmpty() ? texts() : Map.of();
    } else if (raw == Secret.class) {
      Map<String, Object> secrets = new LinkedHashMap<>();
      texts().forEach((name, text) -> secrets.put(name, Secret.of((String) text)));
      secrets.remove("lines");
      return secrets;
    } else if (raw == Boolean.class) {
      return ordered("true", true, "false", false);
    } else if (raw == Instant.class) {
      return new LinkedHashMap<>(TIMES);
    } else if (raw == Long.class || raw == long.class) {
      return ordered("more than 32 bits", 5_000_000_001L);
    } else if (raw == Term.class) {
      return terms();
    } else if (raw == Upload.class) {
      return uploads();
    } else if (NAMES.containsKey(raw)) {
      return NAMES.get(raw);
    } else if (raw.getPackageName().equals(Vendor.class.getPackageName()) && !raw.isSealed()) {
      return Map.of(); // handles are tried where the pack shows one, see HandleClasses
    } else if (raw.isSealed()) {
      return cases(raw);
    }
    Map<String, Object> filters = FilterClasses.of(raw, List.of(), first(), second());
    return filters.isEmpty() && raw.isRecord() ? records(raw) : filters;
  }

  private Map<String, Object> texts() {
    Map<String, Object> texts = new LinkedHashMap<>();
    TEXTS.forEach(
        (name, text) -> {
          if (text.length() <= longest) {
            texts.put(name, text);
          }
        });
    if (longest > 1 && longest < 10_000) {
      texts.put("longest, of emoji", "😀".repeat(longest / 2) + (longest % 2 == 0 ? "" : "x"));
    }
    return texts;
  }

  private Map<String, Object> terms() {
    boolean letters = catalogue == TermKind.JOB_FUNCTION;
    return ordered(
        "by id", Term.id(catalogue, letters ? "mktg" : "1003"),
        "by name", Term.name("Ærø & søn"),
        "by id and name", Term.of(catalogue, letters ? "hr" : "1004", "Żółć"));
  }

  private Map<String, Object> uploads() {
    byte[] bytes = "sample".getBytes(StandardCharsets.UTF_8);
    return allowed.isEmpty() || allowed.contains(Upload.Form.CONTENT.name())
        ? ordered(
            "file name of many scripts", Upload.of("Ærø 日本 1.png", "image/png", bytes),
            "file name with signs", Upload.of("a&b=c (1) 50%+'x'.png", "image/png", bytes))
        : Map.of();
  }

  private Map<String, Object> generic(ParameterizedType type) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type inner = type.getActualTypeArguments()[0];
    if (raw == Option.class) {
      return of(inner);
    } else if (raw == List.class || raw == Set.class) {
      return many(raw, inner);
    } else if (raw == Map.class) {
      return inner == String.class && type.getActualTypeArguments()[1] == String.class
          ? ordered("two", ordered("one-key", "Ærø & søn +1%", "other_key", "2"))
          : Map.of();
    }
    List<Object> constants =
        inner instanceof Class<?> item && item.isEnum() ? constants(item) : List.of();
    return raw == EnumFilter.class || raw == ScopedTerms.class
        ? FilterClasses.of(raw, constants, first(), second())
        : Map.of();
  }

  private Term first() {
    return Term.of(catalogue, catalogue == TermKind.JOB_FUNCTION ? "mktg" : "1003", "Żółć");
  }

  private Term second() {
    return Term.of(catalogue, catalogue == TermKind.JOB_FUNCTION ? "sale" : "1005", "Ærø & søn");
  }

  private Map<String, Object> many(Class<?> raw, Type inner) {
    Map<String, Object> classes = new LinkedHashMap<>();
    List<Object> all = new ArrayList<>();
    if (inner instanceof Class<?> type && type.isEnum()) {
      constants(type).forEach(all::add);
    } else {
      of(inner)
          .forEach(
              (name, one) -> {
                if (inner != Boolean.class) {
                  classes.put("one: " + name, collected(raw, List.of(one)));
                }
              });
      if (inner == String.class && allowed.isEmpty()) {
        classes.put("one with a comma", collected(raw, List.of("salt, pepper")));
        for (int i = 0; i < MANY; i++) {
          all.add("number " + (MANY - i));
        }
      }
    }
    if (all.size() > 1) {
      classes.put("many", collected(raw, all));
    }
    return classes;
  }

  private static Object collected(Class<?> raw, List<?> items) {
    return raw == Set.class ? new LinkedHashSet<>(items) : List.copyOf(items);
  }

  /** Every constant that is allowed, in the order of the enumeration. */
  private List<Object> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> !((Enum<?>) one).name().equals("UNKNOWN"))
        .filter(one -> allowed.isEmpty() || allowed.contains(((Enum<?>) one).name()))
        .map(Object.class::cast)
        .toList();
  }

  private Map<String, Object> cases(Class<?> sealed) {
    Map<String, Object> classes = new LinkedHashMap<>();
    for (Class<?> one : sealed.getPermittedSubclasses()) {
      Map<String, Object> inner = of(one);
      Object only = inner.isEmpty() ? samples.of(one) : null;
      if (only != null) {
        classes.put(one.getSimpleName(), only);
      }
      inner.forEach((name, value) -> classes.put(one.getSimpleName() + " " + name, value));
    }
    return classes;
  }

  /** A record with each component that may be absent alone, and with all of them. */
  private Map<String, Object> records(Class<?> raw) {
    RecordComponent[] components = raw.getRecordComponents();
    if (components.length == 1 && absent(components[0].getType()) == null) {
      Map<String, Object> classes = new LinkedHashMap<>();
      of(components[0].getGenericType())
          .forEach((name, value) -> put(classes, name, raw, new Object[] {value}));
      return classes;
    }
    Object[] least = new Object[components.length];
    Object[] most = new Object[components.length];
    List<Integer> free = new ArrayList<>();
    for (int i = 0; i < components.length; i++) {
      Object absent = absent(components[i].getType());
      Object present = present(components[i].getGenericType());
      if (present == null) {
        return Map.of();
      }
      least[i] = absent == null ? present : absent;
      most[i] = present;
      if (absent != null) {
        free.add(i);
      }
    }
    Map<String, Object> classes = new LinkedHashMap<>();
    if (!free.isEmpty() && free.size() < components.length) {
      put(classes, "nothing optional", raw, least);
    }
    for (int i : free) {
      Object[] values = least.clone();
      values[i] = most[i];
      put(classes, "with " + components[i].getName(), raw, values);
    }
    if (free.size() > 1) {
      put(classes, "with all parts", raw, most);
    }
    return classes;
  }

  private static @Nullable Object absent(Class<?> raw) {
    if (raw == Option.class) {
      return Option.none();
    } else if (raw == List.class) {
      return List.of();
    } else if (raw == Set.class) {
      return Set.of();
    } else if (raw == Map.class) {
      return Map.of();
    }
    return raw == boolean.class ? false : null;
  }

  private @Nullable Object present(Type type) {
    if (type instanceof ParameterizedType generic && generic.getRawType() == Option.class) {
      return Option.of(present(generic.getActualTypeArguments()[0]));
    } else if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
      return Map.of("key", "value");
    }
    return samples.of(type);
  }

  private static void put(Map<String, Object> classes, String name, Class<?> raw, Object[] values) {
    Class<?>[] types =
        Components.of(raw).stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      classes.put(name, raw.getDeclaredConstructor(types).newInstance(values));
    } catch (ReflectiveOperationException | IllegalArgumentException unfit) {
      // A combination that the type itself refuses is not legal.
      classes.remove(name);
    }
  }
}
