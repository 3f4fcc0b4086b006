package dev.patchbay.messaging;

import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.MessageRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.Attachment;
import dev.patchbay.value.Direction;
import dev.patchbay.value.MessageKind;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Message}; not safe for use by several threads. */
public final class MessageBuilder {
  private Option<MessageRef> ref = Option.none();
  private Option<ConversationRef> conversation = Option.none();
  private Option<Direction> direction = Option.none();
  private Option<ProfileRef> sender = Option.none();
  private Option<String> senderName = Option.none();
  private Option<String> text = Option.none();
  private Option<String> subject = Option.none();
  private Option<Instant> sentAt = Option.none();
  private Option<MessageKind> kind = Option.none();
  private Option<Boolean> seen = Option.none();
  private Option<Boolean> delivered = Option.none();
  private Option<Boolean> edited = Option.none();
  private Option<Boolean> deleted = Option.none();
  private Option<Boolean> hidden = Option.none();
  private Option<Boolean> event = Option.none();
  private List<SeenBy> seenBy = List.of();
  private List<Attachment> attachments = List.of();
  private List<MessageReaction> reactions = List.of();
  private Option<QuotedMessage> quoted = Option.none();

  MessageBuilder() {}

  MessageBuilder(Message from) {
    ref = from.ref();
    conversation = from.conversation();
    direction = from.direction();
    sender = from.sender();
    senderName = from.senderName();
    text = from.text();
    subject = from.subject();
    sentAt = from.sentAt();
    kind = from.kind();
    seen = from.seen();
    delivered = from.delivered();
    edited = from.edited();
    deleted = from.deleted();
    hidden = from.hidden();
    event = from.event();
    seenBy = from.seenBy();
    attachments = from.attachments();
    reactions = from.reactions();
    quoted = from.quoted();
  }

  /** Sets {@link Message#ref}; null is absent. */
  public MessageBuilder ref(@Nullable MessageRef value) {
    ref = Option.of(value);
    return this;
  }

  /** Sets {@link Message#conversation}; null is absent. */
  public MessageBuilder conversation(@Nullable ConversationRef value) {
    conversation = Option.of(value);
    return this;
  }

  /** Sets {@link Message#direction}; null is absent. */
  public MessageBuilder direction(@Nullable Direction value) {
    direction = Option.of(value);
    return this;
  }

  /** Sets {@link Message#sender}; null is absent. */
  public MessageBuilder sender(@Nullable ProfileRef value) {
    sender = Option.of(value);
    return this;
  }

  /** Sets {@link Message#senderName}; null or blank is absent. */
  public MessageBuilder senderName(@Nullable String value) {
    senderName = present(value);
    return this;
  }

  /** Sets {@link Message#text}; null or blank is absent. */
  public MessageBuilder text(@Nullable String value) {
    text = present(value);
    return this;
  }

  /** Sets {@link Message#subject}; null or blank is absent. */
  public MessageBuilder subject(@Nullable String value) {
    subject = present(value);
    return this;
  }

  /** Sets {@link Message#sentAt}; null is absent. */
  public MessageBuilder sentAt(@Nullable Instant value) {
    sentAt = Option.of(value);
    return this;
  }

  /** Sets {@link Message#kind}; null is absent. */
  public MessageBuilder kind(@Nullable MessageKind value) {
    kind = Option.of(value);
    return this;
  }

  /** Sets {@link Message#seen}; null is absent. */
  public MessageBuilder seen(@Nullable Boolean value) {
    seen = Option.of(value);
    return this;
  }

  /** Sets {@link Message#delivered}; null is absent. */
  public MessageBuilder delivered(@Nullable Boolean value) {
    delivered = Option.of(value);
    return this;
  }

  /** Sets {@link Message#edited}; null is absent. */
  public MessageBuilder edited(@Nullable Boolean value) {
    edited = Option.of(value);
    return this;
  }

  /** Sets {@link Message#deleted}; null is absent. */
  public MessageBuilder deleted(@Nullable Boolean value) {
    deleted = Option.of(value);
    return this;
  }

  /** Sets {@link Message#hidden}; null is absent. */
  public MessageBuilder hidden(@Nullable Boolean value) {
    hidden = Option.of(value);
    return this;
  }

  /** Sets {@link Message#event}; null is absent. */
  public MessageBuilder event(@Nullable Boolean value) {
    event = Option.of(value);
    return this;
  }

  /** Sets {@link Message#seenBy}. */
  public MessageBuilder seenBy(SeenBy... values) {
    return seenBy(List.of(values));
  }

  /** Sets {@link Message#seenBy}; null is empty. */
  public MessageBuilder seenBy(@Nullable List<SeenBy> values) {
    seenBy = values == null ? List.of() : List.copyOf(values);
    return this;
  }

  /** Sets {@link Message#attachments}. */
  public MessageBuilder attachments(Attachment... values) {
    return attachments(List.of(values));
  }

  /** Sets {@link Message#attachments}; null is empty. */
  public MessageBuilder attachments(@Nullable List<Attachment> values) {
    attachments = values == null ? List.of() : List.copyOf(values);
    return this;
  }

  /** Sets {@link Message#reactions}. */
  public MessageBuilder reactions(MessageReaction... values) {
    return reactions(List.of(values));
  }

  /** Sets {@link Message#reactions}; null is empty. */
  public MessageBuilder reactions(@Nullable List<MessageReaction> values) {
    reactions = values == null ? List.of() : List.copyOf(values);
    return this;
  }

  /** Sets {@link Message#quoted}; null is absent. */
  public MessageBuilder quoted(@Nullable QuotedMessage value) {
    quoted = Option.of(value);
    return this;
  }

  /** The result. */
  public Message build() {
    return new Message(
        ref,
        conversation,
        direction,
        sender,
        senderName,
        text,
        subject,
        sentAt,
        kind,
        seen,
        delivered,
        edited,
        deleted,
        hidden,
        event,
        seenBy,
        attachments,
        reactions,
        quoted);
  }

  private static Option<String> present(@Nullable String value) {
    return Option.of(value).filter(given -> !given.isBlank());
  }
}
