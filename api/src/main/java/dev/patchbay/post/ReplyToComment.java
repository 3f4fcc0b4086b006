package dev.patchbay.post;

import dev.patchbay.call.Request;
import dev.patchbay.identity.CommentRef;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.Mention;
import io.vavr.control.Option;
import java.util.List;

/**
 * Replies to a comment.
 *
 * @param comment which comment; some vendors also need its post, so pass the reference as it was
 *     read
 * @param text what to write; vendors limit its length
 * @param mentions people and companies mentioned, by their place in {@code text}
 * @param asOrganisation in whose name, for administrators of a company page; none acts as the
 *     person
 * @param link a URL shown as a preview
 */
public record ReplyToComment(
    CommentRef comment,
    String text,
    List<Mention> mentions,
    Option<CompanyRef> asOrganisation,
    Option<String> link)
    implements Request {
  /** Copies the collections. */
  public ReplyToComment {
    mentions = List.copyOf(mentions);
  }

  /** A builder of such a request. */
  public static ReplyToCommentBuilder builder(CommentRef comment, String text) {
    return new ReplyToCommentBuilder(comment, text);
  }

  /** A builder holding what this holds. */
  public ReplyToCommentBuilder toBuilder() {
    return new ReplyToCommentBuilder(comment, text).holding(this);
  }
}
