package dev.patchbay.profile;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * What a person lets others see.
 *
 * @param connectionsBrowsable whether their connections can be browsed
 * @param premiumIcon whether the Premium icon is shown
 */
public record PrivacySettings(Option<Boolean> connectionsBrowsable, Option<Boolean> premiumIcon) {

  /** From what a vendor gave; null and blank are absent. */
  public static PrivacySettings of(
      @Nullable Boolean connectionsBrowsable, @Nullable Boolean premiumIcon) {
    return new PrivacySettings(Option.of(connectionsBrowsable), Option.of(premiumIcon));
  }
}
