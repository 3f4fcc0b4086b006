package dev.patchbay.linkedapi.wire;

import org.jspecify.annotations.Nullable;

/** Logins on the vendor's page. */
public final class ConnectionWire {
  private ConnectionWire() {}

  /** The answer to opening one. */
  public record CreatedAnswer(
      @Nullable Boolean success, @Nullable Created result, @Nullable WireError error)
      implements Envelope {
    @Override
    public boolean hasResult() {
      return result != null;
    }
  }

  /** A page on which an account is connected. */
  public record Created(@Nullable String sessionId, @Nullable String connectionLink) {
    @Override
    public String toString() {
      return "Created[" + sessionId + "]";
    }
  }

  /** The answer to opening one for an account that lost its login. */
  public record RecreatedAnswer(
      @Nullable Boolean success, @Nullable Recreated result, @Nullable WireError error)
      implements Envelope {
    @Override
    public boolean hasResult() {
      return result != null;
    }
  }

  /** A page on which an account is connected again. */
  public record Recreated(
      @Nullable String reconnectionSessionId, @Nullable String reconnectionLink) {
    @Override
    public String toString() {
      return "Recreated[" + reconnectionSessionId + "]";
    }
  }

  /** The answer about one. */
  public record SessionAnswer(
      @Nullable Boolean success, @Nullable Told result, @Nullable WireError error)
      implements Envelope {
    @Override
    public boolean hasResult() {
      return result != null;
    }
  }

  /** A login, wrapped. */
  public record Told(@Nullable Session session) {}

  /** How far a login has come. */
  public record Session(
      @Nullable String sessionId, @Nullable String status, @Nullable String type) {}
}
