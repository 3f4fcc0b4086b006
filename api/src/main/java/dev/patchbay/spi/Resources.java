package dev.patchbay.spi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Things that several adapters of one JVM share, such as the HTTP client. Owned and closed by
 * whoever opens the adapters; safe for use by several threads.
 */
public final class Resources implements AutoCloseable {
  private final Map<Class<?>, Object> shared = new HashMap<>();
  private final List<AutoCloseable> closing = new ArrayList<>();
  private boolean closed;

  /** Nothing is shared yet. */
  public Resources() {}

  /**
   * The one thing of that type, made at the first call. Closed with these resources when it can be.
   *
   * @throws IllegalStateException after {@link #close()}
   */
  public synchronized <T> T shared(Class<T> type, Supplier<T> make) {
    if (closed) {
      throw new IllegalStateException("These resources are closed");
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

  @Override
  public synchronized void close() {
    closed = true;
    shared.clear();
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
