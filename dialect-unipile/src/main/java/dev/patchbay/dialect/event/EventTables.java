package dev.patchbay.dialect.event;

import dev.patchbay.event.EventKind;
import dev.patchbay.support.read.EnumTable;
import java.util.List;
import java.util.Map;

/** The constants of webhooks (vocabulary 2.16, vendor reference A.6.6 and A.8.1). */
final class EventTables {
  static final String MESSAGING = "messaging";
  static final String USERS = "users";
  static final String ACCOUNT_STATUS = "account_status";

  static final EnumTable<EventKind> EVENTS =
      EnumTable.of(EventKind.UNKNOWN)
          .row(EventKind.MESSAGE_RECEIVED, "message_received")
          .row(EventKind.MESSAGE_READ, "message_read")
          .row(EventKind.MESSAGE_REACTION, "message_reaction")
          .row(EventKind.MESSAGE_EDITED, "message_edited")
          .row(EventKind.MESSAGE_DELETED, "message_deleted")
          .row(EventKind.MESSAGE_DELIVERED, "message_delivered")
          .row(EventKind.CONNECTION_ADDED, "new_relation")
          .build();

  /** All states an account reports; three of them must be asked for. */
  static final List<String> STATES =
      List.of(
          "creation_success",
          "creation_fail",
          "deleted",
          "reconnected",
          "sync_success",
          "stopped",
          "ok",
          "connecting",
          "error",
          "credentials",
          "permissions");

  /** Which source reports which kinds. */
  static final Map<EventKind, String> SOURCES =
      Map.of(
          EventKind.MESSAGE_RECEIVED, MESSAGING,
          EventKind.MESSAGE_SENT, MESSAGING,
          EventKind.MESSAGE_READ, MESSAGING,
          EventKind.MESSAGE_REACTION, MESSAGING,
          EventKind.MESSAGE_EDITED, MESSAGING,
          EventKind.MESSAGE_DELETED, MESSAGING,
          EventKind.MESSAGE_DELIVERED, MESSAGING,
          EventKind.CONNECTION_ADDED, USERS,
          EventKind.SESSION_CHANGED, ACCOUNT_STATUS);

  private EventTables() {}
}
