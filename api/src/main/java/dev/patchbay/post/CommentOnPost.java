package dev.patchbay.post;

import dev.patchbay.call.Request;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.Mention;
import dev.patchbay.identity.PostRef;
import io.vavr.control.Option;
import java.util.List;

/**
 * Comments on a post.
 *
 * @param post which post
 * @param text what to write; vendors limit its length
 * @param mentions people and companies mentioned, by their place in {@code text}
 * @param asOrganisation in whose name, for administrators of a company page; none acts as the
 *     person
 * @param link a URL shown as a preview
 */
public record CommentOnPost(
    PostRef post,
    String text,
    List<Mention> mentions,
    Option<CompanyRef> asOrganisation,
    Option<String> link)
    implements Request {
  /** Copies the collections. */
  public CommentOnPost {
    mentions = List.copyOf(mentions);
  }

  /** A builder of such a request. */
  public static CommentOnPostBuilder builder(PostRef post, String text) {
    return new CommentOnPostBuilder(post, text);
  }

  /** A builder holding what this holds. */
  public CommentOnPostBuilder toBuilder() {
    return new CommentOnPostBuilder(post, text).holding(this);
  }
}
