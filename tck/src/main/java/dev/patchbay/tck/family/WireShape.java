package dev.patchbay.tck.family;

import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.run.Tested;

/**
 * What the telling request of a case looks like on the wire, as far as it may matter to what goes
 * wrong around it: operations of one shape need not all be tried.
 */
final class WireShape {
  private WireShape() {}

  static String of(Tested<?, ?> tested, Case base) {
    Background background = new Background(tested.pack());
    Exchange telling = base.exchanges().get(background.telling(base.exchanges()));
    JsonObject request = telling.stub().object("request");
    return telling.method()
        + (request.has("multipartPatterns") ? " form" : "")
        + (request.has("bodyPatterns") ? " json" : "")
        + " "
        + tested.operation().shape()
        + (tested.writes(base) ? " write" : " read");
  }
}
