package dev.patchbay.tck.record;

import dev.patchbay.sandbox.json.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Replaces in JSON whatever is not known to be harmless. What stays: the names of fields, numbers
 * of up to five digits, counts, flags, moments, and constants. All else is replaced by something of
 * the same shape, the same for the same. Not for several threads.
 */
final class Scrubber {
  private static final Pattern CONSTANT = Pattern.compile("[A-Za-z][A-Za-z0-9_./-]{0,39}");
  private static final Pattern CAPITALS = Pattern.compile("[A-Z]{2,}(?:_?[A-Z]+|_?\\d{1,3})*");
  private static final Pattern SMALL = Pattern.compile("-?\\d{1,5}(?:\\.\\d{1,5})?%?|true|false");
  private static final Pattern MOMENT =
      Pattern.compile(
          "\\d{4}-\\d{2}(?:-\\d{2}(?:[T ][0-9:.]{4,18}(?:Z|[+-][0-9:]{2,6})?)?)?"
              + "|\\d+ ?(?:s|m|h|d|w|mo|y|yr|(?:second|minute|hour|day|week|month|year)s?)(?: ago)?"
              + "|(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} )?(?:19|20)\\d{2}"
              + "|Present|\\d{1,2}/\\d{1,2}/\\d{4}(?:, [0-9:]{4,8}(?: [AP]M)?)?");
  private static final Pattern CODE =
      Pattern.compile("[A-Za-z]{2}(?:[_-][A-Za-z]{2})?|[a-z]+/[a-z0-9.+-]{2,40}");
  private static final Pattern FIELD =
      Pattern.compile("[A-Za-z_$][A-Za-z_$]*(?:\\d{1,3}[A-Za-z_$]*)*");
  private static final Pattern BLANK = Pattern.compile("\\s");
  private static final int SMALL_DIGITS = 5;
  private static final int MOST_FIELD = 64;
  private static final long FIRST_SECOND = 600_000_000L;
  private static final long LAST_SECOND = 4_200_000_000L;
  private static final long MILLIS = 1000L;

  private final Pseudonyms pseudonyms;
  private final Leaks leaks;
  private final Vocabulary vocabulary;
  private final Set<String> literals;
  private final Addresses addresses;

  /**
   * A scrubber of one recording.
   *
   * @param pseudonyms what stands for what
   * @param leaks what may never stay
   * @param vocabulary what the vendor's documents say
   * @param literals texts that the recording itself sent, and are nobody's
   */
  Scrubber(Pseudonyms pseudonyms, Leaks leaks, Vocabulary vocabulary, Set<String> literals) {
    this.pseudonyms = pseudonyms;
    this.leaks = leaks;
    this.vocabulary = vocabulary;
    this.literals = Set.copyOf(literals);
    this.addresses = new Addresses(pseudonyms, this::text);
  }

