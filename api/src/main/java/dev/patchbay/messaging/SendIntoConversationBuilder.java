package dev.patchbay.messaging;

import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.MessageRef;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.util.List;

/** Builds a {@link SendIntoConversation}; not safe for use by several threads. */
public final class SendIntoConversationBuilder {
  private ConversationRef conversation;
  private Option<String> text = Option.none();
  private List<Upload> attachments = List.of();
  private Option<Upload> voice = Option.none();
  private Option<Upload> video = Option.none();
  private Option<MessageRef> quote = Option.none();

  SendIntoConversationBuilder(ConversationRef conversation) {
    this.conversation = conversation;
  }

  SendIntoConversationBuilder(SendIntoConversation from) {
    conversation = from.conversation();
    text = from.text();
    attachments = from.attachments();
    voice = from.voice();
    video = from.video();
    quote = from.quote();
  }

  /** Sets {@link SendIntoConversation#conversation}. */
  public SendIntoConversationBuilder conversation(ConversationRef value) {
    conversation = value;
    return this;
  }

  /** Sets {@link SendIntoConversation#text}. */
  public SendIntoConversationBuilder text(String value) {
    text = Option.some(value);
    return this;
  }

  /** Sets {@link SendIntoConversation#attachments}. */
  public SendIntoConversationBuilder attachments(Upload... values) {
    return attachments(List.of(values));
  }

  /** Sets {@link SendIntoConversation#attachments}. */
  public SendIntoConversationBuilder attachments(List<Upload> values) {
    attachments = List.copyOf(values);
    return this;
  }

  /** Sets {@link SendIntoConversation#voice}. */
  public SendIntoConversationBuilder voice(Upload value) {
    voice = Option.some(value);
    return this;
  }

  /** Sets {@link SendIntoConversation#video}. */
  public SendIntoConversationBuilder video(Upload value) {
    video = Option.some(value);
    return this;
  }

  /** Sets {@link SendIntoConversation#quote}. */
  public SendIntoConversationBuilder quote(MessageRef value) {
    quote = Option.some(value);
    return this;
  }

  /** The request. */
  public SendIntoConversation build() {
    return new SendIntoConversation(conversation, text, attachments, voice, video, quote);
  }
}
