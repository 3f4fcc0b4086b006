package dev.patchbay.runtime;

/**
 * A setting as somebody wrote it. Its {@code toString} hides the value, which may be a secret.
 *
 * @param name the key, or the environment variable, as written
 * @param value without surrounding blanks; empty when blank
 * @param place where it was found, for messages
 * @param origin what kind of place that is
 */
record Found(String name, String value, String place, Origin origin) {
  @Override
  public String toString() {
    return name + " from " + place;
  }

  /** Kinds of places. */
  enum Origin {
    FILE,
    ENVIRONMENT,
    SYSTEM_PROPERTIES,
    MAP
  }
}
