package dev.patchbay.post;

import dev.patchbay.call.Request;
import dev.patchbay.identity.CommentRef;
import dev.patchbay.identity.PostRef;
import io.vavr.control.Option;

/**
 * Asks for the reactions to a post, or to one of its comments.
 *
 * @param post which post
 * @param comment the comment whose reactions are wanted; none asks for the post's
 * @param pageSize rows per page; none leaves it to the vendor
 */
public record ListReactions(PostRef post, Option<CommentRef> comment, Option<Integer> pageSize)
    implements Request {}
