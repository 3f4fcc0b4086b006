package dev.patchbay.dialect.search;

import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.Support;
import dev.patchbay.dialect.DialectOptions.EpochUnit;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.support.argument.ArgumentScope;
import dev.patchbay.support.argument.Encoding;
import dev.patchbay.support.argument.Encodings;
import dev.patchbay.value.DepartmentRange;
import dev.patchbay.value.Miles;
import dev.patchbay.value.Range;
import dev.patchbay.value.TermKind;
import dev.patchbay.value.Within;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The encodings of the dialect's searches that no other vendor shares. */
final class SearchEncodings {
  private static final Map<Integer, String> AGES_OF_POSTS =
      Map.of(1, "past_day", 7, "past_week", 30, "past_month");

  private static final int DIGITS_OF_ANY_LONG = 18;

  private SearchEncodings() {}

  /** People as an array of classic member ids; whoever is known otherwise is resolved. */
  static Encoding members(RefIds ids) {
    return Encodings.described(
        (value, scope) ->
            Encodings.all(refs(value, ProfileRef.class), ref -> ids.member(ref, scope)),
        plain ->
            resolving(plain, "whoever is given without a classic id costs one", "profile.resolve"));
  }

  /** Companies as an array of digits; what is known otherwise is read. */
  static Encoding companies(RefIds ids) {
    return Encodings.described(
        (value, scope) ->
            Encodings.all(refs(value, CompanyRef.class), ref -> ids.company(ref, scope)),
        plain ->
            resolving(plain, "what is given without a company id costs one", "profile.company"));
  }

  private static <T> List<T> refs(Object value, Class<T> type) {
    return ((Collection<?>) value).stream().map(type::cast).toList();
  }

  private static ArgumentCapability resolving(
      ArgumentCapability plain, String why, String operation) {
    return plain.with(
        new Support(
            Support.Level.NATIVE, Option.none(), why + " " + operation, List.of(operation)));
  }

  /** Texts as they are. */
  static Encoding texts() {
    return Encodings.each((String text) -> text.strip());
  }

  /** A radius as a number of miles. */
  static Encoding miles() {
    return Encodings.by((Miles radius) -> radius.miles());
  }

  /** An age as a number of days. */
  static Encoding days() {
    return Encodings.by((Within age) -> age.days());
  }

  /** An age as one of the three that the search of posts knows. */
  static Encoding ageOfPosts() {
    return (value, scope) -> {
      Within age = (Within) value;
      String spelled = AGES_OF_POSTS.get(age.days());
      return spelled == null
          ? scope.unsupported(
              scope.key() + "=" + age, "the vendor takes PAST_24_HOURS, PAST_WEEK and PAST_MONTH")
          : Either.right(spelled);
    };
  }

  /** A time as a number since 1970. */
  static Encoding epoch(EpochUnit unit) {
    return Encodings.by(
        (Instant time) -> unit == EpochUnit.SECONDS ? time.getEpochSecond() : time.toEpochMilli());
  }

  /** A range as an object of its ends. */
  static Encoding range() {
    return Encodings.by((Range range) -> ends(range));
  }

  /** Departments and a range as one object. */
  static Encoding departments() {
    return Encodings.described(
        (value, scope) -> departments((DepartmentRange) value, scope),
        Encodings::idsResolvingNames);
  }

  private static Either<PortError, Object> departments(
      DepartmentRange wanted, ArgumentScope scope) {
    return Encodings.termIds(TermKind.DEPARTMENT)
        .encode(wanted.departments(), scope)
        .map(
            ids -> {
              Map<String, Object> object = new LinkedHashMap<>();
              object.put("department", ids);
              object.putAll(ends(wanted.range()));
              return object;
            });
  }

  private static Map<String, Object> ends(Range range) {
    Map<String, Object> ends = new LinkedHashMap<>();
    range.min().forEach(min -> ends.put("min", number(min)));
    range.max().forEach(max -> ends.put("max", number(max)));
    return ends;
  }

  /** A number that JSON shows without a fraction where it has none. */
  static Number number(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    boolean fits = plain.scale() <= 0 && plain.precision() - plain.scale() <= DIGITS_OF_ANY_LONG;
    return fits ? (Number) plain.longValueExact() : (Number) plain.doubleValue();
  }
}
