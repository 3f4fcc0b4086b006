package dev.patchbay.runtime;

import dev.patchbay.error.ConfigurationException;
import dev.patchbay.secret.Secret;
import dev.patchbay.secret.SecretStore;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Keeps secrets in one file, so that they survive a restart.
 *
 * <p><b>The file is not encrypted.</b> What protects it is the file system: where there are POSIX
 * permissions it is created for its owner alone ({@code rw-------}), and one that anybody else may
 * read or write is refused. Elsewhere the directory has to be protected. Keep it out of backups and
 * images that others can read; for anything stronger, implement {@link SecretStore} over a vault.
 *
 * <p>A change is written to a temporary file next to it, forced to the disk and moved into place,
 * so a crash leaves the old content or the new one, never a part. Changes are made under a lock
 * that also holds between processes (the file of the same name ending in {@code .lock}, which stays
 * behind); reading takes no lock. Safe for use by several threads, stores and processes at once.
 *
 * <p>Every method reads the file, so a change by another process is seen at once. When the file
 * cannot be read or written, methods throw {@link UncheckedIOException}, naming the file and no
 * secret.
 */
public final class FileSecretStore implements SecretStore {
  private final Path file;
  private final FileLocking locking;

  private FileSecretStore(Path file) {
    this.file = file;
    this.locking = new FileLocking(file.resolveSibling(file.getFileName() + ".lock"));
  }

  /**
   * A store in that file, which is created with the first secret; its directory has to exist.
   *
   * @throws ConfigurationException when there is no such directory, when others may read or write
   *     the file, or when it holds something else
   */
  public static FileSecretStore at(Path file) {
    Path absolute = file.toAbsolutePath();
    Path directory = absolute.getParent();
    if (directory == null || !Files.isDirectory(directory)) {
      throw new ConfigurationException(
          List.of("The secrets file " + file + " cannot be kept: its directory does not exist."));
    }
    try {
      FileSecretStore store =
          new FileSecretStore(Files.exists(absolute) ? absolute.toRealPath() : absolute);
      store.read();
      return store;
    } catch (IOException | UncheckedIOException unusable) {
      throw new ConfigurationException(List.of(String.valueOf(unusable.getMessage())));
    }
  }

  /** Why a store in that file cannot be opened, if so. */
  static Option<String> flaw(Path file) {
    try {
      at(file);
      return Option.none();
    } catch (ConfigurationException unusable) {
      return Option.some(String.join(" ", unusable.problems()));
    }
  }

  @Override
  public Option<Secret> get(String name) {
    return Option.of(read().get(name)).map(Secret::of);
  }

  @Override
  public void put(String name, Secret secret) {
    change(secrets -> secrets.put(name, secret.reveal()));
  }

  @Override
  public void remove(String name) {
    change(secrets -> secrets.remove(name));
  }

  private synchronized void change(Consumer<Map<String, String>> change) {
    try {
      locking.locked(
          () -> {
            Map<String, String> before = read();
            Map<String, String> after = new TreeMap<>(before);
            change.accept(after);
            if (!after.equals(before)) {
              OwnerFile.replace(file, SecretsJson.write(after));
            }
          });
    } catch (IOException unwritable) {
      throw new UncheckedIOException("The secrets file " + file + " cannot be written", unwritable);
    }
  }

  private Map<String, String> read() {
    try {
      if (!Files.exists(file)) {
        return Map.of();
      }
      OwnerFile.refuseWhenShared(file);
      return SecretsJson.read(Files.readString(file));
    } catch (SecretsJson.Damaged damaged) {
      throw new UncheckedIOException(
          "The secrets file "
              + file
              + " is damaged or not one of Patchbay's. Move it away to begin with an empty one.",
          damaged);
    } catch (OwnerFile.Shared shared) {
      throw new UncheckedIOException(shared.getMessage(), shared);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The secrets file " + file + " cannot be read", unreadable);
    }
  }

  @Override
  public String toString() {
    return "FileSecretStore(" + file.getFileName() + ")";
  }
}
