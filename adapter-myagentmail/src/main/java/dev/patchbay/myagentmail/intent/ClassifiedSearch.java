package dev.patchbay.myagentmail.intent;

import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.VendorRef;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * A search that was run. The vendor keeps it, and reading it again costs none of LinkedIn's quota.
 *
 * @param ref reads it again
 * @param session which session was used, also where the vendor's router chose it
 * @param query the coarse filter, in words
 * @param lookBack how old posts might be
 * @param minIntent the least intent asked for
 * @param intentDescription the rule
 * @param resultCount how many posts it found
 * @param tookMillis how long it took
 * @param errorCode the vendor's code where something went wrong, even if posts were found
 * @param errorMessage the same in words
 * @param createdAt when it was run
 */
public record ClassifiedSearch(
    VendorRef ref,
    Option<SessionRef> session,
    Option<String> query,
    Option<LookBack> lookBack,
    Option<Intent> minIntent,
    Option<String> intentDescription,
    Option<Integer> resultCount,
    Option<Integer> tookMillis,
    Option<String> errorCode,
    Option<String> errorMessage,
    Option<Instant> createdAt) {}
