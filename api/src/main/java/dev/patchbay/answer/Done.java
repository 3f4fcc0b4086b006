package dev.patchbay.answer;

/** The result of a write that answers nothing but that it was done. All instances are equal. */
public record Done() {
  /** The one value. */
  public static final Done INSTANCE = new Done();
}
