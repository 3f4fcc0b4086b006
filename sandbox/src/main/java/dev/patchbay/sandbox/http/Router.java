package dev.patchbay.sandbox.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the handler of a call. Routes are tried in the order they were added, so a literal path
 * belongs before a pattern that would also match it.
 */
public final class Router {

  private record Route(String method, List<String> pattern, Handler handler) {}

  private final List<Route> routes = new ArrayList<>();
  private final Set<String> without;

  /** A router that takes every route. */
  public Router() {
    this(Set.of());
  }

  /**
   * A router that leaves some routes out.
   *
   * @param without the routes that are not added, each as method, space, pattern
   */
  public Router(Set<String> without) {
    this.without = Set.copyOf(without);
  }

  /**
   * Adds a route.
   *
   * @param method the method in upper case
   * @param pattern the path, variables in braces: {@code /users/{identifier}/posts}
   * @param handler answers its calls
   * @return this router
   */
  public Router on(String method, String pattern, Handler handler) {
    if (!without.contains(method + " " + pattern)) {
      routes.add(new Route(method, List.of(pattern.substring(1).split("/", -1)), handler));
    }
    return this;
  }

  /**
   * Lists the routes.
   *
   * @return each as method, space, pattern
   */
  public List<String> routes() {
    return routes.stream()
        .map(route -> route.method() + " /" + String.join("/", route.pattern()))
        .toList();
  }

  /**
   * Answers a call by the first route that matches.
   *
   * @param call the call
   * @return the reply, or null if no route matches
   */
  public @Nullable Reply route(Call call) {
    for (Route route : routes) {
      Map<String, String> bound =
          route.method().equals(call.method()) ? bind(route.pattern(), call.segments()) : null;
      if (bound != null) {
        return route.handler().handle(call.with(bound));
      }
    }
    return null;
  }

  private static @Nullable Map<String, String> bind(List<String> pattern, List<String> segments) {
    if (pattern.size() != segments.size()) {
      return null;
    }
    Map<String, String> bound = new HashMap<>();
    for (int i = 0; i < pattern.size(); i++) {
      String expected = pattern.get(i);
      String actual = segments.get(i);
      if (expected.startsWith("{")) {
        if (actual.isEmpty()) {
          return null;
        }
        bound.put(expected.substring(1, expected.length() - 1), actual);
      } else if (!expected.equals(actual)) {
        return null;
      }
    }
    return bound;
  }
}
