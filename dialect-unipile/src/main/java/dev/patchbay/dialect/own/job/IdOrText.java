package dev.patchbay.dialect.own.job;

import dev.patchbay.dialect.own.rule.OwnFlaws;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * LinkedIn's id of something, or its name as text; exactly one of them.
 *
 * @param id digits
 * @param text the name
 */
public record IdOrText(Option<String> id, Option<String> text) implements Checked {

  /** By LinkedIn's id. */
  public static IdOrText byId(String id) {
    return new IdOrText(Option.some(id), Option.none());
  }

  /** By name. */
  public static IdOrText byText(String text) {
    return new IdOrText(Option.none(), Option.some(text));
  }

  @Override
  public List<String> flaws() {
    return new OwnFlaws()
        .when(id.isDefined() == text.isDefined(), "Give either an id or a text.")
        .digits("id", id)
        .found();
  }
}
