package dev.patchbay.dialect.read;

import dev.patchbay.dialect.wire.AttachmentsWire;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.value.Attachment;
import dev.patchbay.value.AttachmentBuilder;
import dev.patchbay.value.AttachmentKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Attachments of posts and messages, from the wire to neutral. */
public final class Attachments {
  static final EnumTable<AttachmentKind> KINDS =
      EnumTable.of(AttachmentKind.UNKNOWN)
          .row(AttachmentKind.IMAGE, "img")
          .row(AttachmentKind.VIDEO, "video")
          .row(AttachmentKind.AUDIO, "audio")
          .row(AttachmentKind.FILE, "file")
          .row(AttachmentKind.LINKED_POST, "linkedin_post")
          .row(AttachmentKind.VIDEO_MEETING, "video_meeting")
          .build();

  private static final BigDecimal MILLIS = BigDecimal.valueOf(1000);

  private Attachments() {}

  /** All attachments of one post or message; null is empty. */
  public static List<Attachment> read(
      @Nullable List<AttachmentsWire.Attachment> attachments, Reading reading) {
    return Stream.ofNullable(attachments)
        .flatMap(List::stream)
        .filter(Objects::nonNull)
        .map(attachment -> read(attachment, reading))
        .toList();
  }

  private static Attachment read(AttachmentsWire.Attachment from, Reading reading) {
    AttachmentKind kind = reading.constant("attachments.type", KINDS, from.type());
    AttachmentBuilder builder =
        Attachment.builder(kind == null ? AttachmentKind.UNKNOWN : kind)
            .id(from.id())
            .available(from.unavailable() == null ? null : !from.unavailable())
            .sizeBytes(Numbers.natural(from.file_size()))
            .mediaType(from.mimetype())
            .url(from.url())
            .urlExpiresAt(Scalars.time(from.url_expires_at()))
            .duration(seconds(from.duration()))
            .voiceNote(from.voice_note())
            .animated(from.gif())
            .sticker(from.sticker())
            .fileName(from.file_name())
            .startsAt(Scalars.time(from.starts_at()))
            .endsAt(Scalars.time(from.expires_at()))
            .timeRange(from.time_range());
    AttachmentsWire.Size size = from.size();
    return size == null
        ? builder.build()
        : builder.width(size.width()).height(size.height()).build();
  }

  /** The vendor does not name the unit; seconds are assumed (vocabulary 3.7). */
  private static @Nullable Duration seconds(@Nullable Object value) {
    BigDecimal number = Numbers.decimal(value);
    return number == null || number.signum() < 0
        ? null
        : Duration.ofMillis(number.multiply(MILLIS).longValue());
  }
}
