package dev.patchbay.messaging;

import dev.patchbay.identity.MessageRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.Attachment;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link QuotedMessage}; not safe for use by several threads. */
public final class QuotedMessageBuilder {
  private Option<MessageRef> ref = Option.none();
  private Option<ProfileRef> sender = Option.none();
  private Option<String> text = Option.none();
  private Option<Instant> sentAt = Option.none();
  private List<Attachment> attachments = List.of();

  QuotedMessageBuilder() {}

  QuotedMessageBuilder(QuotedMessage from) {
    ref = from.ref();
    sender = from.sender();
    text = from.text();
    sentAt = from.sentAt();
    attachments = from.attachments();
  }

  /** Sets {@link QuotedMessage#ref}; null is absent. */
  public QuotedMessageBuilder ref(@Nullable MessageRef value) {
    ref = Option.of(value);
    return this;
  }

  /** Sets {@link QuotedMessage#sender}; null is absent. */
  public QuotedMessageBuilder sender(@Nullable ProfileRef value) {
    sender = Option.of(value);
    return this;
  }

  /** Sets {@link QuotedMessage#text}; null or blank is absent. */
  public QuotedMessageBuilder text(@Nullable String value) {
    text = present(value);
    return this;
  }

  /** Sets {@link QuotedMessage#sentAt}; null is absent. */
  public QuotedMessageBuilder sentAt(@Nullable Instant value) {
    sentAt = Option.of(value);
    return this;
  }

  /** Sets {@link QuotedMessage#attachments}. */
  public QuotedMessageBuilder attachments(Attachment... values) {
    return attachments(List.of(values));
  }

  /** Sets {@link QuotedMessage#attachments}; null is empty. */
  public QuotedMessageBuilder attachments(@Nullable List<Attachment> values) {
    attachments = values == null ? List.of() : List.copyOf(values);
    return this;
  }

  /** The result. */
  public QuotedMessage build() {
    return new QuotedMessage(ref, sender, text, sentAt, attachments);
  }

  private static Option<String> present(@Nullable String value) {
    return Option.of(value).filter(given -> !given.isBlank());
  }
}
