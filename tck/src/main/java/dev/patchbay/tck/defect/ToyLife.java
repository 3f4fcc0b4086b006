package dev.patchbay.tck.defect;

import dev.patchbay.identity.ProfileRef;
import dev.patchbay.spi.CallContext;
import io.vavr.control.Option;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the made-up adapter keeps between calls: nothing, unless it is wrong. */
final class ToyLife {
  private final Defect defect;
  private final ReadWriteLock idle = new ReentrantReadWriteLock();
  private volatile @Nullable ProfileRef asked;
  private volatile @Nullable String cursor;
  private volatile boolean closed;

  ToyLife(Defect defect) {
    this.defect = defect;
  }

  boolean closed() {
    return closed && defect != Defect.WORKS_WHEN_CLOSED;
  }

  <T> T call(Supplier<T> work) {
    boolean holds = defect == Defect.CLOSES_ONLY_WHEN_IDLE;
    if (holds) {
      idle.readLock().lock();
    }
    try {
      return work.get();
    } finally {
      if (holds) {
        idle.readLock().unlock();
      }
    }
  }

  void close() {
    if (defect == Defect.CLOSES_ONLY_WHEN_IDLE) {
      idle.writeLock().lock();
    }
    closed = true;
  }

  void asks(ProfileRef person) {
    asked = person;
  }

  /** Who an answer is about. */
  ProfileRef about(ProfileRef told) {
    ProfileRef last = asked;
    return defect == Defect.MIXES_UP_ITS_CALLERS && last != null ? last : told;
  }

  /** What stands in a token for the vendor's cursor. */
  String kept(String next) {
    cursor = next;
    return defect == Defect.STARTS_AGAIN_AFTER_A_RESTART ? "on" : next;
  }

  /** The vendor's cursor. */
  Option<String> cursor(CallContext context) {
    return defect == Defect.STARTS_AGAIN_AFTER_A_RESTART
        ? context.cursor().flatMap(any -> Option.of(cursor))
        : context.cursor();
  }
}
