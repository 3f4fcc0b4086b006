package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.json.JsonObject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where one action may stand and what it takes. */
final class Rule {
  private static final int URL = 2000;

  private final String type;
  private final boolean root;
  private final Set<String> targets = new LinkedHashSet<>();
  private final Set<String> required = new LinkedHashSet<>();
  private final Map<String, Check> takes = new HashMap<>();
  private Set<String> children = Set.of();
  private Function<JsonObject, @Nullable String> whole = action -> null;

  private Rule(String type, boolean root) {
    this.type = type;
    this.root = root;
  }

  static Rule root(String type) {
    return new Rule(type, true);
  }

  static Rule child(String type) {
    return new Rule(type, false);
  }

  /** Names the page or thing; one is required at the root, none allowed below a parent. */
  Rule target(String... names) {
    for (String name : names) {
      targets.add(name);
      takes.put(name, Check.text(URL));
    }
    return this;
  }

  Rule takes(String name, Check check) {
    takes.put(name, check);
    return this;
  }

  Rule needs(String name, Check check) {
    required.add(name);
    return takes(name, check);
  }

  Rule parentOf(String... types) {
    children = Set.of(types);
    return this;
  }

  /** A look at the action as a whole, after its parameters. */
  Rule also(Function<JsonObject, @Nullable String> look) {
    whole = look;
    return this;
  }

  String type() {
    return type;
  }

  boolean isParentOf(String other) {
    return children.contains(other);
  }

  /** What is wrong with an action, or null. */
  @Nullable String flaw(JsonObject action, boolean atRoot) {
    if (atRoot && !root) {
      return "cannot stand at the root";
    }
    boolean named = targets.stream().anyMatch(action::has);
    if (atRoot && !targets.isEmpty() && !named) {
      return "needs " + String.join(" or ", targets) + " at the root";
    }
    if (!atRoot && named) {
      return "gets its target from its parent";
    }
    for (String name : required) {
      if (!action.has(name)) {
        return "needs " + name;
      }
    }
    for (String name : action.names()) {
      Object value = action.value(name);
      if (!List.of(Grammar.TYPE, "label", Grammar.THEN).contains(name) && value != null) {
        Check check = takes.get(name);
        String flaw = check == null ? "is no parameter of it" : check.flaw(value);
        if (flaw != null) {
          return name + " " + flaw;
        }
      }
    }
    return whole.apply(action);
  }
}
