package dev.patchbay.tck.family.convenience;

import dev.patchbay.answer.Done;
import dev.patchbay.call.Caller;
import dev.patchbay.call.PortCall;

/** Calls what it is to. */
public final class RightFacade {
  private final Caller caller;

  RightFacade(Caller caller) {
    this.caller = caller;
  }

  public PortCall<Done> ask(Asking request) {
    return caller.call(OwnProvider.ASK, request);
  }

  public WrongFacade more() {
    return new WrongFacade(caller);
  }
}
