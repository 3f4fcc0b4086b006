package dev.patchbay.dialect.event;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Gap;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.error.PortError;
import dev.patchbay.event.Authenticity;
import dev.patchbay.event.DedupeKey;
import dev.patchbay.event.Event;
import dev.patchbay.event.EventKind;
import dev.patchbay.event.EventOperations;
import dev.patchbay.event.EventPayload;
import dev.patchbay.event.PollEvents;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.invitation.Connection;
import dev.patchbay.invitation.Invitation;
import dev.patchbay.invitation.InvitationOperations;
import dev.patchbay.invitation.ListConnections;
import dev.patchbay.invitation.ListReceivedInvitations;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.Reading;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes events out of the newest connections and the pending received invitations, one page of
 * each. A connection without a time is told whatever the time asked for; so are invitations, whose
 * time LinkedIn tells only roughly. The dedupe key drops what was seen.
 */
final class EventPolling {
  private final Dialect dialect;

  EventPolling(Dialect dialect) {
    this.dialect = dialect;
  }

  Either<PortError, Answer<Page<Event>>> poll(PollEvents request, CallContext context) {
    return dialect
        .account(EventOperations.EVENT_POLL, context)
        .flatMap(session -> poll(request, session, context));
  }

  private Either<PortError, Answer<Page<Event>>> poll(
      PollEvents request, SessionRef session, CallContext context) {
    Reading reading = new Reading();
    List<Event> events = new ArrayList<>();
    List<PortError> failed = new ArrayList<>();
    int asked = 0;
    boolean more = false;
    if (wanted(EventKind.CONNECTION_ADDED, request.kinds())) {
      asked++;
      Either<PortError, Answer<Page<Connection>>> found =
          context.call(InvitationOperations.INVITATION_LIST_CONNECTIONS, ListConnections.all());
      more |= found.exists(answer -> answer.value().next().isDefined());
      found
          .peek(answer -> reading.within("connections.", answer.notes()))
          .peek(answer -> connections(answer, request.since(), session, context.now(), events))
          .peekLeft(error -> failed.add(note("connections", error, reading)));
    }
    if (wanted(EventKind.INVITATION_RECEIVED, request.kinds())) {
      asked++;
      Either<PortError, Answer<Page<Invitation>>> found =
          context.call(
              InvitationOperations.INVITATION_LIST_RECEIVED, ListReceivedInvitations.all());
      more |= found.exists(answer -> answer.value().next().isDefined());
      found
          .peek(answer -> reading.within("invitations.", answer.notes()))
          .peek(answer -> invitations(answer, session, context.now(), events, reading))
          .peekLeft(error -> failed.add(note("invitations", error, reading)));
    }
    return !failed.isEmpty() && failed.size() == asked
        ? Either.left(failed.get(0))
        : Either.right(
            new Answer<>(
                Page.of(events, more ? PageEnd.PERHAPS_MORE : PageEnd.END, Option.none()),
                reading.notes()));
  }

  private static boolean wanted(EventKind kind, Set<EventKind> kinds) {
    return kinds.isEmpty() || kinds.contains(kind);
  }

  private static PortError note(String field, PortError error, Reading reading) {
    reading.gap(new Gap(field, error));
    return error;
  }

  private static void connections(
      Answer<Page<Connection>> answer,
      Option<Instant> since,
      SessionRef session,
      Instant now,
      List<Event> events) {
    for (Connection row : answer.value().rows()) {
      boolean old = since.exists(mark -> row.connectedAt().exists(at -> !at.isAfter(mark)));
      if (!old) {
        events.add(
            Event.builder(
                    EventKind.CONNECTION_ADDED,
                    DedupeKey.person(
                        EventKind.CONNECTION_ADDED, Option.some(session), row.person()),
                    now,
                    Authenticity.POLLED)
                .session(session)
                .occurredAt(row.connectedAt().getOrNull())
                .build(
                    new EventPayload.RelationEvent(
                        row.person(), row.name(), row.headline(), row.pictureUrl())));
      }
    }
  }

  private static void invitations(
      Answer<Page<Invitation>> answer,
      SessionRef session,
      Instant now,
      List<Event> events,
      Reading reading) {
    for (Invitation row : answer.value().rows()) {
      if (row.person().isEmpty()) {
        reading.unrecognised("invitations.person", "an invitation without a person");
      }
      row.person()
          .forEach(
              person ->
                  events.add(
                      Event.builder(
                              EventKind.INVITATION_RECEIVED,
                              DedupeKey.person(
                                  EventKind.INVITATION_RECEIVED, Option.some(session), person),
                              now,
                              Authenticity.POLLED)
                          .session(session)
                          .build(
                              new EventPayload.RelationEvent(
                                  person, row.name(), row.headline(), Option.none()))));
    }
  }
}
