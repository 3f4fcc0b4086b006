package dev.patchbay.postpress;

import dev.patchbay.call.Request;
import dev.patchbay.value.Checked;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.util.List;

/**
 * Publishes with all that postpress takes, in its own terms; {@code post.create} and {@code
 * post.repost} cover what is common among vendors.
 *
 * @param text the text, with a placeholder for each mention; empty for a bare repost
 * @param attachments files; images up to 6012 by 6012 pixels
 * @param videoThumbnail the picture of a video before it is played
 * @param repost number or URN of the post to repost
 * @param includeJobPosting id of a job posting to show
 * @param mentions who is mentioned, in the order of the placeholders
 * @param externalLink a link, http or https
 * @param asOrganization digits of a company whose page you administer
 */
public record PublishPost(
    String text,
    List<Upload> attachments,
    Option<Upload> videoThumbnail,
    Option<String> repost,
    Option<String> includeJobPosting,
    List<PostMention> mentions,
    Option<String> externalLink,
    Option<String> asOrganization)
    implements Request, Checked {
  /** Copies the lists. */
  public PublishPost {
    attachments = List.copyOf(attachments);
    mentions = List.copyOf(mentions);
  }

  /** A post to fill in. */
  public static PublishPostBuilder builder(String text) {
    return new PublishPostBuilder(text);
  }

  /** A builder holding what this holds. */
  public PublishPostBuilder toBuilder() {
    return new PublishPostBuilder(text).holding(this);
  }

  @Override
  public List<String> flaws() {
    if (externalLink.exists(link -> !link.matches("https?://.+"))) {
      return List.of("externalLink: begins with http:// or https://.");
    }
    return text.isBlank() && repost.isEmpty()
        ? List.of("text: is empty, which only a repost may be; write some.")
        : List.of();
  }
}
