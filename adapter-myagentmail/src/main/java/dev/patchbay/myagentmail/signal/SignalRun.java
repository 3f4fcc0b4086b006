package dev.patchbay.myagentmail.signal;

import io.vavr.control.Option;

/**
 * What a poll came to.
 *
 * @param signalKind what was polled
 * @param fetched posts found, posts whose engagers were looked at, or profiles polled: that depends
 *     on the kind
 * @param triagePassed how many passed the first, cheap pass
 * @param enriched how many people were looked up
 * @param newMatches how many matches are new
 * @param pendingEnrichment how many wait for a look-up at the next poll
 * @param webhooksQueued how many deliveries will follow
 */
public record SignalRun(
    Option<SignalKind> signalKind,
    Option<Integer> fetched,
    Option<Integer> triagePassed,
    Option<Integer> enriched,
    Option<Integer> newMatches,
    Option<Integer> pendingEnrichment,
    Option<Integer> webhooksQueued) {}
