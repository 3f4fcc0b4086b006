package dev.patchbay.linkedapi;

import dev.patchbay.call.Operation;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.post.PostOperations;
import dev.patchbay.support.table.AdapterTable;

/** Posts: the vendor has every operation, this adapter none yet. */
final class LinkedApiPosts {
  private LinkedApiPosts() {}

  static AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table.without(
        Reason.NOT_BUILT_YET, "", PostOperations.ALL.toArray(Operation<?, ?>[]::new));
  }
}
