package dev.patchbay.support.http;

import io.vavr.control.Option;
import java.util.Set;
import okhttp3.HttpUrl;

/** The address of a vendor's API. */
public final class BaseUrl {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

  private BaseUrl() {}

  /** What is wrong with a base URL: it must be https, except on the loopback interface. */
  public static Option<String> flaw(String text) {
    HttpUrl url = HttpUrl.parse(text);
    if (url == null) {
      return Option.some("is not a URL; write it like https://api.example.com");
    }
    if (!url.isHttps() && !LOOPBACK.contains(url.host())) {
      return Option.some("must be https, because it carries the API key");
    }
    if (!url.username().isEmpty() || !url.password().isEmpty()) {
      return Option.some("must not hold a user name or password");
    }
    return url.query() == null && url.fragment() == null
        ? Option.none()
        : Option.some("must not have a query or fragment");
  }

  /** The URL below which a vendor's paths lie, always with a slash at its end. */
  static HttpUrl below(String base, String prefix) {
    HttpUrl url = HttpUrl.get(base);
    String path = trimmed(url.encodedPath()) + trimmed(prefix) + "/";
    return url.newBuilder().encodedPath(path).build();
  }

  /** A path with a slash before it and none behind; nothing for none. */
  private static String trimmed(String path) {
    int from = 0;
    int to = path.length();
    while (from < to && path.charAt(from) == '/') {
      from++;
    }
    while (to > from && path.charAt(to - 1) == '/') {
      to--;
    }
    return from == to ? "" : "/" + path.substring(from, to);
  }
}
