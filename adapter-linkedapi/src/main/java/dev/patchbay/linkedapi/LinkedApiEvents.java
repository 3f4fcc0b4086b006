package dev.patchbay.linkedapi;

import dev.patchbay.call.Operation;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.event.EventOperations;
import dev.patchbay.support.table.AdapterTable;

/** Events: the vendor has every operation, this adapter none yet. */
final class LinkedApiEvents {
  private LinkedApiEvents() {}

  static AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table.without(
        Reason.NOT_BUILT_YET, "", EventOperations.ALL.toArray(Operation<?, ?>[]::new));
  }
}
