package dev.patchbay.dialect.own.profile;

import io.vavr.control.Option;

/**
 * The part of a picture that is shown.
 *
 * @param bottomLeft its corner
 * @param bottomRight its corner
 * @param topLeft its corner
 * @param topRight its corner
 */
public record PictureLayout(
    Option<PicturePoint> bottomLeft,
    Option<PicturePoint> bottomRight,
    Option<PicturePoint> topLeft,
    Option<PicturePoint> topRight) {

  /** A builder of it. */
  public static PictureLayoutBuilder builder() {
    return new PictureLayoutBuilder();
  }

  /** A builder holding what this holds. */
  public PictureLayoutBuilder toBuilder() {
    return new PictureLayoutBuilder().holding(this);
  }
}
