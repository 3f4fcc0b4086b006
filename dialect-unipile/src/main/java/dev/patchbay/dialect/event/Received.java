package dev.patchbay.dialect.event;

import dev.patchbay.event.Authenticity;
import dev.patchbay.event.Event;
import dev.patchbay.event.EventBuilder;
import dev.patchbay.event.EventKind;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.support.read.Reading;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as it came.
 *
 * @param members its members
 * @param body its text
 * @param at when it came
 * @param authenticity how it was verified
 * @param reading takes what could not be read
 */
record Received(
    Map<?, ?> members, String body, Instant at, Authenticity authenticity, Reading reading) {
  /** An event told by this delivery. */
  EventBuilder event(EventKind kind, String dedupeKey, @Nullable SessionRef session) {
    return Event.builder(kind, dedupeKey, at, authenticity).session(session);
  }
}
