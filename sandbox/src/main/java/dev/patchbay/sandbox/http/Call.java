package dev.patchbay.sandbox.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP request as a simulator sees it: path segments and query percent-decoded, duplicates
 * kept.
 *
 * @param method the method in upper case
 * @param segments the decoded path segments
 * @param variables the path variables bound by the router
 * @param query all query parameters with all their values, in order
 * @param headers header values by lower-case name; several of one name joined by a comma
 * @param body the raw body
 * @param parts the parts of a multipart body, else empty
 */
@SuppressWarnings("ArrayRecordComponent")
public record Call(
    String method,
    List<String> segments,
    Map<String, String> variables,
    Map<String, List<String>> query,
    Map<String, String> headers,
    byte[] body,
    List<Part> parts) {

  static Call of(
      String method, String url, Map<String, String> headers, byte[] body, List<Part> parts) {
    int mark = url.indexOf('?');
    String path = mark < 0 ? url : url.substring(0, mark);
    Map<String, List<String>> query = mark < 0 ? Map.of() : parameters(url.substring(mark + 1));
    return new Call(
        method.toUpperCase(Locale.ROOT),
        segments(path),
        Map.of(),
        query,
        headers,
        body,
        List.copyOf(parts));
  }

  /**
   * Splits a path.
   *
   * @param path the path as on the wire, with a leading slash
   * @return its decoded segments
   */
  public static List<String> segments(String path) {
    List<String> segments = new ArrayList<>();
    for (String segment : path.substring(1).split("/", -1)) {
      segments.add(decode(segment.replace("+", "%2B")));
    }
    return List.copyOf(segments);
  }

  /**
   * Splits a query string or a form body.
   *
   * @param text {@code name=value} pairs joined by {@code &}
   * @return decoded values by decoded name
   */
  public static Map<String, List<String>> parameters(String text) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : text.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = decode(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
        parameters.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
      }
    }
    return parameters;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }

  Call with(Map<String, String> bound) {
    return new Call(method, segments, bound, query, headers, body, parts);
  }

  /**
   * A path variable.
   *
   * @param name the name in the route
   * @return its decoded value
   */
  public String path(String name) {
    return variables.getOrDefault(name, "");
  }

  /**
   * A query parameter.
   *
   * @param name the parameter
   * @return its first value, or null
   */
  public @Nullable String query(String name) {
    List<String> values = query.get(name);
    return values == null ? null : values.get(0);
  }

  /**
   * All values of a query parameter.
   *
   * @param name the parameter
   * @return the values, empty if absent
   */
  public List<String> queries(String name) {
    return query.getOrDefault(name, List.of());
  }

  /**
   * A header.
   *
   * @param name the name in any case
   * @return its value, or null
   */
  public @Nullable String header(String name) {
    return headers.get(name.toLowerCase(Locale.ROOT));
  }

  /**
   * A plain form field.
   *
   * @param name the part's name
   * @return its text, or null
   */
  public @Nullable String field(String name) {
    for (Part part : parts) {
      if (part.name().equals(name)) {
        return part.text();
      }
    }
    return null;
  }

  /**
   * All parts of one name.
   *
   * @param name the name
   * @return the parts in order
   */
  public List<Part> parts(String name) {
    return parts.stream().filter(part -> part.name().equals(name)).toList();
  }

  /**
   * The body as UTF-8 text.
   *
   * @return the text
   */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
