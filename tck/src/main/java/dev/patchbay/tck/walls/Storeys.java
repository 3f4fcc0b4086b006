package dev.patchbay.tck.walls;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Packages of a module in storeys, each of which knows the ones below it alone. */
final class Storeys extends ArchCondition<JavaClass> {
  private final String home;
  private final Map<String, Integer> storeys = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();

  Storeys(String home, String... storeys) {
    super("know the storeys below them alone, which are " + String.join(" < ", storeys));
    this.home = home;
    for (int storey = 0; storey < storeys.length; storey++) {
      for (String name : storeys[storey].trim().split(" +", -1)) {
        if (this.storeys.put(name.equals(".") ? home : home + "." + name, storey) != null) {
          throw new IllegalArgumentException(name + " is of one storey, not of two");
        }
      }
    }
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    Integer storey = storeys.get(type.getPackageName());
    if (storey == null) {
      events.add(SimpleConditionEvent.violated(type, type.getName() + " lives in no storey"));
      return;
    }
    seen.add(type.getPackageName());
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      JavaClass target = dependency.getTargetClass().getBaseComponentType();
      if (here(target) && !target.getPackageName().equals(type.getPackageName())) {
        boolean below = storeys.getOrDefault(target.getPackageName(), storey) < storey;
        events.add(new SimpleConditionEvent(dependency, below, dependency.getDescription()));
      }
    }
  }

  private boolean here(JavaClass type) {
    return type.getPackageName().equals(home) || type.getPackageName().startsWith(home + ".");
  }

  @Override
  public void finish(ConditionEvents events) {
    for (String name : storeys.keySet()) {
      if (!seen.contains(name)) {
        events.add(SimpleConditionEvent.violated(name, "nobody lives in " + name));
      }
    }
    seen.clear();
  }
}
