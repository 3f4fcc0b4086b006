package dev.patchbay.cli.demo;

import dev.patchbay.Patchbay;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.Support;
import dev.patchbay.error.PortException;
import dev.patchbay.event.EventOperations;
import dev.patchbay.identity.Vendor;
import dev.patchbay.invitation.InvitationOperations;
import dev.patchbay.messaging.MessagingOperations;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.runtime.Patchbays;
import dev.patchbay.sandbox.Sandboxes;
import dev.patchbay.sandbox.VendorSandbox;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.session.SessionOperations;
import dev.patchbay.spi.Environment;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Help.Ansi;

/** Walks through the main job on a vendor's sandbox and prints what it does. */
public final class Demo {
  private final Patchbay patchbay;
  private final PrintWriter out;
  private final Ansi ansi;
  private final Snippets snippets = Snippets.load();

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
                .values(configuration(vendor, sandbox))
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
      out.println("    patchbay.vendor=" + vendor);
      sandbox
          .configuration()
          .keySet()
          .forEach(key -> out.println("    patchbay." + vendor + "." + key + "=..."));
      out.println("    Patchbay patchbay = Patchbays.open();");
      out.println();
      out.println("Waits for background work are " + Hurry.FACTOR + " times shorter than in life.");
      return new Demo(patchbay, out, ansi).walk(new DemoWalk(patchbay, sandbox, receiver));
    }
  }

  private static Map<String, String> configuration(Vendor vendor, VendorSandbox sandbox) {
    Map<String, String> settings = new HashMap<>();
    settings.put("patchbay.vendor", vendor.name());
    sandbox
        .configuration()
        .forEach((key, value) -> settings.put("patchbay." + vendor + "." + key, value));
    return settings;
  }

  private boolean walk(DemoWalk walk) throws Exception {
    List<Step> steps =
        List.of(
            new Step(
                "sessions",
                "Sessions and their health",
                SessionOperations.SESSION_LIST,
                walk::sessions),
            new Step(
                "search", "People, filters by name", SearchOperations.SEARCH_PEOPLE, walk::search),
            new Step("nextPage", "The next page", SearchOperations.SEARCH_PEOPLE, walk::nextPage),
            new Step("profile", "One profile", ProfileOperations.PROFILE_GET, walk::profile),
            new Step("invite", "An invitation", InvitationOperations.INVITATION_SEND, walk::invite),
            new Step(
                "inviteAgain",
                "The same again: a conflict, not a fault",
                InvitationOperations.INVITATION_SEND,
                walk::inviteAgain),
            new Step(
                "conversations",
                "Conversations",
                MessagingOperations.MESSAGING_LIST_CONVERSATIONS,
                walk::conversations),
            new Step(
                "message",
                "A message",
                MessagingOperations.MESSAGING_SEND_INTO_CONVERSATION,
                walk::message),
            new Step(
                "webhook",
                "A webhook, verified and parsed",
                EventOperations.EVENT_SUBSCRIBE,
                walk::webhook));
    boolean done = true;
    int number = 0;
    for (Step step : steps) {
      number++;
      out.println();
      out.println(ansi.string("@|bold " + number + ". " + step.title() + "|@"));
      out.println();
      done &= take(step, walk);
    }
    out.println();
    out.println(done ? "Done." : "Some steps failed.");
    return done;
  }

  private boolean take(Step step, DemoWalk walk) throws Exception {
    snippets.of(step.name()).forEach(line -> out.println("    " + line));
    out.println();
    Support support = patchbay.capabilities().operation(step.needs().id()).support();
    if (!support.works()) {
      out.println("    left out: " + step.needs() + " is unsupported here (" + support.why() + ")");
      return true;
    }
    if (step.name().equals("nextPage") && !walk.hasNextPage()) {
      out.println("    left out: this vendor answers one page, however long it is asked for");
      return true;
    }
    try {
      step.walk().call().forEach(line -> out.println("    " + ansi.string("@|green >|@ ") + line));
      return true;
    } catch (PortException failed) {
      out.println("    " + ansi.string("@|red failed:|@ ") + failed.getMessage());
      return false;
    }
  }

  private record Step(
      String name, String title, Operation<?, ?> needs, Callable<List<String>> walk) {}
}
