package dev.patchbay.dialect.event;

import dev.patchbay.event.EventKind;
import dev.patchbay.event.Subscribe;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.secret.Secret;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is written to make a webhook, and what kinds of event its words mean. */
final class WebhookBody {
  private static final List<String> ORDER =
      List.of(EventTables.MESSAGING, EventTables.USERS, EventTables.ACCOUNT_STATUS);
  private static final Set<EventKind> BOTH_WAYS =
      Set.of(EventKind.MESSAGE_RECEIVED, EventKind.MESSAGE_SENT);

  private WebhookBody() {}

  /** Which source reports which of the kinds; sent and received messages come together. */
  static Map<String, Set<EventKind>> sources(Set<EventKind> kinds) {
    Set<EventKind> all = EnumSet.noneOf(EventKind.class);
    all.addAll(kinds);
    if (kinds.stream().anyMatch(BOTH_WAYS::contains)) {
      all.addAll(BOTH_WAYS);
    }
    Map<String, Set<EventKind>> sources = new LinkedHashMap<>();
    for (String source : ORDER) {
      Set<EventKind> reported = EnumSet.noneOf(EventKind.class);
      all.stream()
          .filter(kind -> source.equals(EventTables.SOURCES.get(kind)))
          .forEach(reported::add);
      if (!reported.isEmpty()) {
        sources.put(source, reported);
      }
    }
    return sources;
  }

  /** The kinds that a word of the vendor's stands for; empty when it is not neutral. */
  static Set<EventKind> kinds(String word) {
    EventKind kind = EventTables.EVENTS.read(word);
    if (kind == EventKind.MESSAGE_RECEIVED) {
      return BOTH_WAYS;
    } else if (kind != EventKind.UNKNOWN) {
      return Set.of(kind);
    }
    return EventTables.STATES.contains(word.toLowerCase(Locale.ROOT))
        ? Set.of(EventKind.SESSION_CHANGED)
        : Set.of();
  }

  /**
   * The body. Without the header for the content type the vendor would deliver JSON without saying
   * so; the other header holds the secret.
   */
  static Map<String, Object> of(
      Subscribe request, String source, String secretHeader, Secret secret) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("source", source);
    body.put("request_url", request.url());
    request.name().forEach(name -> body.put("name", name));
    body.put("format", "json");
    body.put("events", events(request.kinds(), source));
    if (!request.sessions().isEmpty()) {
      body.put("account_ids", request.sessions().stream().map(SessionRef::id).toList());
    }
    body.put(
        "headers",
        List.of(header("Content-Type", "application/json"), header(secretHeader, secret.reveal())));
    return body;
  }

  private static List<String> events(Set<EventKind> kinds, String source) {
    if (source.equals(EventTables.ACCOUNT_STATUS)) {
      return EventTables.STATES;
    }
    List<String> events = new ArrayList<>();
    for (EventKind kind : EventKind.values()) {
      boolean asked =
          kinds.contains(kind)
              || (kind == EventKind.MESSAGE_RECEIVED && kinds.contains(EventKind.MESSAGE_SENT));
      if (asked && source.equals(EventTables.SOURCES.get(kind))) {
        EventTables.EVENTS.text(kind).forEach(events::add);
      }
    }
    return events;
  }

  private static Map<String, String> header(String key, String value) {
    Map<String, String> header = new LinkedHashMap<>();
    header.put("key", key);
    header.put("value", value);
    return header;
  }
}
