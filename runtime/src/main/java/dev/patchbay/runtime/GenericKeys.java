package dev.patchbay.runtime;

import dev.patchbay.spi.ConfigurationKey;
import io.vavr.control.Option;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** The keys that every instance has, whatever its vendor. */
final class GenericKeys {
  static final ConfigurationKey VENDOR =
      ConfigurationKey.required(
          Names.VENDOR, "The vendor to use, by its canonical name or an alias.");
  static final ConfigurationKey SESSION =
      ConfigurationKey.optional(
          "session", "The vendor's id of the LinkedIn account to use where a call names none.");
  static final ConfigurationKey DEADLINE =
      ConfigurationKey.withDefault(
              "deadline", "How long a call may take where it does not say itself.", "60s")
          .checking(
              value ->
                  DurationText.parse(value).isDefined()
                      ? Option.none()
                      : Option.some(
                          "it is not a duration longer than zero; " + DurationText.FORMS));
  static final ConfigurationKey SECRETS_FILE =
      ConfigurationKey.optional(
              "secrets-file",
              "A file that keeps what the vendor hands out at run time; without one it is"
                  + " forgotten when the program ends.")
          .checking(GenericKeys::pathFlaw);

  /** All but the vendor itself. */
  static final List<ConfigurationKey> ALL = List.of(SESSION, DEADLINE, SECRETS_FILE);

  private static final Option<String> NO_FILE = Option.some("it is not the path of a file");

  private GenericKeys() {}

  /** Whether a vendor may not have a key of that name. */
  static boolean reserved(String name) {
    return name.equals(Names.VENDOR) || ALL.stream().anyMatch(key -> key.name().equals(name));
  }

  /** The key of the secrets file, checked by trying the file. */
  static ConfigurationKey secretsFile(Path directory) {
    return SECRETS_FILE.checking(
        value -> pathFlaw(value).orElse(() -> FileSecretStore.flaw(directory.resolve(value))));
  }

  private static Option<String> pathFlaw(String value) {
    try {
      return Path.of(value).getNameCount() > 0 ? Option.none() : NO_FILE;
    } catch (InvalidPathException flaw) {
      return NO_FILE;
    }
  }
}
