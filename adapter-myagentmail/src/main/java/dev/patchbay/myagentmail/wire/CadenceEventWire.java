package dev.patchbay.myagentmail.wire;

import org.jspecify.annotations.Nullable;

/** A delivery of a cadence, which is flat (vendor reference 18). */
public record CadenceEventWire(
    @Nullable String cadenceId,
    @Nullable String enrollmentId,
    @Nullable Integer stepIndex,
    @Nullable String stepKind,
    @Nullable String channelUrn,
    @Nullable String renderedSubject,
    @Nullable String renderedText,
    @Nullable String firedAt,
    @Nullable String leadExternalId,
    @Nullable String occurredAt,
    @Nullable String reason) {}
