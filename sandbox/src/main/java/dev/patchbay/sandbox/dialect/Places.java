package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.util.List;
import java.util.stream.Stream;

/** How far the places and postal codes of the world are from each other, as the crow flies. */
final class Places {
  private static final double EARTH_MILES = 3958.8;

  private final World world;

  Places(World world) {
    this.world = world;
  }

  /** Whether a place is no further from another, or from a postal code, than so many miles. */
  boolean near(String place, String center, double miles) {
    return point(place).exists(one -> point(center).exists(other -> distance(one, other) <= miles));
  }

  /** Latitude and longitude; countries have none. */
  private Option<List<Object>> point(String id) {
    return Option.ofOptional(
        Stream.of("LOCATION", "POSTAL_CODE")
            .flatMap(kind -> world.terms(kind).stream())
            .filter(term -> term.text("id").equals(id) && term.has("at"))
            .map(term -> List.<Object>copyOf(term.list("at")))
            .findFirst());
  }

  private static double distance(List<Object> one, List<Object> other) {
    double north = radians(one, 0);
    double south = radians(other, 0);
    double across = Math.cos(radians(one, 1) - radians(other, 1));
    double cosine = Math.sin(north) * Math.sin(south) + Math.cos(north) * Math.cos(south) * across;
    return EARTH_MILES * Math.acos(Math.min(1, cosine));
  }

  private static double radians(List<Object> point, int index) {
    return Math.toRadians(((Number) point.get(index)).doubleValue());
  }

  /** The miles of a filter, none where it names none. */
  static double miles(JsonObject filter, String name) {
    return filter.value(name) instanceof Number number ? number.doubleValue() : -1;
  }
}
