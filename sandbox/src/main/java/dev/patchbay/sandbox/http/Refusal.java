package dev.patchbay.sandbox.http;

/** A reply that ends the handling of a call, thrown so that checks read as a list of conditions. */
public final class Refusal extends RuntimeException {

  private final transient Reply reply;

  /**
   * Refuses with a reply.
   *
   * @param reply what the client gets
   */
  public Refusal(Reply reply) {
    super("refused with status " + reply.status(), null, false, false);
    this.reply = reply;
  }

  /**
   * What the client gets.
   *
   * @return the reply
   */
  public Reply reply() {
    return reply;
  }
}
