package dev.patchbay.tck.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** What a text becomes when one layer of any of the usual encodings is taken off. */
final class Decodings {
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|([\"\\\\/bfnrt]))");
  private static final Pattern PERCENT = Pattern.compile("%([0-9a-fA-F]{2})");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(commat|amp|quot|period));");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{6,}");
  private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{12,}");
  private static final Pattern READABLE =
      Pattern.compile("(?:[^\\p{Cntrl}\ufffd]|[\\t\\r\\n]){8,}");
  private static final int MOST_BYTES = 16 << 20;
  private static final int GROUP = 4;
  private static final int STEP = 4096;
  private static final String ZLIB = "\u0001^\u009c\u00da";

  /**
   * A decoded text.
   *
   * @param text the text
   * @param whole whether it is worth taking another layer off; noise is not
   */
  record View(String text, boolean whole) {}

  private Decodings() {}

  static List<View> of(String text) {
    List<View> views = new ArrayList<>();
    changed(views, text, unescaped(text));
    changed(views, text, percentDecoded(text));
    changed(views, text, withoutEntities(text));
    changed(views, text, text.replaceAll("(?:\\r|\\n|\\\\r|\\\\n)+", ""));
    Matcher hex = HEX.matcher(text);
    while (hex.find()) {
      String digits = hex.group();
      for (int offset = 0; offset < 2; offset++) {
        int end = digits.length() - (digits.length() - offset) % 2;
        add(views, HexFormat.of().parseHex(digits, offset, end));
      }
    }
    Matcher run = BASE64.matcher(text);
    while (run.find()) {
      String standard = run.group().replace('-', '+').replace('_', '/');
      for (int offset = 0; offset < GROUP; offset++) {
        base64(views, standard, offset);
      }
    }
    return views;
  }

  private static void base64(List<View> views, String run, int offset) {
    int length = run.length() - offset;
    int usable = length % GROUP == 1 ? length - 1 : length;
    if (usable > 1) {
      add(views, Base64.getDecoder().decode(run.substring(offset, offset + usable)));
    }
  }

  private static void changed(List<View> views, String text, String decoded) {
    if (!decoded.equals(text)) {
      views.add(new View(decoded, true));
    }
  }

  private static void add(List<View> views, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    views.add(new View(text, false));
    Matcher readable = READABLE.matcher(text);
    while (readable.find()) {
      views.add(new View(readable.group(), true));
    }
    for (int i = 0; i + 2 < bytes.length; i++) {
      if (compressed(bytes, i)) {
        byte[] inside = inflated(bytes, i);
        if (inside.length > 0) {
          views.add(new View(new String(inside, StandardCharsets.UTF_8), true));
        }
      }
    }
  }

  private static boolean compressed(byte[] bytes, int at) {
    int first = bytes[at] & 0xff;
    int second = bytes[at + 1] & 0xff;
    return isZipped(bytes, at) || (first == 0x78 && ZLIB.indexOf(second) >= 0);
  }

  private static boolean isZipped(byte[] bytes, int at) {
    return bytes.length > at + 2 && (bytes[at] & 0xff) == 0x1f && (bytes[at + 1] & 0xff) == 0x8b;
  }

  /** The bytes, or what they hold if they are compressed. */
  static byte[] unzipped(byte[] bytes) {
    return isZipped(bytes, 0) ? inflated(bytes, 0) : bytes;
  }

  /** As much as can be read; the rest may be cut or be something else. */
  private static byte[] inflated(byte[] bytes, int from) {
    ByteArrayOutputStream inside = new ByteArrayOutputStream();
    InputStream raw = new ByteArrayInputStream(bytes, from, bytes.length - from);
    try (InputStream in =
        isZipped(bytes, from) ? new GZIPInputStream(raw) : new InflaterInputStream(raw)) {
      byte[] some = new byte[STEP];
      int read = in.read(some);
      while (read > 0 && inside.size() < MOST_BYTES) {
        inside.write(some, 0, read);
        read = in.read(some);
      }
    } catch (IOException cut) {
      return inside.toByteArray();
    }
    return inside.toByteArray();
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) == null
                        ? switch (found.group(2)) {
                          case "n" -> "\n";
                          case "r" -> "\r";
                          case "t" -> "\t";
                          case "b" -> "\b";
                          case "f" -> "\f";
                          default -> found.group(2);
                        }
                        : String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }

  static String percentDecoded(String text) {
    if (!PERCENT.matcher(text).find()) {
      return text;
    }
    byte[] from = text.getBytes(StandardCharsets.UTF_8);
    byte[] to = new byte[from.length];
    int length = 0;
    for (int i = 0; i < from.length; i++) {
      if (from[i] == '%' && i + 2 < from.length && hex(from[i + 1]) && hex(from[i + 2])) {
        to[length++] =
            (byte) (Character.digit(from[i + 1], 16) * 16 + Character.digit(from[i + 2], 16));
        i += 2;
      } else {
        to[length++] = from[i];
      }
    }
    return new String(to, 0, length, StandardCharsets.UTF_8);
  }

  private static boolean hex(byte one) {
    return Character.digit(one, 16) >= 0;
  }

  private static String withoutEntities(String text) {
    return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  private static String character(MatchResult entity) {
    if (entity.group(3) != null) {
      return switch (entity.group(3)) {
        case "commat" -> "@";
        case "amp" -> "&";
        case "period" -> ".";
        default -> "\"";
      };
    }
    int point =
        entity.group(1) == null
            ? Integer.parseInt(entity.group(2), 16)
            : Integer.parseInt(entity.group(1));
    return Character.isValidCodePoint(point) ? Character.toString(point) : "\ufffd";
  }
}
