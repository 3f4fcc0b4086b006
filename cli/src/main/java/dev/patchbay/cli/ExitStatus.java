package dev.patchbay.cli;

/** What the command's exit status means. */
final class ExitStatus {
  /** It was done. */
  static final int DONE = 0;

  /** The port answered an error, or a check failed. */
  static final int FAILED = 1;

  /** It was called wrongly, or the configuration cannot work. */
  static final int WRONG_USAGE = 2;

  private ExitStatus() {}
}
