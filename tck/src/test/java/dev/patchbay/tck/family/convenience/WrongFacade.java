package dev.patchbay.tck.family.convenience;

import dev.patchbay.answer.Done;
import dev.patchbay.call.Caller;
import dev.patchbay.call.PortCall;

/** Calls something else. */
public final class WrongFacade {
  private final Caller caller;

  WrongFacade(Caller caller) {
    this.caller = caller;
  }

  public PortCall<Done> another(Asking request) {
    return caller.call(OwnProvider.ASK, Asking.of("nobody"));
  }

  public PortCall<Done> unasked() {
    return caller.call(OwnProvider.ASK, Asking.of("nobody"));
  }

  public PortCall<Done> altered(Asking request) {
    return caller.call(OwnProvider.ASK, request).as("key");
  }
}
