package dev.patchbay.driver;

import dev.patchbay.call.Arguments;
import dev.patchbay.call.CallOptions;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a request whatever the vendor can do: flawed values, and handles of another
 * vendor or session.
 */
final class RequestChecks {
  private RequestChecks() {}

  static Option<PortError> check(
      Operation<?, ?> operation,
      Request request,
      List<Arguments.Argument> used,
      CallOptions options,
      Vendor vendor) {
    if (options.session().exists(session -> !session.vendor().equals(vendor))) {
      return invalid(
          operation,
          vendor,
          "session",
          "belongs to " + options.session().get().vendor() + "; use a session of " + vendor);
    }
    String strangeSession = ValueWalk.flaw(options.session());
    if (strangeSession != null) {
      return invalid(operation, vendor, "session", strangeSession);
    }
    for (Arguments.Argument argument : used) {
      Option<PortError> wrong = checkArgument(operation, argument, options, vendor);
      if (wrong.isDefined()) {
        return wrong;
      }
    }
    List<String> flaws = request instanceof Checked whole ? whole.flaws() : List.of();
    if (!flaws.isEmpty()) {
      String flaw = flaws.get(0);
      int colon = flaw.indexOf(": ");
      boolean named = colon > 0 && Arguments.has(request, flaw.substring(0, colon));
      return invalid(
          operation,
          vendor,
          named ? operation.key(flaw.substring(0, colon)) : operation.variant(),
          named ? flaw.substring(colon + 2) : flaw);
    }
    return Option.none();
  }

  /** The sessions that the handles in a request are bound to. */
  static Set<SessionRef> boundSessions(Request request) {
    Set<SessionRef> sessions = new HashSet<>();
    ValueWalk.handles(request, handle -> handle.session().forEach(sessions::add));
    return sessions;
  }

  private static Option<PortError> checkArgument(
      Operation<?, ?> operation, Arguments.Argument argument, CallOptions options, Vendor vendor) {
    String wrong =
        ValueWalk.first(
            argument.value(),
            part -> {
              String flaw = ValueWalk.flawOf(part);
              return flaw == null ? strange(part, options, vendor) : flaw;
            });
    return wrong == null
        ? Option.none()
        : invalid(operation, vendor, operation.key(argument.name()), wrong);
  }

  private static boolean elsewhere(VendorRef handle, CallOptions options) {
    return handle.session().isDefined()
        && options.session().isDefined()
        && !handle.session().equals(options.session());
  }

  private static @Nullable String strange(Object part, CallOptions options, Vendor vendor) {
    if (part instanceof SessionRef session) {
      return session.vendor().equals(vendor) ? null : "is a session of " + session.vendor();
    }
    if (!(part instanceof VendorRef handle)) {
      return null;
    }
    if (!handle.vendor().equals(vendor)) {
      return "is a handle of " + handle.vendor() + "; read it anew at " + vendor;
    }
    return elsewhere(handle, options)
        ? "is a handle of the session "
            + handle.session().get()
            + "; use that session, or a handle of this one"
        : null;
  }

  private static Option<PortError> invalid(
      Operation<?, ?> operation, Vendor vendor, String argument, String reason) {
    return Option.some(
        new FixCall.InvalidRequest(Origin.local(operation.id(), vendor), argument, reason));
  }
}
