package dev.patchbay.post;

import dev.patchbay.call.Request;
import dev.patchbay.identity.PostRef;
import io.vavr.control.Option;

/**
 * Reposts a post.
 *
 * @param post which post
 * @param text what to write above it; none reposts without a word
 */
public record CreateRepost(PostRef post, Option<String> text) implements Request {}
