package dev.patchbay.error;

/** The vendor did something that nobody wrote down. Please report it. */
public sealed interface Report extends PortError {
  @Override
  default Retryability retryability() {
    return new Retryability.Never();
  }

  /**
   * An answer that cannot be read. Its beginning is the excerpt of the origin.
   *
   * @param reason what is wrong with it
   */
  record UnexpectedResponse(Origin origin, String reason) implements Report {
    @Override
    public String message() {
      return origin.where() + ": unexpected answer: " + reason;
    }
  }

  /** An error code that the adapter's table lacks; code and text are in the origin. */
  record UnmappedVendorError(Origin origin) implements Report {
    @Override
    public String message() {
      return origin.where() + ": the vendor's error is not known to this adapter";
    }
  }
}
