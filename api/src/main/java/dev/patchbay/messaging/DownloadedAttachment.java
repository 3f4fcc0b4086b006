package dev.patchbay.messaging;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * An attachment's content, in memory.
 *
 * @param content the bytes; copied at both doors, never shown
 * @param mediaType the media type, e.g. {@code image/png}
 * @param fileName the file's name
 */
@SuppressWarnings("ArrayRecordComponent") // copied at both doors, compared by content
public record DownloadedAttachment(
    byte[] content, Option<String> mediaType, Option<String> fileName) {
  /** Copies the content. */
  public DownloadedAttachment {
    content = content.clone();
  }

  /** A copy of the bytes. */
  @Override
  public byte[] content() {
    return content.clone();
  }

  /** How many bytes there are. */
  public int sizeBytes() {
    return content.length;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DownloadedAttachment that
        && java.util.Arrays.equals(content, that.content)
        && mediaType.equals(that.mediaType)
        && fileName.equals(that.fileName);
  }

  @Override
  public int hashCode() {
    return 31 * java.util.Arrays.hashCode(content) + java.util.Objects.hash(mediaType, fileName);
  }

  @Override
  public String toString() {
    return fileName.getOrElse("attachment")
        + " ("
        + mediaType.getOrElse("unknown type")
        + ", "
        + content.length
        + " bytes)";
  }
}
