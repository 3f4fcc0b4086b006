package dev.patchbay.cli;

import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.capability.Support;
import dev.patchbay.error.PortError;
import dev.patchbay.session.KeyProbe;
import dev.patchbay.session.Session;
import dev.patchbay.session.SessionOperations;
import io.vavr.control.Either;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the doctor found.
 *
 * @param vendor who was asked
 * @param checks one line each
 * @param sessions the connected accounts
 */
record Diagnosis(String vendor, List<Check> checks, List<Session> sessions) {

  static Diagnosis of(Patchbay patchbay) {
    List<Check> checks = new ArrayList<>();
    checks.add(new Check("configuration", true, "complete, for " + patchbay.vendor(), ""));
    Support probing =
        patchbay.capabilities().operation(SessionOperations.SESSION_PROBE_KEY.id()).support();
    if (probing.works()) {
      checks.add(key(patchbay));
    }
    List<Session> sessions = new ArrayList<>();
    for (Either<PortError, Answer<Page<Session>>> page : patchbay.sessions().list().pages()) {
      page.peek(answer -> sessions.addAll(answer.value().rows()))
          .peekLeft(
              error -> checks.add(new Check("sessions", false, error.message(), Advice.on(error))));
    }
    if (checks.stream().allMatch(Check::passed)) {
      checks.add(usable(sessions));
    }
    return new Diagnosis(patchbay.vendor().name(), checks, sessions);
  }

  private static Check key(Patchbay patchbay) {
    Either<PortError, KeyProbe> probe = patchbay.sessions().probeKey().value();
    return probe.fold(
        error -> new Check("vendor and key", false, error.message(), Advice.on(error)),
        accepted -> new Check("vendor and key", true, "the vendor answers and takes the key", ""));
  }

  private static Check usable(List<Session> sessions) {
    long usable = sessions.stream().filter(one -> one.state().permitsWrites()).count();
    String found = usable + " of " + sessions.size() + " sessions can be used";
    return usable > 0
        ? new Check("sessions", true, found, "")
        : new Check("sessions", false, found, "connect or reconnect a LinkedIn account");
  }

  boolean healthy() {
    return checks.stream().allMatch(Check::passed);
  }

  Map<String, Object> plain() {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("vendor", vendor);
    report.put("healthy", healthy());
    report.put("checks", checks.stream().map(Check::plain).toList());
    report.put("sessions", sessions.stream().map(Diagnosis::plain).toList());
    return report;
  }

  private static Map<String, Object> plain(Session session) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("session", session.ref().id());
    session.displayName().forEach(name -> row.put("name", name));
    row.put("state", session.state().name());
    session.throttledUntil().forEach(until -> row.put("until", until.toString()));
    session.reason().forEach(reason -> row.put("reason", reason));
    row.put("advice", Advice.on(session.state()));
    return row;
  }

  void print(PrintWriter out) {
    for (Check check : checks) {
      out.printf("%-6s %-16s %s%n", check.passed() ? "ok" : "FAILED", check.name(), check.found());
      if (!check.advice().isEmpty()) {
        out.printf("       %-16s %s%n", "", check.advice());
      }
    }
    if (!sessions.isEmpty()) {
      out.println();
      out.printf("%-24s %-24s %-16s %s%n", "session", "name", "state", "what to do");
    }
    for (Session session : sessions) {
      out.printf(
          "%-24s %-24s %-16s %s%n",
          session.ref().id(),
          session.displayName().getOrElse(""),
          session.state(),
          Advice.on(session.state()));
    }
  }

  /**
   * One thing that was checked.
   *
   * @param name what
   * @param passed whether it is well
   * @param found what was found
   * @param advice what to do; empty when nothing
   */
  record Check(String name, boolean passed, String found, String advice) {
    Map<String, Object> plain() {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("check", name);
      row.put("passed", passed);
      row.put("found", found);
      row.put("advice", advice);
      return row;
    }
  }
}
