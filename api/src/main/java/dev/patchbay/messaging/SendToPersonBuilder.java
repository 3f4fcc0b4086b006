package dev.patchbay.messaging;

import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.util.List;

/** Builds a {@link SendToPerson}; not safe for use by several threads. */
public final class SendToPersonBuilder {
  private ProfileRef to;
  private Option<String> text = Option.none();
  private Option<String> subject = Option.none();
  private List<Upload> attachments = List.of();
  private Option<Upload> voice = Option.none();
  private Option<Upload> video = Option.none();

  SendToPersonBuilder(ProfileRef to) {
    this.to = to;
  }

  SendToPersonBuilder(SendToPerson from) {
    to = from.to();
    text = from.text();
    subject = from.subject();
    attachments = from.attachments();
    voice = from.voice();
    video = from.video();
  }

  /** Sets {@link SendToPerson#to}. */
  public SendToPersonBuilder to(ProfileRef value) {
    to = value;
    return this;
  }

  /** Sets {@link SendToPerson#text}. */
  public SendToPersonBuilder text(String value) {
    text = Option.some(value);
    return this;
  }

  /** Sets {@link SendToPerson#subject}. */
  public SendToPersonBuilder subject(String value) {
    subject = Option.some(value);
    return this;
  }

  /** Sets {@link SendToPerson#attachments}. */
  public SendToPersonBuilder attachments(Upload... values) {
    return attachments(List.of(values));
  }

  /** Sets {@link SendToPerson#attachments}. */
  public SendToPersonBuilder attachments(List<Upload> values) {
    attachments = List.copyOf(values);
    return this;
  }

  /** Sets {@link SendToPerson#voice}. */
  public SendToPersonBuilder voice(Upload value) {
    voice = Option.some(value);
    return this;
  }

  /** Sets {@link SendToPerson#video}. */
  public SendToPersonBuilder video(Upload value) {
    video = Option.some(value);
    return this;
  }

  /** The request. */
  public SendToPerson build() {
    return new SendToPerson(to, text, subject, attachments, voice, video);
  }
}
