package dev.patchbay.sandbox.myagentmail;

/** How signals of one kind look. */
interface Watch {
  /**
   * Looks once.
   *
   * @param signal whose turn it is
   * @param poll takes what is found
   */
  void look(Signal signal, Poll poll);
}
