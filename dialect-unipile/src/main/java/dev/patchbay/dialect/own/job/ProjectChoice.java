package dev.patchbay.dialect.own.job;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * A hiring project: an existing one by id, or a new one by name; exactly one of them.
 *
 * @param id an existing one
 * @param name a new one
 */
public record ProjectChoice(Option<String> id, Option<String> name) implements Checked {

  /** An existing project. */
  public static ProjectChoice existing(String id) {
    return new ProjectChoice(Option.some(id), Option.none());
  }

  /** A new project. */
  public static ProjectChoice named(String name) {
    return new ProjectChoice(Option.none(), Option.some(name));
  }

  @Override
  public List<String> flaws() {
    return id.isDefined() == name.isDefined()
        ? List.of("Give either the id of a project or the name of a new one.")
        : List.of();
  }
}
