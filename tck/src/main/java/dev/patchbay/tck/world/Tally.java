package dev.patchbay.tck.world;

import dev.patchbay.call.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts which facts of the world were told, and keeps what was told wrongly. */
final class Tally {
  /** A component of a result in which a fact was looked for. */
  record Place(Operation<?, ?> operation, Class<?> owner, String name) {}

  private final Map<String, Set<String>> pathsOfKind = new TreeMap<>();
  private final Set<String> told = new HashSet<>();
  private final Map<String, Set<Place>> places = new HashMap<>();
  private final Map<String, Set<Operation<?, ?>>> asked = new LinkedHashMap<>();
  private final Set<String> heard = new HashSet<>();
  private final Set<String> wrong = new LinkedHashSet<>();

  Tally(List<Thing> things) {
    for (Thing thing : things) {
      thing.leaves(
          (kind, path, expected) ->
              pathsOfKind.computeIfAbsent(kind, any -> new LinkedHashSet<>()).add(path));
    }
  }

  /** Whether the world knows such a fact of anything of that kind. */
  boolean knows(String kind) {
    return pathsOfKind.keySet().stream()
        .anyMatch(known -> known.equals(kind) || known.startsWith(kind + "."));
  }

  void told(String path) {
    told.add(path);
  }

  void wrong(String line) {
    wrong.add(line);
  }

  void looked(String kind, Operation<?, ?> operation, Class<?> owner, String name) {
    places
        .computeIfAbsent(kind, any -> new LinkedHashSet<>())
        .add(new Place(operation, owner, name));
  }

  /** That an operation told something that could be compared. */
  void heard(Operation<?, ?> operation) {
    heard.add(operation.id());
  }

  boolean hasHeard(Operation<?, ?> operation) {
    return heard.contains(operation.id());
  }

  /** That an operation of the program is meant to tell things of a kind. */
  void asked(String kind, Operation<?, ?> operation) {
    asked.computeIfAbsent(kind, any -> new LinkedHashSet<>()).add(operation);
  }

  List<String> wrong() {
    return new ArrayList<>(wrong);
  }

  /** The kinds of facts, in alphabetical order. */
  List<String> kinds() {
    return List.copyOf(pathsOfKind.keySet());
  }

  int all(String kind) {
    return paths(kind).size();
  }

  int missing(String kind) {
    return (int) paths(kind).stream().filter(path -> !told.contains(path)).count();
  }

  /** One that is missing. */
  String example(String kind) {
    return paths(kind).stream().filter(path -> !told.contains(path)).findFirst().orElse("");
  }

  private Set<String> paths(String kind) {
    return pathsOfKind.getOrDefault(kind, Set.of());
  }

  /** Where it was looked for, or else where what it is part of was. */
  Set<Place> places(String kind) {
    String at = kind;
    while (!places.containsKey(at) && at.indexOf('.') > 0) {
      at = at.substring(0, at.lastIndexOf('.'));
    }
    return places.getOrDefault(at, Set.of());
  }

  /** The operations of the program for a kind of thing, whether or not the adapter has them. */
  Set<Operation<?, ?>> asked(String kind) {
    return asked.getOrDefault(kind.substring(0, kind.indexOf('.')), Set.of());
  }
}
