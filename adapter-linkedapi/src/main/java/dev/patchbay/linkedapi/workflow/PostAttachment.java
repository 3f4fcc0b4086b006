package dev.patchbay.linkedapi.workflow;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * Something attached to a post, which the vendor fetches from a public address: an image (JPEG,
 * PNG, GIF, WebP, up to 8 MB), a video (MP4, MOV, WebM, up to 200 MB) or a document (PDF, up to 100
 * MB).
 *
 * @param url where anybody can fetch it
 * @param type what it is
 * @param name the title; documents need one
 */
public record PostAttachment(String url, AttachmentType type, Option<String> name)
    implements Checked {
  /** An image. */
  public static PostAttachment image(String url) {
    return new PostAttachment(url, AttachmentType.IMAGE, Option.none());
  }

  /** A video. */
  public static PostAttachment video(String url) {
    return new PostAttachment(url, AttachmentType.VIDEO, Option.none());
  }

  /** A document. */
  public static PostAttachment document(String url, String name) {
    return new PostAttachment(url, AttachmentType.DOCUMENT, Option.some(name));
  }

  @Override
  public List<String> flaws() {
    if (!url.startsWith("https://") && !url.startsWith("http://")) {
      return List.of(
          "An attachment is fetched from the web; give a URL that begins with https://.");
    }
    return type == AttachmentType.DOCUMENT && name.isEmpty()
        ? List.of("A document needs a name; give one.")
        : List.of();
  }
}
