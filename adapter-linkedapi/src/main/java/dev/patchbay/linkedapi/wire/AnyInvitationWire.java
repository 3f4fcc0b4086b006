package dev.patchbay.linkedapi.wire;

import org.jspecify.annotations.Nullable;

/** A row of {@code st.retrieveInvitations} with the members of all three kinds. */
public record AnyInvitationWire(
    @Nullable String invitationType,
    @Nullable String name,
    @Nullable String publicUrl,
    @Nullable String urn,
    @Nullable String headline,
    @Nullable String note,
    @Nullable String companyUrl,
    @Nullable String companyName,
    @Nullable String newsletterUrl,
    @Nullable String newsletterName) {}
