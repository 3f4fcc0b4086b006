package dev.patchbay.dialect.own.raw;

import java.util.Map;

/**
 * An answer whose form the vendor does not document, as it came. Nulls are left out; whole numbers
 * are {@code Long}, others {@code Double}.
 *
 * @param members the members of the JSON object
 */
public record RawAnswer(Map<String, Object> members) {
  /** Copies the collections. */
  public RawAnswer {
    members = Map.copyOf(members);
  }
}
