package dev.patchbay.myagentmail.signal;

import dev.patchbay.identity.PostRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.myagentmail.intent.Classification;
import dev.patchbay.myagentmail.intent.Lead;
import dev.patchbay.value.ApproximateTime;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What a signal matched.
 *
 * @param ref names it; deliveries carry the same id
 * @param kind what was matched
 * @param post the post, or the post that was engaged with
 * @param postExcerpt its beginning
 * @param postedAt when it was published, where told
 * @param engagement how somebody engaged
 * @param jobChange how a job changed
 * @param lead who wrote, engaged or changed jobs
 * @param classification what the classifier says; none while that is pending
 * @param triageScore how sure the first, cheap pass was, 0 to 100
 * @param pendingEnrichment whether a look-up was put off, and the delivery with it
 * @param foundAt when it was found
 */
public record SignalMatch(
    VendorRef ref,
    MatchKind kind,
    Option<PostRef> post,
    Option<String> postExcerpt,
    Option<ApproximateTime> postedAt,
    Option<Engagement> engagement,
    Option<JobChange> jobChange,
    Option<Lead> lead,
    Option<Classification> classification,
    Option<Integer> triageScore,
    Option<Boolean> pendingEnrichment,
    Option<Instant> foundAt) {}
