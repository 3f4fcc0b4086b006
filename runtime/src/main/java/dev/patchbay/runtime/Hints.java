package dev.patchbay.runtime;

import java.util.ArrayList;
import java.util.List;

/** Tells where a key could be set, in terms of the places that are looked at. */
final class Hints {
  private final Given given;

  Hints(Given given) {
    this.given = given;
  }

  /** A sentence: where to set that key. */
  String set(String key) {
    List<String> places = new ArrayList<>();
    if (given.onlyGiven()) {
      given.file().forEach(file -> places.add(file.toString()));
      if (places.isEmpty() || !given.values().isEmpty()) {
        places.add(Sources.MAP);
      }
    } else {
      places.add(given.file().map(Object::toString).getOrElse(Names.FILE));
      places.add("environment variable " + Names.variable(key));
      places.add("system property " + key);
    }
    return "Set " + key + " in " + listed(places) + ".";
  }

  private static String listed(List<String> places) {
    int last = places.size() - 1;
    return last == 0
        ? places.get(0)
        : String.join(", ", places.subList(0, last)) + " or " + places.get(last);
  }
}
