package dev.patchbay.runtime;

import java.util.Locale;
import java.util.regex.Pattern;

/** How keys are spelled in files and system properties, and in the environment. */
final class Names {
  static final String PREFIX = "patchbay.";
  static final String VARIABLE_PREFIX = "PATCHBAY_";
  static final String VENDOR = "vendor";
  static final String CONFIGURATION = "patchbay.configuration";
  static final String INSTANCES = "patchbay.instances.";
  static final String FILE = "patchbay.properties";

  /** The name of the instance that is configured without one. */
  static final String DEFAULT_INSTANCE = "default";

  private static final Pattern PUNCTUATION = Pattern.compile("[^A-Za-z0-9]");

  private Names() {}

  /** The environment variable of a key: {@code PATCHBAY_UNIPILE_API_KEY}. */
  static String variable(String key) {
    return PUNCTUATION.matcher(key).replaceAll("_").toUpperCase(Locale.ROOT);
  }
}
