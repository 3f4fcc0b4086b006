package dev.patchbay.dialect.own.profile;

import dev.patchbay.dialect.own.rule.OwnFlaws;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * The place on the own profile.
 *
 * @param id LinkedIn's id of the place
 * @param postalCode five characters
 */
public record ProfileLocation(String id, Option<String> postalCode) implements Checked {
  @Override
  public List<String> flaws() {
    return new OwnFlaws()
        .when(
            postalCode.exists(code -> code.codePointCount(0, code.length()) != 5),
            "postalCode has five characters; give those or leave it out.")
        .found();
  }
}
