package dev.patchbay.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A run of the command.
 *
 * @param status its exit status
 * @param out what it printed
 * @param err what it complained about
 */
record Ran(int status, String out, String err) {
  static Ran command(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        Command.run(new PrintWriter(out, true), new PrintWriter(err, true), false, arguments);
    return new Ran(status, out.toString(), err.toString());
  }
}
