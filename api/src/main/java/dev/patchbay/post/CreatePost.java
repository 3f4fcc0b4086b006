package dev.patchbay.post;

import dev.patchbay.call.Request;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.Mention;
import dev.patchbay.value.PostVisibility;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.util.List;

/**
 * Publishes a post.
 *
 * @param text what to write; vendors limit its length
 * @param attachments files to attach, in their order
 * @param mentions people and companies mentioned, by their place in {@code text}
 * @param link a URL shown as a preview
 * @param asOrganisation in whose name, for administrators of a company page; none acts as the
 *     person
 * @param visibility who may see it; none leaves it to LinkedIn's default
 */
public record CreatePost(
    String text,
    List<Upload> attachments,
    List<Mention> mentions,
    Option<String> link,
    Option<CompanyRef> asOrganisation,
    Option<PostVisibility> visibility)
    implements Request {
  /** Copies the collections. */
  public CreatePost {
    attachments = List.copyOf(attachments);
    mentions = List.copyOf(mentions);
  }

  /** A builder of such a request. */
  public static CreatePostBuilder builder(String text) {
    return new CreatePostBuilder(text);
  }

  /** A builder holding what this holds. */
  public CreatePostBuilder toBuilder() {
    return new CreatePostBuilder(text).holding(this);
  }
}
