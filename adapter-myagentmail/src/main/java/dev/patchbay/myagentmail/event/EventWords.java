package dev.patchbay.myagentmail.event;

import dev.patchbay.event.EventKind;
import dev.patchbay.support.read.EnumTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The vendor's words for kinds of event and for the signals that tell them (reference 16.2). */
final class EventWords {
  static final String CONNECTION_ACCEPTED = "connection_accepted";
  static final String MESSAGE_RECEIVED = "message_received";

  /** An acceptance is of one of two kinds: who invited stands in the delivery. */
  static final EnumTable<EventKind> TYPES =
      EnumTable.of(EventKind.UNKNOWN)
          .readOnly(EventKind.MESSAGE_RECEIVED, "signal.message_received")
          .readOnly(EventKind.CONNECTION_ADDED, "signal.connection_accepted")
          .readOnly(EventKind.TEST, "signal.match.test")
          .readOnly(EventKind.VENDOR, "signal.match", "signal.engagement", "signal.job_change")
          .readOnly(EventKind.VENDOR, "cadence.step.fired", "cadence.step.draft.requested")
          .readOnly(
              EventKind.VENDOR,
              "cadence.lead.replied",
              "cadence.lead.completed",
              "cadence.lead.bounced")
          .build();

  /** Who invited. */
  static final EnumTable<EventKind> ATTRIBUTIONS =
      EnumTable.of(EventKind.UNKNOWN)
          .readOnly(EventKind.INVITATION_ACCEPTED, "outbound")
          .readOnly(EventKind.CONNECTION_ADDED, "inbound")
          .build();

  /** What can be subscribed to. */
  static final List<String> SUBSCRIBABLE =
      List.of(
          EventKind.MESSAGE_RECEIVED.name(),
          EventKind.INVITATION_ACCEPTED.name(),
          EventKind.CONNECTION_ADDED.name());

  private EventWords() {}

  /** The kinds of signal that tell these events, in a stable order. */
  static List<String> signals(Set<EventKind> kinds) {
    List<String> signals = new ArrayList<>(2);
    if (kinds.contains(EventKind.MESSAGE_RECEIVED)) {
      signals.add(MESSAGE_RECEIVED);
    }
    if (kinds.contains(EventKind.INVITATION_ACCEPTED)
        || kinds.contains(EventKind.CONNECTION_ADDED)) {
      signals.add(CONNECTION_ACCEPTED);
    }
    return signals;
  }

  /** What a kind of signal tells, as far as it is neutral. */
  static Set<EventKind> kinds(String signal) {
    return switch (signal.toLowerCase(Locale.ROOT)) {
      case MESSAGE_RECEIVED -> Set.of(EventKind.MESSAGE_RECEIVED);
      case CONNECTION_ACCEPTED -> Set.of(EventKind.INVITATION_ACCEPTED, EventKind.CONNECTION_ADDED);
      default -> Set.of();
    };
  }
}
