package dev.patchbay.messaging;

import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.util.List;

/** Builds a {@link StartGroup}; not safe for use by several threads. */
public final class StartGroupBuilder {
  private List<ProfileRef> people;
  private Option<String> text = Option.none();
  private Option<String> subject = Option.none();
  private List<Upload> attachments = List.of();
  private Option<Upload> voice = Option.none();
  private Option<Upload> video = Option.none();

  StartGroupBuilder(List<ProfileRef> people) {
    this.people = List.copyOf(people);
  }

  StartGroupBuilder(StartGroup from) {
    people = from.people();
    text = from.text();
    subject = from.subject();
    attachments = from.attachments();
    voice = from.voice();
    video = from.video();
  }

  /** Sets {@link StartGroup#people}. */
  public StartGroupBuilder people(List<ProfileRef> value) {
    people = List.copyOf(value);
    return this;
  }

  /** Sets {@link StartGroup#text}. */
  public StartGroupBuilder text(String value) {
    text = Option.some(value);
    return this;
  }

  /** Sets {@link StartGroup#subject}. */
  public StartGroupBuilder subject(String value) {
    subject = Option.some(value);
    return this;
  }

  /** Sets {@link StartGroup#attachments}. */
  public StartGroupBuilder attachments(Upload... values) {
    return attachments(List.of(values));
  }

  /** Sets {@link StartGroup#attachments}. */
  public StartGroupBuilder attachments(List<Upload> values) {
    attachments = List.copyOf(values);
    return this;
  }

  /** Sets {@link StartGroup#voice}. */
  public StartGroupBuilder voice(Upload value) {
    voice = Option.some(value);
    return this;
  }

  /** Sets {@link StartGroup#video}. */
  public StartGroupBuilder video(Upload value) {
    video = Option.some(value);
    return this;
  }

  /** The request. */
  public StartGroup build() {
    return new StartGroup(people, text, subject, attachments, voice, video);
  }
}
