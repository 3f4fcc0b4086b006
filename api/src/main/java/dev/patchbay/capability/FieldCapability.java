package dev.patchbay.capability;

/**
 * Whether a vendor fills one field of a result.
 *
 * @param name the field's path, as in {@code positions.title}
 * @param filled how often
 * @param reason why not, or under which condition; may be empty
 */
public record FieldCapability(String name, Filled filled, String reason) {
  /** How often a field has a value. */
  public enum Filled {
    /** In every answer. */
    ALWAYS,
    /** Where LinkedIn or the vendor has it. */
    SOMETIMES,
    /** Not at this vendor. */
    NEVER
  }
}
