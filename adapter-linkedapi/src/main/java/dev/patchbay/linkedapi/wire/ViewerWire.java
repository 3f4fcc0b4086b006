package dev.patchbay.linkedapi.wire;

import org.jspecify.annotations.Nullable;

/**
 * A row of {@code st.retrieveProfileViewers}.
 *
 * @param viewerType {@code identified} or {@code anonymous}
 * @param connectionDegree 1, 2 or 3
 * @param description of an anonymous viewer
 * @param viewedAgo words meant for people
 */
public record ViewerWire(
    @Nullable String viewerType,
    @Nullable String name,
    @Nullable String publicUrl,
    @Nullable String urn,
    @Nullable String headline,
    @Nullable Integer connectionDegree,
    @Nullable String avatarUrl,
    @Nullable String description,
    @Nullable String searchUrl,
    @Nullable String viewedAt,
    @Nullable String viewedAgo) {}
