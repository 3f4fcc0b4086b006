package dev.patchbay.dialect.own.room;

import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.own.OwnOperations;
import dev.patchbay.support.table.AdapterTable;

/**
 * Adds the rows of what the vendors of the dialect have beyond the port. Immutable; safe for use by
 * several threads.
 */
public final class OwnRooms {
  private final Dialect dialect;
  private final OwnOperations operations;

  /** The rooms of a vendor, under its ids. */
  public OwnRooms(Dialect dialect, OwnOperations operations) {
    this.dialect = dialect;
    this.operations = operations;
  }

  /** Adds the rows that this vendor has. */
  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .with(new OwnAccountRoom(dialect, operations)::addTo)
        .with(new OwnChatRoom(dialect, operations)::addTo)
        .with(new OwnLinkedInRoom(dialect, operations)::addTo)
        .with(new OwnHiringRoom(dialect, operations)::addTo);
  }
}
