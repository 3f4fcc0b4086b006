package dev.patchbay.myagentmail.signal;

import io.vavr.control.Option;

/**
 * How somebody engaged with a post.
 *
 * @param action a comment or a reaction
 * @param commentText what was commented
 */
public record Engagement(Option<EngagementAction> action, Option<String> commentText) {}
