package dev.patchbay.linkedapi.wire;

import org.jspecify.annotations.Nullable;

/** An error, of a request or of one action. */
public record WireError(@Nullable String type, @Nullable String message) {}
