package dev.patchbay.support.argument;

import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.ArgumentCapability.TermForm;
import dev.patchbay.capability.Support;
import dev.patchbay.error.PortError;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.value.Bucket;
import dev.patchbay.value.EnumFilter;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermFilter;
import dev.patchbay.value.TermKind;
import dev.patchbay.value.Terms;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The encodings that more than one vendor uses. */
public final class Encodings {
  private static final String INCLUDE = "include";
  private static final String EXCLUDE = "exclude";

  private Encodings() {}

  /** Texts, numbers and flags as they are; texts without surrounding blanks. */
  public static Encoding asIs() {
    return (value, scope) -> Either.right(value instanceof String text ? text.strip() : value);
  }

  /** Whatever a function makes of the value. */
  @SuppressWarnings("unchecked")
  public static <T> Encoding by(Function<T, Object> write) {
    return (value, scope) -> Either.right(write.apply((T) value));
  }

  /** Texts, sets and lists as a JSON array of whatever a function makes of each. */
  @SuppressWarnings("unchecked")
  public static <T> Encoding each(Function<T, Object> write) {
    return (value, scope) -> {
      List<Object> list = new ArrayList<>();
      ((Collection<T>) value).forEach(item -> list.add(write.apply(item)));
      return Either.right(list);
    };
  }

  /** A constant in the vendor's spelling. */
  public static <E extends Enum<E>> Encoding constant(EnumTable<E> table) {
    return described(
        (value, scope) -> constant(table, value, scope), plain -> plain.allowing(table.writable()));
  }

  /** Constants as an array in the vendor's spelling. */
  public static <E extends Enum<E>> Encoding constants(EnumTable<E> table) {
    return described(
        (value, scope) -> all((Collection<?>) value, constant -> constant(table, constant, scope)),
        plain -> plain.allowing(table.writable()));
  }

  /** Included and excluded constants as an object of two arrays. */
  public static <E extends Enum<E>> Encoding constantFilter(EnumTable<E> table) {
    return withParts(
        (value, scope) -> {
          EnumFilter<?> filter = (EnumFilter<?>) value;
          return twoSided(
              List.<Object>copyOf(filter.include()),
              List.<Object>copyOf(filter.exclude()),
              constant -> constant(table, constant, scope));
        },
        plain -> plain.allowing(table.writable()),
        EXCLUDE);
  }

  /**
   * Whole buckets as an array of objects with {@code min} and {@code max}, each where it has one.
   */
  public static Encoding buckets() {
    return each((Bucket bucket) -> minMax(bucket));
  }

  /** A bucket's ends. */
  public static Map<String, Object> minMax(Bucket bucket) {
    Map<String, Object> ends = new LinkedHashMap<>();
    bucket.min().forEach(min -> ends.put("min", min));
    bucket.max().forEach(max -> ends.put("max", max));
    return ends;
  }

  /** Terms as an array of ids; names are resolved. */
  public static Encoding termIds(TermKind kind) {
    return described(
        (value, scope) -> all(((Terms) value).include(), term -> id(kind, term, scope)),
        Encodings::idsResolvingNames);
  }

  /** One term as an id; a name is resolved. */
  public static Encoding termId(TermKind kind) {
    return described((value, scope) -> id(kind, (Term) value, scope), Encodings::idsResolvingNames);
  }

  /** Included and excluded terms as an object of two arrays of ids; names are resolved. */
  public static Encoding termFilterIds(TermKind kind) {
    return withParts(
        (value, scope) -> filter((TermFilter) value, term -> id(kind, term, scope)),
        Encodings::idsResolvingNames,
        EXCLUDE);
  }

  /**
   * The same where the vendor also takes plain names, which are then sent as they are and noted.
   */
  public static Encoding termFilterIdsOrNames(TermKind kind) {
    return withParts(
        (value, scope) ->
            filter(
                (TermFilter) value,
                term -> term.id().isDefined() ? id(kind, term, scope) : name(term, scope)),
        plain -> plain.taking(TermForm.ID, TermForm.NAME),
        EXCLUDE);
  }

