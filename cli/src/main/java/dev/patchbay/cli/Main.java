package dev.patchbay.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Runs the {@code patchbay} command. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the JVM with its exit status. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(Command.run(out, err, Terminal.attached(), arguments));
  }
}
