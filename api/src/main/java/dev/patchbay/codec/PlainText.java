package dev.patchbay.codec;

import io.vavr.control.Either;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plain values (text, whole numbers, booleans, lists, maps with text keys) as one line of URL-safe
 * text and back. Used by tokens; it is not meant to be read by people or other programs.
 */
public final class PlainText {
  private static final int DEEPEST = 64;

  private PlainText() {}

  /**
   * The text of a plain value.
   *
   * @throws IllegalArgumentException when it holds anything but plain values
   */
  public static String encode(Object plain) {
    StringBuilder out = new StringBuilder();
    write(out, plain);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(out.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The plain value of a text; left says what is wrong with the text. Never throws. */
  public static Either<String, Object> decode(String text) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      String inner = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      Reader reader = new Reader(inner);
      Object value = reader.next(0);
      return reader.at == inner.length()
          ? Either.right(value)
          : Either.left("it has something left over at its end");
    } catch (IllegalArgumentException | CharacterCodingException damaged) {
      return Either.left("it is damaged or was not made by Patchbay");
    }
  }

  private static void write(StringBuilder out, Object plain) {
    if (plain instanceof String text) {
      out.append(text.length()).append(':').append(text);
    } else if (plain instanceof Boolean flag) {
      out.append(flag ? 't' : 'f');
    } else if (plain instanceof Long || plain instanceof Integer) {
      out.append('i').append(((Number) plain).longValue()).append('e');
    } else if (plain instanceof List<?> list) {
      out.append('l');
      list.forEach(item -> write(out, item));
      out.append('e');
    } else if (plain instanceof Map<?, ?> map) {
      out.append('d');
      map.forEach(
          (key, value) -> {
            write(out, key);
            write(out, value);
          });
      out.append('e');
    } else {
      throw new IllegalArgumentException("No plain value: " + plain.getClass().getName());
    }
  }

  private static final class Reader {
    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    Object next(int depth) {
      if (depth > DEEPEST) {
        throw new IllegalArgumentException("nested too deeply");
      }
      return switch (take()) {
        case 't' -> true;
        case 'f' -> false;
        case 'i' -> Long.valueOf(until('e'));
        case 'l' -> list(depth);
        case 'd' -> map(depth);
        default -> {
          at--;
          yield counted();
        }
      };
    }

    private List<Object> list(int depth) {
      List<Object> list = new ArrayList<>();
      while (peek() != 'e') {
        list.add(next(depth + 1));
      }
      at++;
      return list;
    }

    private Map<String, Object> map(int depth) {
      Map<String, Object> map = new LinkedHashMap<>();
      while (peek() != 'e') {
        map.put(String.valueOf(next(depth + 1)), next(depth + 1));
      }
      at++;
      return map;
    }

    private String counted() {
      int length = Integer.parseInt(until(':'));
      if (length < 0 || length > text.length() - at) {
        throw cutShort();
      }
      at += length;
      return text.substring(at - length, at);
    }

    private char peek() {
      if (at >= text.length()) {
        throw cutShort();
      }
      return text.charAt(at);
    }

    private char take() {
      char next = peek();
      at++;
      return next;
    }

    private String until(char mark) {
      int from = at;
      int end = text.indexOf(mark, from);
      if (end < 0) {
        throw cutShort();
      }
      at = end + 1;
      return text.substring(from, end);
    }

    private static IllegalArgumentException cutShort() {
      return new IllegalArgumentException("cut short");
    }
  }
}
