package dev.patchbay.value;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Attachment}; not safe for use by several threads. */
public final class AttachmentBuilder {
  private final AttachmentKind kind;
  private Option<String> id = Option.none();
  private Option<Boolean> available = Option.none();
  private Option<Long> sizeBytes = Option.none();
  private Option<String> mediaType = Option.none();
  private Option<String> url = Option.none();
  private Option<Instant> urlExpiresAt = Option.none();
  private Option<Integer> width = Option.none();
  private Option<Integer> height = Option.none();
  private Option<Duration> duration = Option.none();
  private Option<Boolean> voiceNote = Option.none();
  private Option<Boolean> animated = Option.none();
  private Option<Boolean> sticker = Option.none();
  private Option<String> fileName = Option.none();
  private Option<Instant> startsAt = Option.none();
  private Option<Instant> endsAt = Option.none();
  private Option<String> timeRange = Option.none();

  AttachmentBuilder(AttachmentKind kind) {
    this.kind = kind;
  }

  /** Sets {@link Attachment#id}; null or blank is none. */
  public AttachmentBuilder id(@Nullable String value) {
    id = present(value);
    return this;
  }

  /** Sets {@link Attachment#available}; null is none. */
  public AttachmentBuilder available(@Nullable Boolean value) {
    available = Option.of(value);
    return this;
  }

  /** Sets {@link Attachment#sizeBytes}; null is none. */
  public AttachmentBuilder sizeBytes(@Nullable Long value) {
    sizeBytes = Option.of(value);
    return this;
  }

  /** Sets {@link Attachment#mediaType}; null or blank is none. */
  public AttachmentBuilder mediaType(@Nullable String value) {
    mediaType = present(value);
    return this;
  }

  /** Sets {@link Attachment#url}; null or blank is none. */
  public AttachmentBuilder url(@Nullable String value) {
    url = present(value);
    return this;
  }

  /** Sets {@link Attachment#urlExpiresAt}; null is none. */
  public AttachmentBuilder urlExpiresAt(@Nullable Instant value) {
    urlExpiresAt = Option.of(value);
    return this;
  }

  /** Sets {@link Attachment#width}; null is none. */
  public AttachmentBuilder width(@Nullable Integer value) {
    width = Option.of(value);
    return this;
  }

  /** Sets {@link Attachment#height}; null is none. */
  public AttachmentBuilder height(@Nullable Integer value) {
    height = Option.of(value);
    return this;
  }

  /** Sets {@link Attachment#duration}; null is none. */
  public AttachmentBuilder duration(@Nullable Duration value) {
    duration = Option.of(value);
    return this;
  }

  /** Sets {@link Attachment#voiceNote}; null is none. */
  public AttachmentBuilder voiceNote(@Nullable Boolean value) {
    voiceNote = Option.of(value);
    return this;
  }

  /** Sets {@link Attachment#animated}; null is none. */
  public AttachmentBuilder animated(@Nullable Boolean value) {
    animated = Option.of(value);
    return this;
  }

  /** Sets {@link Attachment#sticker}; null is none. */
  public AttachmentBuilder sticker(@Nullable Boolean value) {
    sticker = Option.of(value);
    return this;
  }

  /** Sets {@link Attachment#fileName}; null or blank is none. */
  public AttachmentBuilder fileName(@Nullable String value) {
    fileName = present(value);
    return this;
  }

  /** Sets {@link Attachment#startsAt}; null is none. */
  public AttachmentBuilder startsAt(@Nullable Instant value) {
    startsAt = Option.of(value);
    return this;
  }

  /** Sets {@link Attachment#endsAt}; null is none. */
  public AttachmentBuilder endsAt(@Nullable Instant value) {
    endsAt = Option.of(value);
    return this;
  }

  /** Sets {@link Attachment#timeRange}; null or blank is none. */
  public AttachmentBuilder timeRange(@Nullable String value) {
    timeRange = present(value);
    return this;
  }

  /** What was set. */
  public Attachment build() {
    return new Attachment(
        kind,
        id,
        available,
        sizeBytes,
        mediaType,
        url,
        urlExpiresAt,
        width,
        height,
        duration,
        voiceNote,
        animated,
        sticker,
        fileName,
        startsAt,
        endsAt,
        timeRange);
  }

  private static Option<String> present(@Nullable String value) {
    return Option.of(value).filter(given -> !given.isBlank());
  }
}
