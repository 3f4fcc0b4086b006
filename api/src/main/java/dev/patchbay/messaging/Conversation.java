package dev.patchbay.messaging;

import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.value.ConversationKind;
import dev.patchbay.value.ConversationOrigin;
import dev.patchbay.value.Muted;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;

/**
 * A conversation in one of the account's inboxes.
 *
 * @param ref what to read and write it by
 * @param session the account whose inbox holds it
 * @param kind between two, a group, or a broadcast
 * @param product the inbox it lies in
 * @param origin how it began: regular, InMail, sponsored or an offer
 * @param title the name of a group; conversations between two have none
 * @param subject subject line, of InMail
 * @param participants who takes part, as far as told without asking for the participants; empty
 *     when absent
 * @param lastActivityAt when something last happened in it
 * @param unread number of unread messages
 * @param archived whether it is archived
 * @param muted that it is muted, and until when; none when it is not
 * @param writable whether the session's member may write into it
 * @param lastMessage the newest message, where the vendor tells it with the conversation
 * @param syncedUntil until when the vendor keeps its copy up to date; later messages are missing
 *     until it is synchronised again
 */
public record Conversation(
    ConversationRef ref,
    Option<SessionRef> session,
    Option<ConversationKind> kind,
    Option<Product> product,
    Option<ConversationOrigin> origin,
    Option<String> title,
    Option<String> subject,
    List<Participant> participants,
    Option<Instant> lastActivityAt,
    Option<Integer> unread,
    Option<Boolean> archived,
    Option<Muted> muted,
    Option<Boolean> writable,
    Option<Message> lastMessage,
    Option<Instant> syncedUntil) {
  /** Copies the list. */
  public Conversation {
    participants = List.copyOf(participants);
  }

  /** A builder with what is required. */
  public static ConversationBuilder builder(ConversationRef ref) {
    return new ConversationBuilder(ref);
  }

  /** A builder holding what this one holds. */
  public ConversationBuilder toBuilder() {
    return new ConversationBuilder(this);
  }
}
