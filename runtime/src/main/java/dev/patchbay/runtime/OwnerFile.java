package dev.patchbay.runtime;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Files that nobody but their owner may touch, where the file system knows permissions. */
final class OwnerFile {
  private static final Set<PosixFilePermission> OWNER =
      Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  private static final Set<PosixFilePermission> OTHERS =
      Set.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  private OwnerFile() {}

  static void createIfMissing(Path file) throws IOException {
    if (!Files.exists(file)) {
      try {
        Files.createFile(file, ownerOnly(file));
      } catch (FileAlreadyExistsException somebodyElseWasFaster) {
        Files.exists(file);
      }
    }
  }

  /**
   * Replaces a file as a whole or not at all. The caller holds the lock, so what a crash left of an
   * earlier attempt is thrown away.
   */
  static void replace(Path file, String content) throws IOException {
    Path temporary = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(temporary);
    Files.createFile(temporary, ownerOnly(temporary));
    try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(
        temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  static void refuseWhenShared(Path file) throws IOException {
    if (!knowsPermissions(file)) {
      return;
    }
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
    Set<PosixFilePermission> shared = EnumSet.copyOf(OTHERS);
    shared.retainAll(permissions);
    if (!shared.isEmpty()) {
      throw new Shared(
          "The secrets file "
              + file
              + " is open to others ("
              + PosixFilePermissions.toString(permissions)
              + "). Make it yours alone: chmod 600.");
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    return knowsPermissions(file)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
        : new FileAttribute<?>[0];
  }

  private static boolean knowsPermissions(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** Others may read or write the file. */
  static final class Shared extends IOException {
    private static final long serialVersionUID = 1L;

    Shared(String message) {
      super(message);
    }
  }
}
