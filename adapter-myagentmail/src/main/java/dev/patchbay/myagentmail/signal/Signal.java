package dev.patchbay.myagentmail.signal;

import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.myagentmail.intent.Intent;
import dev.patchbay.post.AuthorRef;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * A signal.
 *
 * @param ref names it; as a subscription of the port it can be tested and ended
 * @param kind what it watches
 * @param name its label
 * @param query the words of a keyword signal
 * @param session what it is pinned to; none where the vendor's router chooses
 * @param cadence how often it is polled
 * @param webhookUrl where it delivers
 * @param minIntent the least intent that is delivered
 * @param intentDescription its rule
 * @param target whose posts an engagement signal watches
 * @param targetLabel what it calls them
 * @param watchlistCount how many people a watchlist signal watches
 * @param enabled whether it is polled
 * @param lastPolledAt when it was polled
 * @param nextPollAt when it will be
 * @param lastError what went wrong the last time, in the vendor's words
 * @param matchesCount how much it matched so far
 * @param createdAt when it was made
 */
public record Signal(
    SubscriptionRef ref,
    SignalKind kind,
    Option<String> name,
    Option<String> query,
    Option<SessionRef> session,
    Option<PollCadence> cadence,
    Option<String> webhookUrl,
    Option<Intent> minIntent,
    Option<String> intentDescription,
    Option<AuthorRef> target,
    Option<String> targetLabel,
    Option<Integer> watchlistCount,
    Option<Boolean> enabled,
    Option<Instant> lastPolledAt,
    Option<Instant> nextPollAt,
    Option<String> lastError,
    Option<Integer> matchesCount,
    Option<Instant> createdAt) {}
