package dev.patchbay.linkedapi.event;

import dev.patchbay.event.EventKind;
import dev.patchbay.support.read.EnumTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The vendor's words for kinds of event (vendor reference 9.4 and 12.2). */
final class EventWords {
  /** As deliveries and selections spell them; what is written selects them. */
  static final EnumTable<EventKind> TYPES =
      EnumTable.of(EventKind.UNKNOWN)
          .row(EventKind.MESSAGE_RECEIVED, "inbox.messageReceived")
          .row(EventKind.MESSAGE_SENT, "inbox.messageSent")
          .row(EventKind.INVITATION_ACCEPTED, "network.connectionAccepted")
          .row(EventKind.CONNECTION_ADDED, "network.connectionAdded")
          .row(EventKind.INVITATION_RECEIVED, "network.connectionRequestReceived")
          .row(
              EventKind.SESSION_CHANGED,
              "account.*",
              "account.active",
              "account.reconnectionRequired",
              "account.frozen",
              "account.deleted")
          .row(EventKind.OPERATION_FINISHED, "workflow.completed")
          .readOnly(EventKind.TEST, "webhook.test")
          .build();

  /** As polls of the network spell them. */
  static final EnumTable<EventKind> NETWORK =
      EnumTable.of(EventKind.UNKNOWN)
          .row(EventKind.INVITATION_ACCEPTED, "connectionAccepted")
          .row(EventKind.CONNECTION_ADDED, "connectionAdded")
          .row(EventKind.INVITATION_RECEIVED, "connectionRequestReceived")
          .build();

  /** What is delivered and nobody needs: that background work began. */
  private static final List<String> BEGINNINGS = List.of("workflow.created", "workflow.started");

  private EventWords() {}

  /** Whether a delivery is to be acknowledged and says nothing. */
  static boolean beginning(String type) {
    return BEGINNINGS.stream().anyMatch(type::equalsIgnoreCase);
  }

  /** Selects kinds, in a stable order. */
  static List<String> selection(Set<EventKind> kinds) {
    List<String> words = new ArrayList<>();
    EnumSet<EventKind> ordered = EnumSet.noneOf(EventKind.class);
    ordered.addAll(kinds);
    ordered.forEach(kind -> TYPES.text(kind).forEach(words::add));
    return words;
  }

  /** What a selection reports, as far as it is neutral; everything where there is none. */
  static Set<EventKind> kinds(@Nullable List<@Nullable String> selection) {
    Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
    for (EventKind kind : EventKind.values()) {
      TYPES
          .text(kind)
          .filter(
              word ->
                  selection == null
                      || selection.stream()
                          .anyMatch(selected -> selected != null && covers(selected, word)))
          .forEach(word -> kinds.add(kind));
    }
    return kinds;
  }

  /** A group covers its types; a single type of a group that we know as one is of its kind. */
  private static boolean covers(String selected, String word) {
    String one = selected.toLowerCase(Locale.ROOT);
    String other = word.toLowerCase(Locale.ROOT);
    return one.equals(other) || within(one, other) || within(other, one);
  }

  private static boolean within(String word, String group) {
    return group.endsWith(".*") && word.startsWith(group.substring(0, group.length() - 1));
  }

  /** What else a selection reports, in the vendor's words. */
  static List<String> others(@Nullable List<@Nullable String> selection) {
    Set<String> others = new LinkedHashSet<>();
    if (selection == null) {
      others.addAll(BEGINNINGS);
    } else {
      for (String word : selection) {
        if (word != null && !word.isBlank()) {
          others.addAll(others(word));
        }
      }
    }
    return List.copyOf(others);
  }

  private static List<String> others(String word) {
    if (word.toLowerCase(Locale.ROOT).equals("workflow.*")) {
      return BEGINNINGS;
    }
    return kinds(List.of(word)).isEmpty() ? List.of(word) : List.of();
  }
}
