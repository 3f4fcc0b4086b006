package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.json.JsonObject;

/** The delivery that {@code test-webhook} makes, in the shape of a keyword's match. */
final class TestEvent {
  private TestEvent() {}

  static JsonObject of(Signal signal) {
    String at = Times.iso(signal.createdAt);
    return JsonObject.empty()
        .put("type", "signal.match.test")
        .put("signal", signal.named())
        .put("match", JsonObject.empty().put("id", "m_test").put("foundAt", at))
        .put(
            "post",
            JsonObject.empty()
                .put("url", Urls.post("urn:li:activity:7390000000000000001"))
                .put("excerpt", "This is a test.")
                .put("postedAt", null))
        .put(
            "author",
            JsonObject.empty()
                .put("name", "Test Person")
                .put("profileUrl", "https://www.linkedin.com/in/test-person-demo/")
                .put("headline", null)
                .put("role", null)
                .put("company", null))
        .put(
            "classification",
            JsonObject.empty()
                .put("engage", true)
                .put("intent", "high")
                .put("reason", "This is a test."));
  }
}
