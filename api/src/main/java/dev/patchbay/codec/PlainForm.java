package dev.patchbay.codec;

/** A neutral value that is no record and says itself what it looks like as a plain value. */
public interface PlainForm {
  /**
   * The plain form: a map, list, text, whole number or boolean. It can be read back only where the
   * type has a static method {@code fromPlain} that takes a map.
   */
  Object toPlain();
}
