package dev.patchbay.identity;

import java.util.regex.Pattern;

/**
 * A vendor and the version of its API, by canonical name: {@code unipile-v1}, {@code linkedapi}.
 *
 * @param name lower-case letters, digits and hyphens, starting with a letter
 */
public record Vendor(String name) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,40}");

  /**
   * @throws IllegalArgumentException when the name is not a canonical vendor name (a programmer's
   *     error: names come from adapters)
   */
  public Vendor {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "A vendor's name is lower-case letters, digits and hyphens, not \"" + name + "\"");
    }
  }

  /** The vendor of that canonical name. */
  public static Vendor of(String name) {
    return new Vendor(name);
  }

  @Override
  public String toString() {
    return name;
  }
}
