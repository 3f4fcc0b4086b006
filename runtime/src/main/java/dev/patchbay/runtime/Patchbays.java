package dev.patchbay.runtime;

import dev.patchbay.Patchbay;
import dev.patchbay.error.ConfigurationException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Opens a {@link Patchbay} by configuration: which vendor it is stands in a file, not in the code.
 *
 * <pre>
 * # patchbay.properties
 * patchbay.vendor=unipile
 * patchbay.unipile.api-key=...
 * </pre>
 *
 * <pre>{@code
 * try (Patchbay linkedIn = Patchbays.open()) {
 *   ...
 * }
 * }</pre>
 *
 * <p><b>Places.</b> Settings are read from these places; a later one wins over an earlier one, key
 * by key:
 *
 * <ol>
 *   <li>{@code patchbay.properties} on the class path,
 *   <li>{@code patchbay.properties} in the working directory; or, instead of these two, the one
 *       file named by the system property {@code patchbay.configuration} or the environment
 *       variable {@code PATCHBAY_CONFIGURATION},
 *   <li>environment variables: {@code PATCHBAY_UNIPILE_API_KEY} is {@code
 *       patchbay.unipile.api-key},
 *   <li>system properties: {@code -Dpatchbay.unipile.api-key=...},
 *   <li>a map given to the {@link #builder()}.
 * </ol>
 *
 * <p>Files are in UTF-8. Values are taken literally ({@code $} and <code>${...}</code> mean nothing
 * special), without blanks around them; a blank value is an absent one.
 *
 * <p><b>Keys.</b> {@code patchbay.vendor} names the vendor, {@code patchbay.<vendor>.<key>} sets
 * one of its keys, {@code <vendor>} being its canonical name or an alias. Keys of vendors that are
 * present but not chosen are checked for their names and otherwise ignored, so changing one line
 * changes the vendor. Several instances have names (lower-case letters, digits, hyphens) and keys
 * of their own, and inherit nothing: {@code patchbay.instances.<name>.vendor}, {@code
 * patchbay.instances.<name>.<key>}. Every instance, named or not, also has {@code session}, {@code
 * deadline} and {@code secrets-file}; {@link ConfigurationHelp} tells all keys of a vendor.
 *
 * <p><b>Problems.</b> A missing, unknown, misspelt or malformed setting, an unknown vendor, an
 * adapter that is not there: all problems of the whole configuration come in one {@link
 * ConfigurationException}, one line each, with the places where the key could be set and the
 * nearest known name. No message shows a secret. Names that start with {@code patchbay.} are
 * Patchbay's in files, system properties and maps: an unknown one is a problem wherever it stands.
 * In the environment, which others write to as well, an unknown {@code PATCHBAY_...} is a problem
 * when it is in the section of a vendor or an instance or resembles a known name.
 *
 * <p>Adapters are found by {@link java.util.ServiceLoader}. Opening makes no call to a vendor.
 */
public final class Patchbays {
  private Patchbays() {}

  /**
   * Opens the instance that is configured without a name.
   *
   * @throws ConfigurationException with every problem of the configuration
   */
  public static Patchbay open() {
    return builder().open();
  }

  /**
   * Opens from a map by full key ({@code patchbay.vendor}) and looks nowhere else: no files, no
   * environment variables, no system properties.
   *
   * @throws ConfigurationException with every problem of the configuration
   */
  public static Patchbay open(Map<String, String> settings) {
    return builder().values(settings).onlyGiven().open();
  }

  /**
   * Opens from that file, in the form of a properties file in UTF-8, instead of a {@code
   * patchbay.properties}. Environment variables and system properties still win over it.
   *
   * @throws ConfigurationException with every problem of the configuration
   */
  public static Patchbay open(Path file) {
    return builder().file(file).open();
  }

  /**
   * Opens every instance, named or not, over one HTTP client.
   *
   * @throws ConfigurationException with every problem of the configuration; then none is open
   */
  public static PatchbaySet openAll() {
    return builder().openAll();
  }

  /** Opens with any part of the surroundings replaced. */
  public static PatchbaysBuilder builder() {
    return new PatchbaysBuilder();
  }
}
