package dev.patchbay.dialect.messaging;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Freshness;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import dev.patchbay.dialect.wire.MessagingWire;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.messaging.ListMessagesWith;
import dev.patchbay.messaging.Message;
import dev.patchbay.messaging.MessagingOperations;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.Reading;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Messages exchanged with a person: the conversations between the two, then the messages of each.
 * The route {@code chat_attendees/{sender_id}/messages} is not used, because its parameter says
 * that it lists what the person sent, and an answer without one's own messages would settle the
 * question whether one was sent the wrong way.
 */
final class MessagesWith {
  private static final Operation<?, ?> OPERATION = MessagingOperations.MESSAGING_LIST_MESSAGES_WITH;
  private static final String MOST = "250";

  private final MessagingRoom room;
  private final MessagingReads reads;

  MessagesWith(MessagingRoom room, MessagingReads reads) {
    this.room = room;
    this.reads = reads;
  }

  Either<PortError, Answer<Page<Message>>> list(ListMessagesWith request, CallContext context) {
    Reading reading = new Reading().freshness(Freshness.STORED);
    return room.dialect()
        .account(OPERATION, context)
        .flatMap(
            session ->
                place(request, session, context, reading)
                    .flatMap(
                        place ->
                            place.chats().isEmpty()
                                ? Either.right(
                                    new Answer<>(Page.<Message>whole(List.of()), reading.notes()))
                                : page(request, place, session, context, reading)));
  }

  private Either<PortError, Place> place(
      ListMessagesWith request, SessionRef session, CallContext context, Reading reading) {
    if (context.cursor().isDefined()) {
      return Either.right(Place.parse(context.cursor().get()));
    }
    return room.correspondent(OPERATION, "person", request.person(), context, reading)
        .flatMap(
            person ->
                room.read(
                    OPERATION,
                    context,
                    api -> api.chatsWith(person, Map.of("account_id", session.id(), "limit", MOST)),
                    MessagingWire.ChatList::object,
                    "ChatList"))
        .map(
            reply ->
                new Place(
                    Stream.ofNullable(reply.body().items())
                        .flatMap(List::stream)
                        .map(chat -> named(chat, reading))
                        .filter(Objects::nonNull)
                        .toList(),
                    Option.none()));
  }

  private static @Nullable String named(MessagingWire.Chat chat, Reading reading) {
    String id = chat.id();
    if (id == null) {
      reading.unrecognised("conversation", "a chat without an id");
    }
    return id;
  }

  private Either<PortError, Answer<Page<Message>>> page(
      ListMessagesWith request,
      Place place,
      SessionRef session,
      CallContext context,
      Reading reading) {
    Map<String, String> query =
        MessagingRoom.query(request.since(), request.before(), request.pageSize(), place.cursor());
    String chat = place.chats().get(0);
    return reads
        .list(OPERATION, context, api -> api.messages(chat, query))
        .map(
            reply ->
                room.page(
                    OPERATION,
                    context,
                    Messages.read(reply.body().items(), session, reading),
                    place.after(reply.body().cursor()),
                    reading.requestId(reply.requestId())));
  }

  /**
   * How far the reading is.
   *
   * @param chats those still to be read, the present one first
   * @param cursor where to read on in the present one
   */
  record Place(List<String> chats, Option<String> cursor) {
    /** Reads what {@link #text} wrote. */
    static Place parse(String text) {
      List<String> parts = new ArrayList<>();
      for (String part : text.split(",", -1)) {
        parts.add(URLDecoder.decode(part, StandardCharsets.UTF_8));
      }
      String cursor = parts.remove(0);
      return new Place(
          Collections.unmodifiableList(parts),
          Option.some(cursor).filter(given -> !given.isEmpty()));
    }

    /** The next place as text; null when everything was read. */
    @Nullable String after(@Nullable String next) {
      if (next != null && !next.isBlank()) {
        return text(next, chats);
      }
      return chats.size() > 1 ? text("", chats.subList(1, chats.size())) : null;
    }

    private static String text(String cursor, List<String> chats) {
      List<String> parts = new ArrayList<>(chats);
      parts.add(0, cursor);
      return String.join(
          ",", parts.stream().map(p -> URLEncoder.encode(p, StandardCharsets.UTF_8)).toList());
    }
  }
}
