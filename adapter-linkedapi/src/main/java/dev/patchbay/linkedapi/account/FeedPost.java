package dev.patchbay.linkedapi.account;

import dev.patchbay.post.Post;
import io.vavr.control.Option;

/**
 * A post of the feed.
 *
 * @param post the post
 * @param feedContext why LinkedIn shows it
 */
public record FeedPost(Post post, Option<String> feedContext) {}
