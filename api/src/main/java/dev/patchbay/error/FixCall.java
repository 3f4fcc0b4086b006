package dev.patchbay.error;

import dev.patchbay.identity.SessionRef;
import dev.patchbay.value.Term;
import java.util.List;

/** The call itself is wrong; nothing was done. Change it. */
public sealed interface FixCall extends PortError {
  @Override
  default Retryability retryability() {
    return new Retryability.Never();
  }

  /**
   * An argument is not acceptable.
   *
   * @param argument its key, as in {@code invitation.send.note}
   * @param reason what is wrong and how to repair it
   */
  record InvalidRequest(Origin origin, String argument, String reason) implements FixCall {
    @Override
    public String message() {
      return origin.where() + ": " + argument + ": " + reason;
    }
  }

  /**
   * The vendor cannot express an argument; it is refused rather than dropped.
   *
   * @param argument its key, or {@code key=CONSTANT} for a single constant
   * @param reason why, and what to do instead
   */
  record UnsupportedArgument(Origin origin, String argument, String reason) implements FixCall {
    @Override
    public String message() {
      return origin.where() + ": " + argument + " is not supported: " + reason;
    }
  }

  /**
   * The vendor has no such operation.
   *
   * @param reason {@code vendor cannot}, {@code not documented}, ...
   */
  record UnsupportedOperation(Origin origin, String reason) implements FixCall {
    @Override
    public String message() {
      return origin.where() + " is not supported: " + reason;
    }
  }

  /**
   * A name has several candidates and none is exact.
   *
   * @param argument key of the argument that holds the name
   * @param name the name that was given
   * @param candidates what it could mean; pass one of them instead
   */
  record AmbiguousTerm(Origin origin, String argument, String name, List<Term> candidates)
      implements FixCall {
    /** Copies the candidates. */
    public AmbiguousTerm {
      candidates = List.copyOf(candidates);
    }

    @Override
    public String message() {
      return origin.where()
          + ": "
          + argument
          + ": \""
          + name
          + "\" "
          + (candidates.isEmpty()
              ? "matches nothing; look terms up and pass one that exists"
              : "is ambiguous; pass one of " + candidates);
    }
  }

  /**
   * Several sessions could be used and none was named.
   *
   * @param candidates name one of them in the call options
   */
  record AmbiguousSession(Origin origin, List<SessionRef> candidates) implements FixCall {
    /** Copies the candidates. */
    public AmbiguousSession {
      candidates = List.copyOf(candidates);
    }

    @Override
    public String message() {
      return origin.where() + ": name a session in the call options, one of " + candidates;
    }
  }

  /** The port has been closed. */
  record Closed(Origin origin) implements FixCall {
    @Override
    public String message() {
      return origin.where() + ": this Patchbay is closed; open a new one";
    }
  }
}
