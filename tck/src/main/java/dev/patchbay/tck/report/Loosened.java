package dev.patchbay.tck.report;

import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The places of requests that a run did not compare, so that nobody has to look for them. */
final class Loosened {
  private Loosened() {}

  static List<JsonObject> of(Collection<Exchange> exchanges) {
    List<JsonObject> rows = new ArrayList<>();
    for (Exchange exchange : exchanges) {
      exchange
          .loosened()
          .forEach(
              (place, reason) ->
                  rows.add(
                      JsonObject.empty()
                          .put("exchange", exchange.toString())
                          .put("place", place)
                          .put("reason", reason)));
    }
    return rows.stream().distinct().toList();
  }
}
