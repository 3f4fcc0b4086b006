package dev.patchbay.tck.trace;

import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.secret.Secret;
import dev.patchbay.value.ApproximateTime;
import dev.patchbay.value.Precision;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Whether a value on the wire says what a value of a result says. */
final class Saying {
  private static final long LATEST_SECOND = 100_000_000_000L;
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");
  private static final Pattern DAY = Pattern.compile("\\s*\\d{4}-\\d{2}-\\d{2}\\s*");
  private static final Pattern EPOCH = Pattern.compile("\\d{9,14}");
  private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d)");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** What a call may take in virtual time. */
  private static final Duration A_WHILE = Duration.ofMinutes(30);

  private Saying() {}

  /**
   * Whether the wire says it.
   *
   * @param wire a text, a number or a flag
   * @param value a value of a result
   * @param values constants by what the vendor calls them
   * @param times what a number on the wire is multiplied by
   */
  static boolean says(Object wire, Object value, JsonObject values, long times) {
    if (value instanceof Enum<?> constant) {
      String told = String.valueOf(wire);
      return values.has(told)
          ? values.text(told).equals(constant.name())
          : same(told, constant.name());
    } else if (value instanceof Boolean flag) {
      return values.has(String.valueOf(wire))
          ? values.text(String.valueOf(wire)).equals(String.valueOf(flag))
          : flag ? truth(wire) : untruth(wire);
    } else if (value instanceof Number number) {
      return number(wire, new BigDecimal(number.toString()), times);
    } else if (value instanceof Instant time) {
      return time(wire, time);
    } else if (value instanceof Duration time) {
      return number(wire, BigDecimal.valueOf(time.toSeconds()), 1)
          || number(wire, BigDecimal.valueOf(time.toMillis()), 1)
          || String.valueOf(wire).equals(time.toString());
    } else if (value instanceof LocalDate) {
      return String.valueOf(wire).startsWith(value.toString());
    } else if (value instanceof ApproximateTime time) {
      return time.precision() == Precision.EXACT
          ? time.estimate().exists(when -> time(wire, when))
          : time.text().strip().equals(String.valueOf(wire).strip());
    }
    String text = value instanceof Secret secret ? secret.reveal() : String.valueOf(value);
    String told = String.valueOf(wire);
    return COUNTRY.matcher(text).matches()
        ? text.equalsIgnoreCase(told)
        : text.strip().equals(told.strip())
            || (told.indexOf(',') >= 0 && lists(told, text.strip()));
  }

  private static boolean lists(String told, String one) {
    return Arrays.stream(told.split(",", -1)).map(String::strip).anyMatch(one::equals);
  }

  static boolean truth(Object wire) {
    return List.of("true", "1", "yes").contains(String.valueOf(wire).toLowerCase(Locale.ROOT));
  }

  /** Whether it is a word for yes or no. */
  static boolean flag(Object wire) {
    return truth(wire) || untruth(wire);
  }

  /** Whether two words are the same but for case and signs; a constant may have a prefix. */
  static boolean same(String told, String constant) {
    String one = plain(told);
    String other = plain(constant);
    return one.equals(other) || (one.length() > 2 && other.endsWith(one));
  }

  /** Whether two words are the same but for case and signs. */
  static boolean plainly(String told, String constant) {
    return plain(told).equals(plain(constant));
  }

  /** A text as a reader sees it. */
  static String decoded(Object value) {
    String text = String.valueOf(value).strip();
    if (text.indexOf('%') >= 0) {
      try {
        text = URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
      } catch (IllegalArgumentException notEncoded) {
        text = String.valueOf(value).strip();
      }
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().filter(Saying::letter).forEach(plain::appendCodePoint);
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean untruth(Object wire) {
    return List.of("false", "0", "no").contains(String.valueOf(wire).toLowerCase(Locale.ROOT));
  }

  private static boolean number(Object wire, BigDecimal number, long times) {
    try {
      return new BigDecimal(String.valueOf(wire).strip())
              .multiply(BigDecimal.valueOf(times))
              .compareTo(number)
          == 0;
    } catch (NumberFormatException none) {
      return false;
    }
  }

  /** Whether the wire says that very time, not only its day. */
  static boolean exactly(Object wire, Instant time) {
    return !DAY.matcher(String.valueOf(wire)).matches() && time(wire, time);
  }

  /** Whether a text means that time: a day's or a month's first moment, or some time ago. */
  static boolean estimates(String text, Instant time, Instant now) {
    return (time.toString().startsWith(text.strip()) && time.toString().endsWith("-01T00:00:00Z"))
        || time.toString().equals(text.strip() + "T00:00:00Z")
        || ApproximateTime.human(text, Option.none(), Clock.fixed(now, ZoneOffset.UTC))
            .estimate()
            .exists(guess -> Duration.between(guess, time).abs().compareTo(A_WHILE) < 0);
  }

  private static boolean time(Object wire, Instant time) {
    String text = String.valueOf(wire).strip();
    if (EPOCH.matcher(text).matches()) {
      long number = Long.parseLong(text);
      return number < LATEST_SECOND
          ? number == time.getEpochSecond()
          : number == time.toEpochMilli();
    }
    try {
      return OffsetDateTime.parse(text).toInstant().equals(time);
    } catch (DateTimeParseException other) {
      return text.startsWith(time.atOffset(ZoneOffset.UTC).toLocalDate().toString())
          && text.length() <= "2026-11-21".length();
    }
  }

  /** Whether all numbers of a date, a span or a range are among those on the wire. */
  static boolean counts(Set<String> words, String value) {
    Set<String> numbers = new HashSet<>();
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      numbers.add(ZEROS.matcher(lower).replaceFirst(""));
      if (lower.length() >= 3 && MONTHS.contains(lower.substring(0, 3))) {
        numbers.add(String.valueOf(MONTHS.indexOf(lower.substring(0, 3)) + 1));
      }
    }
    return parts(value, sign -> sign >= '0' && sign <= '9').stream()
        .allMatch(part -> numbers.contains(ZEROS.matcher(part).replaceFirst("")));
  }

  /** Whether a text is put together of texts on the wire, and of nothing else. */
  static boolean composes(List<String> told, String text) {
    String rest = text;
    for (String one :
        told.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList()) {
      if (one.length() > 1) {
        rest = rest.replace(one, "");
      }
    }
    return rest.length() < text.length() && parts(rest, Saying::letter).isEmpty();
  }

  /** Whether every word of an identifier is one of the wire's. */
  static boolean identifies(Predicate<String> words, String id) {
    return parts(decoded(id), Saying::joined).stream()
        .allMatch(part -> words.test(part) || parts(part, Saying::letter).stream().allMatch(words));
  }

  /** The words of a text. */
  static Set<String> words(Object value) {
    String text = decoded(value);
    Set<String> words = new HashSet<>(parts(text, Saying::letter));
    words.addAll(parts(text, Saying::joined));
    return words;
  }

  /** The longest pieces of a text that hold nothing else. */
  private static List<String> parts(String text, IntPredicate within) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int at = 0; at < text.length(); ) {
      int sign = text.codePointAt(at);
      if (!within.test(sign)) {
        if (begin < at) {
          parts.add(text.substring(begin, at));
        }
        begin = at + Character.charCount(sign);
      }
      at += Character.charCount(sign);
    }
    if (begin < text.length()) {
      parts.add(text.substring(begin));
    }
    return parts;
  }

  /** A letter or a number of any script. */
  private static boolean letter(int sign) {
    return Character.isLetter(sign)
        || switch (Character.getType(sign)) {
          case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }

  /** What identifiers are made of. */
  private static boolean joined(int sign) {
    return sign == '_' || sign == '=' || sign == '-' || letter(sign);
  }
}
