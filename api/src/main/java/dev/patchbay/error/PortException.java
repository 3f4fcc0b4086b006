package dev.patchbay.error;

/**
 * Carries a {@link PortError} for people who prefer exceptions. Thrown only by {@code orThrow()}
 * and by streams of pages.
 */
public final class PortException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient PortError error;

  /** Wraps an error. */
  public PortException(PortError error) {
    super(error.message());
    this.error = error;
  }

  /** What went wrong, to be told apart by type. */
  public PortError error() {
    return error;
  }
}
