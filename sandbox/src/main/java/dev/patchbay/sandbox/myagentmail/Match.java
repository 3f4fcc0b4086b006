package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.json.JsonObject;

/**
 * Something that a signal found.
 *
 * @param id the vendor's
 * @param foundAt when, as the vendor writes times
 * @param shown as the list of matches shows it; empty for the inbox kinds, of which the vendor does
 *     not say whether they are listed
 * @param type the type of its event
 * @param event the event's own members
 */
record Match(String id, String foundAt, JsonObject shown, String type, JsonObject event) {

  /** The whole event. */
  JsonObject delivery(Signal signal) {
    JsonObject body =
        JsonObject.empty()
            .put("type", type)
            .put("signal", signal.named())
            .put("match", JsonObject.empty().put("id", id).put("foundAt", foundAt));
    event.names().forEach(name -> body.put(name, event.value(name)));
    return body;
  }

  boolean listed() {
    return !shown.names().isEmpty();
  }
}
