package dev.patchbay.sandbox.http;

/** Answers calls. */
@FunctionalInterface
public interface Handler {

  /**
   * Answers a call.
   *
   * @param call the call
   * @return the reply
   */
  Reply handle(Call call);
}