  /** Terms as an array of names, whose resolution the vendor does not show. */
  public static Encoding termNames() {
    return described(
        (value, scope) -> {
          Collection<Term> terms =
              value instanceof TermFilter filter ? filter.include() : ((Terms) value).include();
          return all(terms, term -> name(term, scope));
        },
        plain -> plain.taking(TermForm.NAME));
  }

  /** The term's name, noted as sent; a bare id is refused. */
  public static Either<PortError, Object> name(Term term, ArgumentScope scope) {
    if (term.name().isEmpty()) {
      return scope.invalid(
          "this vendor takes names, and "
              + term.id().getOrElse("the term")
              + " is an id only; give its name with Term.of(kind, id, name)");
    }
    scope.notes().add(new ArgumentNote.SentAs(scope.key(), term.name().get()));
    return Either.right(term.name().get());
  }

  /** The term's id, resolved where only its name is given. */
  public static Either<PortError, Object> id(TermKind kind, Term term, ArgumentScope scope) {
    return scope.resolve(kind, term).map(found -> found.id().get());
  }

  /** Each member written on its own; the first that cannot be is the result. */
  public static <T> Either<PortError, Object> all(
      Collection<T> members, Function<T, Either<PortError, Object>> write) {
    List<Object> list = new ArrayList<>(members.size());
    for (T member : members) {
      Either<PortError, Object> written = write.apply(member);
      if (written.isLeft()) {
        return written;
      }
      list.add(written.get());
    }
    return Either.right(list);
  }

  /** An encoding with a description of what it accepts. */
  public static Encoding described(Encoding encoding, UnaryOperator<ArgumentCapability> describe) {
    return withParts(encoding, describe);
  }

  /** An encoding that writes some parts, with a description of what it accepts. */
  public static Encoding withParts(
      Encoding encoding, UnaryOperator<ArgumentCapability> describe, String... parts) {
    return new Encoding() {
      @Override
      public Either<PortError, Object> encode(Object value, ArgumentScope scope) {
        return encoding.encode(value, scope);
      }

      @Override
      public ArgumentCapability describe(ArgumentCapability plain) {
        return describe.apply(plain);
      }

      @Override
      public List<String> parts() {
        return List.of(parts);
      }
    };
  }

  /** Ids go on the wire, names cost a lookup each. */
  public static ArgumentCapability idsResolvingNames(ArgumentCapability plain) {
    return plain
        .taking(TermForm.ID, TermForm.NAME)
        .with(
            new Support(
                Support.Level.NATIVE,
                io.vavr.control.Option.none(),
                "a name costs one lookup",
                List.of("search.lookUpTerms")));
  }

  private static <E extends Enum<E>> Either<PortError, Object> constant(
      EnumTable<E> table, Object constant, ArgumentScope scope) {
    return table
        .write(constant)
        .map(Either::<PortError, Object>right)
        .getOrElse(
            () ->
                scope.unsupported(
                    scope.key() + "=" + constant, "the vendor takes " + table.writable()));
  }

  private static Either<PortError, Object> filter(
      TermFilter filter, Function<Term, Either<PortError, Object>> write) {
    return twoSided(filter.include(), filter.exclude(), write);
  }

  private static <T> Either<PortError, Object> twoSided(
      Collection<T> include,
      Collection<T> exclude,
      Function<? super T, Either<PortError, Object>> write) {
    return all(include, write::apply)
        .flatMap(included -> all(exclude, write::apply).map(excluded -> sides(included, excluded)));
  }

  private static Object sides(Object included, Object excluded) {
    Map<String, Object> sides = new LinkedHashMap<>();
    if (!((List<?>) included).isEmpty()) {
      sides.put(INCLUDE, included);
    }
    if (!((List<?>) excluded).isEmpty()) {
      sides.put(EXCLUDE, excluded);
    }
    return sides;
  }
}
