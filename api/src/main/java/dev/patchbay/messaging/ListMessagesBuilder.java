package dev.patchbay.messaging;

import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;
import java.time.Instant;

/** Builds a {@link ListMessages}; not safe for use by several threads. */
public final class ListMessagesBuilder {
  private ConversationRef conversation;
  private Option<Instant> since = Option.none();
  private Option<Instant> before = Option.none();
  private Option<ProfileRef> sender = Option.none();
  private Option<Integer> pageSize = Option.none();

  ListMessagesBuilder(ConversationRef conversation) {
    this.conversation = conversation;
  }

  ListMessagesBuilder(ListMessages from) {
    conversation = from.conversation();
    since = from.since();
    before = from.before();
    sender = from.sender();
    pageSize = from.pageSize();
  }

  /** Sets {@link ListMessages#conversation}. */
  public ListMessagesBuilder conversation(ConversationRef value) {
    conversation = value;
    return this;
  }

  /** Sets {@link ListMessages#since}. */
  public ListMessagesBuilder since(Instant value) {
    since = Option.some(value);
    return this;
  }

  /** Sets {@link ListMessages#before}. */
  public ListMessagesBuilder before(Instant value) {
    before = Option.some(value);
    return this;
  }

  /** Sets {@link ListMessages#sender}. */
  public ListMessagesBuilder sender(ProfileRef value) {
    sender = Option.some(value);
    return this;
  }

  /** Sets {@link ListMessages#pageSize}. */
  public ListMessagesBuilder pageSize(int value) {
    pageSize = Option.some(value);
    return this;
  }

  /** The request. */
  public ListMessages build() {
    return new ListMessages(conversation, since, before, sender, pageSize);
  }
}
