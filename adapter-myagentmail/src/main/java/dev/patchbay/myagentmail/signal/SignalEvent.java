package dev.patchbay.myagentmail.signal;

import dev.patchbay.identity.PostRef;
import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.myagentmail.intent.Classification;
import dev.patchbay.myagentmail.intent.Lead;
import dev.patchbay.post.AuthorRef;
import dev.patchbay.value.ApproximateTime;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What a delivery of one of the three kinds of signal tells that the port has no event for. The
 * event of the port says how it was verified and when it came, and has the key to recognise it by.
 */
public sealed interface SignalEvent {
  /** The signal that fired. */
  SubscriptionRef signal();

  /** Its label. */
  Option<String> signalName();

  /** The match; listed matches have the same reference. */
  Option<VendorRef> match();

  /** When it was found. */
  Option<Instant> foundAt();

  /** Who wrote, engaged or changed jobs. */
  Option<Lead> lead();

  /** What the classifier says. */
  Option<Classification> classification();

  /**
   * Somebody published a post.
   *
   * @param query the words of the signal
   * @param post the post; none when the vendor gives no readable URL
   * @param postExcerpt its beginning
   * @param postedAt when it was published, where told
   */
  record PostMatched(
      SubscriptionRef signal,
      Option<String> signalName,
      Option<String> query,
      Option<VendorRef> match,
      Option<Instant> foundAt,
      Option<PostRef> post,
      Option<String> postExcerpt,
      Option<ApproximateTime> postedAt,
      Option<Lead> lead,
      Option<Classification> classification)
      implements SignalEvent {}

  /**
   * Somebody engaged with a post.
   *
   * @param target whose post
   * @param targetLabel what the signal calls them
   * @param post the post; none when the vendor gives no readable URL
   * @param postExcerpt its beginning
   * @param postedAt when it was published, where told
   * @param engagement how; a comment is told in full
   */
  record Engaged(
      SubscriptionRef signal,
      Option<String> signalName,
      Option<VendorRef> match,
      Option<Instant> foundAt,
      Option<AuthorRef> target,
      Option<String> targetLabel,
      Option<PostRef> post,
      Option<String> postExcerpt,
      Option<ApproximateTime> postedAt,
      Option<Lead> lead,
      Option<Engagement> engagement,
      Option<Classification> classification)
      implements SignalEvent {}

  /**
   * Somebody on a watchlist changed jobs.
   *
   * @param jobChange from where to where
   */
  record JobChanged(
      SubscriptionRef signal,
      Option<String> signalName,
      Option<VendorRef> match,
      Option<Instant> foundAt,
      Option<Lead> lead,
      Option<JobChange> jobChange,
      Option<Classification> classification)
      implements SignalEvent {}
}
