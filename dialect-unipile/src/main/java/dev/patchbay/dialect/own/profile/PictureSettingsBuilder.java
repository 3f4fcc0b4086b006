package dev.patchbay.dialect.own.profile;

import io.vavr.control.Option;
import java.math.BigDecimal;

/** Builds a {@link PictureSettings}; not safe for use by several threads. */
public final class PictureSettingsBuilder {
  private Option<PictureFilter> filter = Option.none();
  private Option<PictureLayout> layout = Option.none();
  private Option<BigDecimal> contrast = Option.none();
  private Option<BigDecimal> vignette = Option.none();
  private Option<BigDecimal> saturation = Option.none();
  private Option<BigDecimal> brightness = Option.none();

  PictureSettingsBuilder() {}

  PictureSettingsBuilder holding(PictureSettings it) {
    filter = it.filter();
    layout = it.layout();
    contrast = it.contrast();
    vignette = it.vignette();
    saturation = it.saturation();
    brightness = it.brightness();
    return this;
  }

  /** Sets {@link PictureSettings#filter}. */
  public PictureSettingsBuilder filter(PictureFilter value) {
    filter = Option.some(value);
    return this;
  }

  /** Sets {@link PictureSettings#layout}. */
  public PictureSettingsBuilder layout(PictureLayout value) {
    layout = Option.some(value);
    return this;
  }

  /** Sets {@link PictureSettings#contrast}. */
  public PictureSettingsBuilder contrast(BigDecimal value) {
    contrast = Option.some(value);
    return this;
  }

  /** Sets {@link PictureSettings#vignette}. */
  public PictureSettingsBuilder vignette(BigDecimal value) {
    vignette = Option.some(value);
    return this;
  }

  /** Sets {@link PictureSettings#saturation}. */
  public PictureSettingsBuilder saturation(BigDecimal value) {
    saturation = Option.some(value);
    return this;
  }

  /** Sets {@link PictureSettings#brightness}. */
  public PictureSettingsBuilder brightness(BigDecimal value) {
    brightness = Option.some(value);
    return this;
  }

  /** What was set. */
  public PictureSettings build() {
    return new PictureSettings(filter, layout, contrast, vignette, saturation, brightness);
  }
}
