package dev.patchbay.unipile;

import dev.patchbay.dialect.Dialect;
import dev.patchbay.support.table.AdapterTable;

/** Adds the rows of all of Unipile's own operations. */
final class UnipileOwnRoom {
  private final Dialect dialect;

  UnipileOwnRoom(Dialect dialect) {
    this.dialect = dialect;
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .with(new UnipileAccountRoom(dialect)::addTo)
        .with(new UnipileChatRoom(dialect)::addTo)
        .with(new UnipileLinkedInRoom(dialect)::addTo)
        .with(new UnipileHiringRoom(dialect)::addTo);
  }
}
