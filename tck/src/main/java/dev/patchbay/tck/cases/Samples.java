package dev.patchbay.tck.cases;

import dev.patchbay.call.Operation;
import dev.patchbay.identity.CommentRef;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.JobRef;
import dev.patchbay.identity.PostRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.secret.Secret;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermKind;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes up one value of any type that a request may hold. Every optional part is absent where that
 * is possible, and the first constant of an enumeration is taken.
 */
public final class Samples {
  private static final Map<Class<?>, Object> KNOWN =
      Map.ofEntries(
          Map.entry(String.class, "Sample"),
          Map.entry(Integer.class, 5),
          Map.entry(int.class, 5),
          Map.entry(Long.class, 5L),
          Map.entry(long.class, 5L),
          Map.entry(boolean.class, true),
          Map.entry(Boolean.class, true),
          Map.entry(Instant.class, Instant.parse("2026-11-01T00:00:00Z")),
          Map.entry(BigDecimal.class, BigDecimal.TEN),
          Map.entry(Currency.class, Currency.getInstance("USD")),
          Map.entry(Secret.class, Secret.of("sample-secret")),
          Map.entry(
              Upload.class,
              Upload.of("sample.txt", "text/plain", "sample".getBytes(StandardCharsets.UTF_8))),
          Map.entry(ProfileRef.class, ProfileRef.of("ACoAABexampleTomas")),
          Map.entry(CompanyRef.class, CompanyRef.of("7712345")),
          Map.entry(PostRef.class, PostRef.of("urn:li:activity:7390000000000000123")),
          Map.entry(
              CommentRef.class,
              CommentRef.of("urn:li:comment:(activity:7390000000000000123,7390100000000000001)")),
          Map.entry(JobRef.class, JobRef.of("4010000001")));

  private static final Map<Class<?>, Object> OTHER =
      Map.ofEntries(
          Map.entry(String.class, "Another"),
          Map.entry(
              Upload.class,
              Upload.of("another.txt", "text/plain", "another".getBytes(StandardCharsets.UTF_8))),
          Map.entry(Integer.class, 6),
          Map.entry(Long.class, 6L),
          Map.entry(ProfileRef.class, ProfileRef.of("ACoAADexample1aBcDeFg")),
          Map.entry(CompanyRef.class, CompanyRef.of("7712346")),
          Map.entry(PostRef.class, PostRef.of("urn:li:activity:7390000000000000124")),
          Map.entry(JobRef.class, JobRef.of("4010000002")));

  private final Vendor vendor;
  private final TermKind catalogue;
  private final List<String> allowed;

  /**
   * Samples for one argument.
   *
   * @param vendor whose handles they hold
   * @param catalogue where terms are from
   * @param allowed the constants to choose from; empty when any will do
   */
  public Samples(Vendor vendor, TermKind catalogue, List<String> allowed) {
    this.vendor = vendor;
    this.catalogue = catalogue;
    this.allowed = List.copyOf(allowed);
  }

  /** A value, never an {@code Option}; null where none can be made up. */
  public @Nullable Object of(Type type) {
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      Object inner = of(generic.getActualTypeArguments()[0]);
      if (inner == null || raw == Option.class) {
        return inner;
      } else if (raw == List.class) {
        return List.of(inner);
      } else if (raw == Set.class) {
        return new LinkedHashSet<>(List.of(inner));
      }
      return raw.isRecord() ? record(raw, inner) : null;
    }
    if (!(type instanceof Class<?> raw)) {
      return null;
    }
    if (raw == Upload.class && allowed.contains(Upload.Form.ADDRESS.name())) {
      return Upload.at(URI.create("https://files.example.org/sample.png"));
    }
    Object known = KNOWN.get(raw);
    if (known != null) {
      return known;
    }
    if (raw == Term.class) {
      return Term.of(catalogue, catalogue == TermKind.JOB_FUNCTION ? "eng" : "1001", "Sample");
    }
    if (raw == VendorRef.class) {
      return VendorRef.of(vendor, "sample", "1001");
    }
    if (raw == SessionRef.class) {
      return new SessionRef(vendor, "sample-session");
    }
    if (raw.isEnum()) {
      return constant(raw);
    }
    if (raw.isSealed()) {
      return of(raw.getPermittedSubclasses()[0]);
    }
    return raw.isRecord() ? record(raw, null) : null;
  }

  /** Another value of a type than {@link #of}; null where none can be made up. */
  public @Nullable Object other(Type type) {
    if (type == Term.class) {
      return Term.of(catalogue, catalogue == TermKind.JOB_FUNCTION ? "sale" : "1002", "Another");
    } else if (type == VendorRef.class) {
      return VendorRef.of(vendor, "sample", "1002");
    } else if (type == Upload.class && allowed.contains(Upload.Form.ADDRESS.name())) {
      return Upload.at(URI.create("https://files.example.org/another.png"));
    } else if (type instanceof Class<?> raw && raw.isEnum()) {
      return allowed.isEmpty() ? raw.getEnumConstants()[1] : constant(raw);
    }
    return OTHER.get(type);
  }

  private Object constant(Class<?> type) {
    for (Object constant : type.getEnumConstants()) {
      if (allowed.contains(((Enum<?>) constant).name())) {
        return constant;
      }
    }
    return type.getEnumConstants()[0];
  }

  private @Nullable Object record(Class<?> raw, @Nullable Object bound) {
    List<RecordComponent> components = Components.of(raw);
    Object[] values = new Object[components.size()];
    boolean filled = false;
    for (int i = 0; i < values.length; i++) {
      RecordComponent component = components.get(i);
      boolean first = !filled;
      Object value = bound != null && first ? wrap(component, bound) : component(component, first);
      if (value == null) {
        return null;
      }
      values[i] = value;
      filled = true;
    }
    try {
      return Components.made(raw, values);
    } catch (ReflectiveOperationException | IllegalArgumentException unfit) {
      return null;
    }
  }

  private static Object wrap(RecordComponent component, Object bound) {
    Class<?> type = component.getType();
    return type == Set.class
        ? Set.of(bound)
        : type == List.class ? List.of(bound) : type == Option.class ? Option.some(bound) : bound;
  }

  /** Only the first component of several optional ones is filled. */
  private @Nullable Object component(RecordComponent component, boolean first) {
    Class<?> raw = component.getType();
    if (raw == Option.class) {
      Object inner = first ? of(component.getGenericType()) : null;
      return Option.of(inner);
    } else if (raw == Set.class && !first) {
      return Set.of();
    } else if (raw == List.class && !first) {
      return List.of();
    } else if (raw == Map.class) {
      return Map.of();
    } else if (raw == boolean.class && !first) {
      return false;
    }
    return of(component.getGenericType());
  }

  /** The refusal of an operation that the adapter does not have, with a made-up request. */
  public static Case refusal(Operation<?, ?> operation, Vendor vendor) {
    Map<String, Object> request = new LinkedHashMap<>();
    for (RecordComponent component : Components.of(operation.requestType())) {
      Class<?> raw = component.getType();
      boolean needed = raw != Option.class && raw != boolean.class;
      Object sample =
          needed
              ? new Samples(vendor, TermKind.LOCATION, List.of()).of(component.getGenericType())
              : null;
      if (sample != null) {
        request.put(component.getName(), sample);
      }
    }
    return new Case(
        "is refused",
        "CAP-3",
        operation.id(),
        Option.none(),
        request,
        List.of(),
        JsonObject.empty().put("error", "UnsupportedOperation"));
  }
}
