package dev.patchbay.runtime;

import io.vavr.control.Option;

/** Closes several things, all of them, whatever happens. */
final class Closing {
  private Option<RuntimeException> failure = Option.none();

  void close(AutoCloseable closeable) {
    try {
      closeable.close();
    } catch (RuntimeException failed) {
      note(failed);
    } catch (Exception failed) {
      note(new IllegalStateException("Cannot close " + closeable.getClass().getName(), failed));
    }
  }

  void rethrow() {
    for (RuntimeException first : failure) {
      throw first;
    }
  }

  private void note(RuntimeException failed) {
    failure.peek(first -> first.addSuppressed(failed));
    failure = failure.orElse(Option.some(failed));
  }
}
