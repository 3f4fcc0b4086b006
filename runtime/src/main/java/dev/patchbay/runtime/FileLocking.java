package dev.patchbay.runtime;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** One at a time, among all processes and all stores of this one. */
final class FileLocking {
  private static final long PATIENCE_SECONDS = 10;
  private static final long LOOK_AGAIN_MILLIS = 1;

  private final Path lockFile;

  FileLocking(Path lockFile) {
    this.lockFile = lockFile;
  }

  void locked(Work work) throws IOException {
    OwnerFile.createIfMissing(lockFile);
    try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
        FileLock lock = lock(channel)) {
      if (!lock.isValid()) {
        throw new IOException("The lock " + lockFile.getFileName() + " was lost");
      }
      work.run();
    }
  }

  /** Java refuses a second lock within one process instead of waiting for it, so look again. */
  private FileLock lock(FileChannel channel) throws IOException {
    long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (System.nanoTime() < patience) {
      FileLock lock = tryLock(channel);
      if (lock != null) {
        return lock;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_AGAIN_MILLIS));
      if (Thread.currentThread().isInterrupted()) {
        throw new IOException("Interrupted while waiting for " + lockFile.getFileName());
      }
    }
    throw new IOException(
        "Somebody has held " + lockFile.getFileName() + " for " + PATIENCE_SECONDS + " seconds");
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  /** What is done under the lock. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }
}
