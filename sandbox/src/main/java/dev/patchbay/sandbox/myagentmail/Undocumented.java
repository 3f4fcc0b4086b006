package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.List;

/** Answers whose shape the vendor does not document, and which say that they are made up. */
final class Undocumented {
  static final String WORD = "The vendor does not document this answer; the sandbox made it up.";

  private Undocumented() {}

  static Reply answer(String name, List<JsonObject> rows) {
    return Reply.ok(JsonObject.empty().put("sandbox", WORD).put(name, rows));
  }
}
