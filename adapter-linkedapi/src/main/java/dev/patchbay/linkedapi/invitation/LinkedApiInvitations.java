package dev.patchbay.linkedapi.invitation;

import dev.patchbay.linkedapi.background.Workflows;
import dev.patchbay.support.table.AdapterTable;

/** Invitations and connections. An invitation has no id here: it is known by its person. */
public final class LinkedApiInvitations {
  private final InvitationWrites writes;
  private final InvitationLists lists;
  private final ConnectionStatuses statuses;

  public LinkedApiInvitations(Workflows workflows) {
    this.writes = new InvitationWrites(workflows);
    this.lists = new InvitationLists(workflows);
    this.statuses = new ConnectionStatuses(workflows);
  }

  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table.with(writes::addTo).with(lists::addTo).with(statuses::addTo);
  }
}
