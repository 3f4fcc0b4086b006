package dev.patchbay.identity;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as people and vendors hand them in. */
final class Texts {
  /** Longer than any name or URL; also keeps regular expressions from running deep. */
  static final int LONGEST = 2_048;

  private static final Pattern URL =
      Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://.*$", Pattern.DOTALL);
  private static final Pattern LINKEDIN =
      Pattern.compile(
          "^https?://(?:[a-z0-9-]+\\.)?linkedin\\.com(?:[/?#].*)?$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern BARE_LINKEDIN =
      Pattern.compile(
          "^(?:[a-z0-9-]+\\.)?linkedin\\.com/.*$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern ESCAPES = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
  private static final Pattern DIGITS = Pattern.compile("^[0-9]+$");
  private static final String WEB = "https://www.linkedin.com";

  private Texts() {}

  /**
   * Trimmed (also of invisible characters) and percent-decoded once, where that is possible; text
   * that is too long for any name comes back as it is.
   */
  static String decoded(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    return ESCAPES
        .matcher(trimmed(text))
        .replaceAll(run -> Matcher.quoteReplacement(unescaped(run.group())));
  }

  /** What a run of escapes stands for; the run itself where it is no UTF-8. */
  private static String unescaped(String run) {
    byte[] bytes = HexFormat.of().withPrefix("%").parseHex(run);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return run;
    }
  }

  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && invisible(text.charAt(start))) {
      start++;
    }
    while (end > start && invisible(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean invisible(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.getType(character) == Character.FORMAT;
  }

  static String slug(String text) {
    if (PlainNames.isLowerSlug(text)) {
      return text;
    }
    return Normalizer.normalize(
        lower(Normalizer.normalize(trimmed(text), Normalizer.Form.NFC)), Normalizer.Form.NFC);
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  static boolean digits(String text) {
    return DIGITS.matcher(text).matches();
  }

  static boolean url(String text) {
    return URL.matcher(text).matches();
  }

  static boolean linkedInUrl(String text) {
    return LINKEDIN.matcher(text).matches();
  }

  static boolean schemeless(String text) {
    return BARE_LINKEDIN.matcher(text).matches();
  }

  /** Whether a slug could leave its place in a path or is no text at all. */
  static boolean unsafeInPath(String slug) {
    return slug.contains("..")
        || slug.contains("\\")
        || slug.contains("%")
        || slug.codePoints().anyMatch(c -> noCharacter(c) || Character.isSpaceChar(c));
  }

  private static boolean noCharacter(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL || type == Character.SURROGATE;
  }

  /** {@code https://www.linkedin.com} with a path whose last segment is encoded. */
  static String web(String path, String segment) {
    return WEB + path + encoded(segment);
  }

  static String encoded(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** At most 80 characters of it, in quotes, fit for a message. */
  static String quoted(String text) {
    String clean =
        text.codePoints()
            .filter(c -> !noCharacter(c))
            .limit(80)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return "\"" + clean + (text.length() > 80 ? "..." : "") + "\"";
  }
}
