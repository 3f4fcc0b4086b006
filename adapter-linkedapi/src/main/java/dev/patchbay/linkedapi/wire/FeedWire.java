package dev.patchbay.linkedapi.wire;

import org.jspecify.annotations.Nullable;

/** What a post of {@code st.retrieveFeed} has beside the members of any post. */
public record FeedWire(@Nullable String feedContext) {}
