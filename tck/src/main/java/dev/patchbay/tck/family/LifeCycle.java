package dev.patchbay.tck.family;

import dev.patchbay.call.Request;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Recorder;
import dev.patchbay.tck.run.Tested;
import dev.patchbay.tck.run.Way;
import java.util.ArrayList;
import java.util.List;

/** What is refused because of when, or on whose behalf, it is asked. */
public final class LifeCycle implements Family {
  @Override
  public <Q extends Request, R> List<Check> checks(Tested<Q, R> tested) {
    List<Check> checks = new ArrayList<>();
    for (Case base : tested.file().base()) {
      if (tested.capability().session() == SessionUse.REQUIRED) {
        checks.add(tested.check(withoutSession(base), Way.ADAPTER));
      }
      boolean sends = !base.exchanges().isEmpty();
      if (tested.capability().session() == SessionUse.OPTIONAL && sends) {
        checks.add(
            tested.check(
                "SESSION-1", "sends a call without a session", () -> refusal(tested, base)));
      }
      checks.add(
          new Check(
              "CALL-4",
              tested.operation().id(),
              "is refused after closing",
              () -> tested.runner().afterClosing(base, tested.operation())));
    }
    return checks;
  }

  private static <Q extends Request, R> List<String> refusal(Tested<Q, R> tested, Case base) {
    JsonObject expect = base.expect().copy().put("withoutSession", true);
    Recorder.Recording sent =
        tested
            .runner()
            .record(
                base.answered("", "SESSION-1", base.exchanges(), expect),
                base.request(),
                tested.operation(),
                Way.ADAPTER);
    return sent.calls().isEmpty()
        ? List.of("The session is optional, but a call without one ends as " + sent.outcome())
        : List.of();
  }

  private static Case withoutSession(Case base) {
    return base.refusing(
        "refuses a call without a session",
        "SESSION-1",
        base.request(),
        JsonObject.empty().put("error", "NoSessionAvailable").put("withoutSession", true));
  }
}
