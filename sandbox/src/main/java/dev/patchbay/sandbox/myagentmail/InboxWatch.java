package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.json.JsonObject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The two kinds that watch one account's inbox and network (dossier 15). An invitation with a note
 * that is accepted opens a chat; the watch of messages sees that first and fires the acceptance
 * too, so that the watch of connections later fires it again with another match.
 */
final class InboxWatch implements Watch {
  private final Pool pool;
  private final Ids ids;
  private final Clock clock;
  private final BiConsumer<Session, Match> accepted;

  /** Acceptances that a watch of messages saw, whichever of several did first. */
  private final Set<String> shortcuts = new HashSet<>();

  /**
   * A watch.
   *
   * @param accepted hands an acceptance to the signals of that session that watch connections
   */
  InboxWatch(Pool pool, Ids ids, Clock clock, BiConsumer<Session, Match> accepted) {
    this.pool = pool;
    this.ids = ids;
    this.clock = clock;
    this.accepted = accepted;
  }

  @Override
  public void look(Signal signal, Poll poll) {
    String id = signal.sessionId == null ? "" : signal.sessionId;
    Session session = pool.pinned(id, Budget.SYSTEM_POLL);
    if (signal.kind.equals(Signal.ACCEPTED)) {
      connections(session, signal, poll);
    } else {
      messages(session, signal, poll);
    }
  }

  /** Everything that is there when it begins is no news. */
  void begin(Session session, Signal signal) {
    if (signal.kind.equals(Signal.ACCEPTED)) {
      session.network.links().forEach(link -> signal.seen.add(link.person().key()));
    } else {
      session.mailbox.received().forEach(message -> signal.seen.add(message.id()));
      session.network.links().forEach(link -> signal.seen.add(link.person().key()));
    }
  }

  private void connections(Session session, Signal signal, Poll poll) {
    List<Network.Link> links = session.network.links();
    poll.fetched = links.size();
    for (Network.Link link : links) {
      if (signal.seen.add(link.person().key())) {
        poll.found(acceptance(link), true);
      }
    }
  }

  private void messages(Session session, Signal signal, Poll poll) {
    List<Mailbox.Message> messages = session.mailbox.received();
    poll.fetched = messages.size();
    for (Mailbox.Message message : messages) {
      if (signal.seen.add(message.id())) {
        poll.found(received(session, message), true);
      }
    }
    for (Network.Link link : session.network.links()) {
      boolean fresh = link.note() != null && signal.seen.add(link.person().key());
      if (fresh && shortcuts.add(session.id + " " + link.person().key())) {
        accepted.accept(session, acceptance(link));
      }
    }
  }

  private Match acceptance(Network.Link link) {
    JsonObject connection =
        JsonObject.empty()
            .put("profileUrn", "urn:li:fsd_profile:" + link.person().memberId())
            .put("name", link.person().name().getOrNull())
            .put("profileUrl", Urls.of(link.person()))
            .put("headline", Profiles.nullIfEmpty(link.person().headline()))
            .put("connectedAt", Times.iso(link.at()))
            .put("attribution", link.outbound() ? "outbound" : "inbound");
    return match("signal.connection_accepted", JsonObject.empty().put("connection", connection));
  }

  private Match received(Session session, Mailbox.Message message) {
    return match(
        "signal.message_received",
        JsonObject.empty()
            .put(
                "message",
                JsonObject.empty()
                    .put("messageUrn", session.mailbox.urn(message))
                    .put("text", message.text())
                    .put("deliveredAt", Times.iso(message.at())))
            .put(
                "sender",
                JsonObject.empty()
                    .put("name", message.with().name().getOrNull())
                    .put("profileUrl", Urls.of(message.with()))
                    .put("headline", null)));
  }

  private Match match(String type, JsonObject event) {
    return new Match(
        ids.numbered("m_"), Times.iso(clock.instant()), JsonObject.empty(), type, event);
  }
}
