package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** What one poll of a signal came to. */
final class Poll {
  int fetched;
  int triagePassed;
  int enriched;
  int pending;
  final List<Match> found = new ArrayList<>();

  /** Those of what was found that are delivered. */
  final List<Match> delivered = new ArrayList<>();

  void found(Match match, boolean delivers) {
    found.add(match);
    if (delivers) {
      delivered.add(match);
    }
  }

  JsonObject result(Signal signal, int queued) {
    return JsonObject.empty()
        .put("ok", true)
        .put("signalKind", signal.kind)
        .put("fetched", fetched)
        .put("triagePassed", triagePassed)
        .put("enriched", enriched)
        .put("newMatches", found.size())
        .put("pendingEnrichment", pending)
        .put("webhooksQueued", queued);
  }

  static JsonObject failed(Signal signal, String code, String text) {
    return JsonObject.empty()
        .put("ok", false)
        .put("signalKind", signal.kind)
        .put("fetched", 0)
        .put("newMatches", 0)
        .put("webhooksQueued", 0)
        .put("errorCode", code)
        .put("errorMessage", text);
  }
}
