package dev.patchbay.myagentmail.intent;

import dev.patchbay.identity.PostRef;
import dev.patchbay.value.ApproximateTime;
import io.vavr.control.Option;

/**
 * A post that a classified search found.
 *
 * @param rank its place, from 1
 * @param post the post; none when the vendor gives no readable URL
 * @param excerpt its beginning
 * @param postedAt when it was published, where told
 * @param author who wrote it
 * @param classification what the classifier says
 * @param triageScore how sure the first, cheap pass was, 0 to 100
 */
public record ClassifiedPost(
    Option<Integer> rank,
    Option<PostRef> post,
    Option<String> excerpt,
    Option<ApproximateTime> postedAt,
    Option<Lead> author,
    Option<Classification> classification,
    Option<Integer> triageScore) {}
