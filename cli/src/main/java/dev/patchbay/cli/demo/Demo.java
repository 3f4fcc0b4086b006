package dev.patchbay.cli.demo;

import dev.patchbay.Patchbay;
import dev.patchbay.capability.Support;
import dev.patchbay.error.PortException;
import dev.patchbay.identity.Vendor;
import dev.patchbay.runtime.Patchbays;
import dev.patchbay.sandbox.Sandboxes;
import dev.patchbay.sandbox.VendorSandbox;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.spi.Environment;
import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;

/** Walks through the main job on a vendor's sandbox and prints what it does. */
public final class Demo {
  private final Patchbay patchbay;
  private final PrintWriter out;
  private final Ansi ansi;

  private Demo(Patchbay patchbay, PrintWriter out, Ansi ansi) {
    this.patchbay = patchbay;
    this.out = out;
    this.ansi = ansi;
  }

  /**
   * Starts the vendor's sandbox, opens it by configuration and walks.
   *
   * @return whether every step that the vendor supports succeeded
   */
  public static boolean run(Vendor vendor, PrintWriter out, Ansi ansi) throws Exception {
    try (VendorSandbox sandbox = Sandboxes.start(vendor.name(), 0);
        Receiver receiver = new Receiver();
        Patchbay patchbay =
            Patchbays.builder()
                .values(sandbox.properties())
                .onlyGiven()
                .environment(Environment.standard().with(new Hurry()))
                .open()) {
      out.println(
          "The sandbox of "
              + vendor
              + " listens at "
              + sandbox.baseUrl()
              + ". Opened by configuration:");
      out.println();
      sandbox
          .properties()
          .forEach(
              (key, value) ->
                  out.println(
                      "    " + key + "=" + (key.equals("patchbay.vendor") ? value : "...")));
      out.println("    Patchbay patchbay = Patchbays.open();");
      out.println();
      out.println("Waits for background work are " + Hurry.FACTOR + " times shorter than in life.");
      return new Demo(patchbay, out, ansi).walk(walk(patchbay, sandbox, receiver));
    }
  }

  /** A vendor that searches no people is walked from the posts that people write. */
  private static Walk walk(Patchbay patchbay, VendorSandbox sandbox, Receiver receiver) {
    boolean people =
        patchbay.capabilities().operation(SearchOperations.SEARCH_PEOPLE.id()).support().works();
    return people
        ? new DemoWalk(patchbay, sandbox, receiver)
        : new PostsWalk(patchbay, sandbox, receiver);
  }

  private boolean walk(Walk walk) throws Exception {
    boolean done = true;
    int number = 0;
    for (Step step : walk.steps()) {
      number++;
      out.println();
      out.println(ansi.string("@|bold " + number + ". " + step.title() + "|@"));
      out.println();
      done &= take(step, walk.snippets());
    }
    out.println();
    out.println(done ? "Done." : "Some steps failed.");
    return done;
  }

  private boolean take(Step step, Snippets snippets) throws Exception {
    Support support = patchbay.capabilities().operation(step.needs().id()).support();
    if (step.walk().isDefined()) {
      snippets.of(step.name()).forEach(line -> out.println("    " + line));
      out.println();
    }
    if (!support.works() || step.walk().isEmpty()) {
      out.println("    left out: " + step.needs() + " is unsupported here (" + support.why() + ")");
      return !support.works();
    }
    for (String reason : step.missing().get()) {
      out.println("    left out: " + reason);
      return true;
    }
    if (!step.why().isEmpty()) {
      out.println("    different here: " + step.why());
    }
    try {
      step.walk()
          .get()
          .call()
          .forEach(line -> out.println("    " + ansi.string("@|green >|@ ") + line));
      return true;
    } catch (PortException failed) {
      out.println("    " + ansi.string("@|red failed:|@ ") + failed.getMessage());
      return false;
    }
  }
}
