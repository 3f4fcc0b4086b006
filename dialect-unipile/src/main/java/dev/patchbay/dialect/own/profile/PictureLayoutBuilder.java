package dev.patchbay.dialect.own.profile;

import io.vavr.control.Option;

/** Builds a {@link PictureLayout}; not safe for use by several threads. */
public final class PictureLayoutBuilder {
  private Option<PicturePoint> bottomLeft = Option.none();
  private Option<PicturePoint> bottomRight = Option.none();
  private Option<PicturePoint> topLeft = Option.none();
  private Option<PicturePoint> topRight = Option.none();

  PictureLayoutBuilder() {}

  PictureLayoutBuilder holding(PictureLayout it) {
    bottomLeft = it.bottomLeft();
    bottomRight = it.bottomRight();
    topLeft = it.topLeft();
    topRight = it.topRight();
    return this;
  }

  /** Sets {@link PictureLayout#bottomLeft}. */
  public PictureLayoutBuilder bottomLeft(PicturePoint value) {
    bottomLeft = Option.some(value);
    return this;
  }

  /** Sets {@link PictureLayout#bottomRight}. */
  public PictureLayoutBuilder bottomRight(PicturePoint value) {
    bottomRight = Option.some(value);
    return this;
  }

  /** Sets {@link PictureLayout#topLeft}. */
  public PictureLayoutBuilder topLeft(PicturePoint value) {
    topLeft = Option.some(value);
    return this;
  }

  /** Sets {@link PictureLayout#topRight}. */
  public PictureLayoutBuilder topRight(PicturePoint value) {
    topRight = Option.some(value);
    return this;
  }

  /** What was set. */
  public PictureLayout build() {
    return new PictureLayout(bottomLeft, bottomRight, topLeft, topRight);
  }
}
