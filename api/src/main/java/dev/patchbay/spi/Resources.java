package dev.patchbay.spi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Things that several adapters of one JVM share, such as the HTTP client, and what they learned
 * while they ran. Owned and closed by whoever opens the adapters; safe for use by several threads.
 */
public final class Resources implements AutoCloseable {
  private final Map<Class<?>, Object> shared = new HashMap<>();
  private final Map<Class<?>, Object> learned = new HashMap<>();
  private final List<AutoCloseable> closing = new ArrayList<>();
  private final @Nullable Resources lender;
  private boolean closed;

  /** Nothing is shared yet. */
  public Resources() {
    this(null);
  }

  private Resources(@Nullable Resources lender) {
    this.lender = lender;
  }

  /**
   * The one thing of that type, made at the first call. Closed with these resources when it can be.
   *
   * @throws IllegalStateException after {@link #close()}
   */
  public synchronized <T> T shared(Class<T> type, Supplier<T> make) {
    requireOpen();
    if (lender != null) {
      return lender.shared(type, make);
    }
    Object known = shared.get(type);
    if (known == null) {
      known = make.get();
      shared.put(type, known);
      if (known instanceof AutoCloseable closeable) {
        closing.add(closeable);
      }
    }
    return type.cast(known);
  }

  /**
   * What adapters found out while they ran and others have to know at once, such as that a vendor
   * refuses all calls for a while; one thing of each type, made at the first call. It holds no
   * secret and is never closed.
   *
   * @throws IllegalStateException after {@link #close()}
   */
  public synchronized <T> T learned(Class<T> type, Supplier<T> make) {
    requireOpen();
    return type.cast(learned.computeIfAbsent(type, any -> make.get()));
  }

  /**
   * The same shared things with nothing learned yet, as in a process that has just begun. Closing
   * it closes none of them.
   */
  public Resources afresh() {
    return new Resources(this);
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("These resources are closed");
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    shared.clear();
    learned.clear();
    for (AutoCloseable closeable : closing) {
      try {
        closeable.close();
      } catch (Exception failed) {
        throw new IllegalStateException("Cannot close " + closeable.getClass().getName(), failed);
      }
    }
    closing.clear();
  }
}
