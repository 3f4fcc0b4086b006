package dev.patchbay.codec;

/** A neutral value that is no record and says itself what it looks like as a plain value. */
public interface PlainForm {
  /** The plain form: a map, list, text, whole number or boolean. It cannot be read back. */
  Object toPlain();
}