  /** Meets everything that tells who somebody is, so that it is known wherever else it stands. */
  void learn(String field, @Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, inner) -> learn(String.valueOf(name), inner));
    } else if (value instanceof List<?> list) {
      list.forEach(inner -> learn(field, inner));
    } else if (value instanceof String text) {
      Object inner = nested(text);
      if (inner != null) {
        learn(field, inner);
      } else if (FieldKind.of(field).tellsWho()
          || Addresses.isUrl(text)
          || Addresses.isUrn(text)
          || Leaks.isAddress(text)) {
        text(field, text);
      }
    }
  }

  /** The value without what has to go. */
  @Nullable Object value(String field, @Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> clean = new LinkedHashMap<>();
      map.forEach(
          (name, inner) ->
              clean.put(field(String.valueOf(name)), value(String.valueOf(name), inner)));
      return clean;
    } else if (value instanceof List<?> list) {
      List<@Nullable Object> clean = new ArrayList<>();
      list.forEach(inner -> clean.add(value(field, inner)));
      return clean;
    } else if (value instanceof String text) {
      return text(field, text);
    }
    return value instanceof Number number ? number(field, number) : value;
  }

  /** A text in a field. */
  String text(String field, String text) {
    if (text.isBlank() || literals.contains(text)) {
      return text;
    }
    FieldKind kind = FieldKind.of(field);
    Object inner = nested(text);
    if (inner != null) {
      return Json.write(value(field, inner));
    } else if (!leaks.in(text).isEmpty()) {
      return Leaks.isAddress(text) ? pseudonyms.address(text) : pseudonyms.opaque(text);
    } else if (harmless(kind, text) || vocabulary.isConstant(field, text)) {
      return text;
    } else if (pseudonyms.known(text).isDefined()) {
      return pseudonyms.known(text).get();
    } else if (Addresses.isUrl(text)) {
      return addresses.url(text);
    } else if (Addresses.isUrn(text)) {
      return addresses.urn(text);
    }
    return invented(kind, text);
  }

  /** Whether a text is a moment, which tells nothing about anybody even if it serves as an id. */
  static boolean isMoment(String text) {
    return MOMENT.matcher(text).matches();
  }

  private String invented(FieldKind kind, String text) {
    if (kind == FieldKind.NAME) {
      return pseudonyms.name(text);
    } else if (kind == FieldKind.SLUG) {
      return pseudonyms.slug(text);
    } else if (kind == FieldKind.ID) {
      return pseudonyms.opaque(text);
    } else if (CAPITALS.matcher(text).matches()) {
      return text;
    } else if (pseudonyms.ofNames(text)) {
      return pseudonyms.name(text);
    }
    return BLANK.matcher(text).find() ? pseudonyms.text(text) : pseudonyms.opaque(text);
  }

  private static boolean harmless(FieldKind kind, String text) {
    return switch (kind) {
      case NAME, SLUG, ID -> false;
      case CONSTANT -> CONSTANT.matcher(text).matches();
      case CODE -> CODE.matcher(text).matches();
      default -> MOMENT.matcher(text).matches() || SMALL.matcher(text).matches();
    };
  }

  /** A field's name; one that is data itself is replaced. */
  private String field(String name) {
    if (!leaks.in(name).isEmpty()) {
      return pseudonyms.opaque(name);
    } else if (vocabulary.fields().contains(name)) {
      return name;
    }
    boolean named = FIELD.matcher(name).matches() && name.length() <= MOST_FIELD;
    boolean data = pseudonyms.known(name).isDefined() || pseudonyms.ofNames(name);
    if (named && (!data || FieldKind.of(name) != FieldKind.OTHER)) {
      return name;
    }
    return text("id", name);
  }

  private Number number(String field, Number number) {
    BigDecimal exact = new BigDecimal(number.toString());
    String digits = exact.abs().toPlainString();
    boolean broken = exact.stripTrailingZeros().scale() > 0;
    boolean found = !leaks.in(digits).isEmpty();
    if (!found
        && (digits.length() <= SMALL_DIGITS
            || broken
            || FieldKind.of(field) == FieldKind.COUNT
            || moment(field, number.longValue()))) {
      return number;
    }
    if (broken) {
      return 0L;
    }
    String invented = pseudonyms.opaque(exact.abs().toBigInteger().toString());
    return invented.chars().allMatch(Character::isDigit) ? whole(new BigInteger(invented)) : 0L;
  }

  private static Number whole(BigInteger number) {
    return number.bitLength() < Long.SIZE ? (Number) number.longValue() : new BigDecimal(number);
  }

  private static boolean moment(String field, long number) {
    return FieldKind.of(field) == FieldKind.TIME
        && ((number >= FIRST_SECOND && number <= LAST_SECOND)
            || (number >= FIRST_SECOND * MILLIS && number <= LAST_SECOND * MILLIS));
  }

  private static @Nullable Object nested(String text) {
    String start = text.strip();
    if (!start.startsWith("{") && !start.startsWith("[")) {
      return null;
    }
    try {
      return Json.parse(start);
    } catch (IllegalArgumentException notJson) {
      return null;
    }
  }
}
