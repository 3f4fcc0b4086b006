package dev.patchbay.post;

import dev.patchbay.call.Request;
import dev.patchbay.identity.PostRef;

/**
 * Asks for one post.
 *
 * @param post which post
 */
public record GetPost(PostRef post) implements Request {}
