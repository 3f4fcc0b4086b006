package dev.patchbay.profile;

import dev.patchbay.value.LanguageProficiency;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * One language a person speaks.
 *
 * @param name the language, as the person wrote it
 * @param proficiency how well, on LinkedIn's scale
 * @param proficiencyText how well, in the vendor's words
 */
public record Language(
    String name, Option<LanguageProficiency> proficiency, Option<String> proficiencyText) {

  /** From what a vendor gave; null and blank are absent. */
  public static Language of(
      String name, @Nullable LanguageProficiency proficiency, @Nullable String proficiencyText) {
    return new Language(name, Option.of(proficiency), Given.text(proficiencyText));
  }
}
