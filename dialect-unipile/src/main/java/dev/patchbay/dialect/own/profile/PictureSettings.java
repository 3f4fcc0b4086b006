package dev.patchbay.dialect.own.profile;

import io.vavr.control.Option;
import java.math.BigDecimal;

/**
 * How a picture is shown. The vendor names no ranges of the numbers.
 *
 * @param filter the filter
 * @param layout the part that is shown
 * @param contrast contrast
 * @param vignette vignette
 * @param saturation saturation
 * @param brightness brightness
 */
public record PictureSettings(
    Option<PictureFilter> filter,
    Option<PictureLayout> layout,
    Option<BigDecimal> contrast,
    Option<BigDecimal> vignette,
    Option<BigDecimal> saturation,
    Option<BigDecimal> brightness) {

  /** A builder of it. */
  public static PictureSettingsBuilder builder() {
    return new PictureSettingsBuilder();
  }

  /** A builder holding what this holds. */
  public PictureSettingsBuilder toBuilder() {
    return new PictureSettingsBuilder().holding(this);
  }
}
