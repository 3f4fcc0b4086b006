package dev.patchbay.value;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * A file or preview that hangs on a post or a message. A vendor that returns none of this has no
 * attachments in its answers.
 *
 * @param kind what it is
 * @param id the vendor's own id, within its post or message
 * @param available false when the content can no longer be had
 * @param sizeBytes bytes
 * @param mediaType the media type, e.g. {@code image/png}
 * @param url where the content is; such URLs expire, and one that begins with {@code att://} cannot
 *     be fetched: download the attachment through its message instead
 * @param urlExpiresAt when {@code url} stops working
 * @param width pixels
 * @param height pixels
 * @param duration playing time
 * @param voiceNote whether audio is a voice note
 * @param animated whether a video is an animation (GIF)
 * @param sticker whether an image is a sticker
 * @param fileName the file's name
 * @param startsAt when a meeting starts
 * @param endsAt when a meeting ends
 * @param timeRange the time of a meeting, in the vendor's words
 */
public record Attachment(
    AttachmentKind kind,
    Option<String> id,
    Option<Boolean> available,
    Option<Long> sizeBytes,
    Option<String> mediaType,
    Option<String> url,
    Option<Instant> urlExpiresAt,
    Option<Integer> width,
    Option<Integer> height,
    Option<Duration> duration,
    Option<Boolean> voiceNote,
    Option<Boolean> animated,
    Option<Boolean> sticker,
    Option<String> fileName,
    Option<Instant> startsAt,
    Option<Instant> endsAt,
    Option<String> timeRange) {

  /** A builder holding only what is required. */
  public static AttachmentBuilder builder(AttachmentKind kind) {
    return new AttachmentBuilder(kind);
  }

  /** A builder holding what this holds. */
  public AttachmentBuilder toBuilder() {
    return new AttachmentBuilder(kind)
        .id(id.getOrNull())
        .available(available.getOrNull())
        .sizeBytes(sizeBytes.getOrNull())
        .mediaType(mediaType.getOrNull())
        .url(url.getOrNull())
        .urlExpiresAt(urlExpiresAt.getOrNull())
        .width(width.getOrNull())
        .height(height.getOrNull())
        .duration(duration.getOrNull())
        .voiceNote(voiceNote.getOrNull())
        .animated(animated.getOrNull())
        .sticker(sticker.getOrNull())
        .fileName(fileName.getOrNull())
        .startsAt(startsAt.getOrNull())
        .endsAt(endsAt.getOrNull())
        .timeRange(timeRange.getOrNull());
  }
}
