package dev.patchbay.session;

import dev.patchbay.identity.Product;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Turns what vendors said into states. Pure: the same observations and the same time always give
 * the same result, in whatever order they are passed, and repeating an observation changes nothing.
 *
 * <p>Observations are taken in the order of their times; of several at one moment the gravest
 * counts. Those about a product and those about the whole account are followed apart. The rules:
 *
 * <ol>
 *   <li>{@code OK} and {@code LINKED} are {@code ACTIVE}; {@code CONNECTING} is {@code LINKING},
 *       with a reason once it takes longer than {@link #LINKING_STALE_AFTER}. {@code LINKED} about
 *       the account also ends what was said about its products before.
 *   <li>Only {@code CREDENTIALS_LOST}, a failed challenge, and a challenge that ran out are {@code
 *       REAUTH_REQUIRED}. Time-outs and 5xx never are (rule R1); nor do they hide a state that
 *       needs a person: they are {@code DEGRADED} elsewhere.
 *   <li>{@code CHALLENGE_OPEN} is {@code CHALLENGE} until the vendor's time, else for {@link
 *       #CHALLENGE_LASTS}.
 *   <li>{@code THROTTLED} lasts until the vendor's time, else for {@link #THROTTLE_LASTS}; no
 *       {@code OK} ends it earlier. Then the state is again what it would be without.
 *   <li>A second {@code THROTTLED_OR_CHALLENGED}, at least {@link #APART} after the first and at
 *       most {@link #THROTTLE_LASTS} after the first one's end, is {@code REAUTH_REQUIRED}, unless
 *       a call succeeded, the vendor reported a recovery unasked, or a person logged in between. A
 *       lookup that says {@code OK} does not count: it need not have asked LinkedIn. Nor does what
 *       is refused within a pause whose end the vendor told, unless it tells a later one.
 *   <li>{@code RESTRICTED} is left only when a person says that it is over ({@code OK} by {@link
 *       Cause#USER}), or for {@code REMOVED}; a new login does not end it.
 *   <li>{@code NOT_FOUND} is {@code REMOVED} only the third time, each at least {@link #APART}
 *       after the one before, with nothing else said in between (rule R2). Before that a known
 *       session is at best {@code DEGRADED}. {@code DELETED} is {@code REMOVED} at once. {@code
 *       REMOVED} is final.
 *   <li>{@code UNRECOGNISED} is {@code UNKNOWN} (rule R12), and so is a session about which nothing
 *       is known.
 *   <li>The account shows the worst of its own state and its products' states; a product is never
 *       better than the account.
 * </ol>
 *
 * <p>Rules that need memory or act (one link for 90 seconds, guards against mass changes, no burst
 * after a pause) are not here. Safe for use by several threads.
 */
public final class SessionReducer {
  /** How long a login may take before its reason says that it is late. */
  public static final Duration LINKING_STALE_AFTER = Duration.ofMinutes(5);

  /** How long a challenge lasts when the vendor does not tell. */
  public static final Duration CHALLENGE_LASTS = Duration.ofSeconds(270);

  /** How long a pause lasts when the vendor does not tell. */
  public static final Duration THROTTLE_LASTS = Duration.ofHours(24);

  /** How far apart observations must be to confirm one another. */
  public static final Duration APART = Duration.ofSeconds(60);

  /** How many times in a row a session must not be found before it counts as removed. */
  public static final int ABSENCES = 3;

  private static final Comparator<Observation> IN_ORDER =
      Comparator.comparing(Observation::at)
          .thenComparing(SessionReducer::gravity)
          .thenComparing(Observation::cause)
          .thenComparing(seen -> seen.until().getOrElse(Instant.MIN))
          .thenComparing(seen -> seen.vendorCode().getOrElse(""))
          .thenComparing(seen -> seen.vendorText().getOrElse(""));

  private SessionReducer() {}

  /**
   * The state that follows from what was said.
   *
   * @param observations everything known about one session, in any order
   * @param now what pauses and challenges are measured against
   */
  public static SessionHealth reduce(List<Observation> observations, Instant now) {
    Track account = new Track();
    Map<Product, Track> products = new EnumMap<>(Product.class);
    Absence absence = new Absence();
    for (Observation seen : observations.stream().distinct().sorted(IN_ORDER).toList()) {
      absence.see(seen);
      if (seen.product().isDefined()) {
        products.computeIfAbsent(seen.product().get(), key -> new Track()).see(seen);
      } else {
        if (seen.signal() == Signal.LINKED) {
          products.values().forEach(Track::forget);
        }
        account.see(seen);
      }
    }
    return conclude(account, products, absence, now);
  }

  private static SessionHealth conclude(
      Track account, Map<Product, Track> products, Absence absence, Instant now) {
    Option<Verdict> whole = absence.over(account.verdict(now));
    Map<Product, Verdict> verdicts = new EnumMap<>(Product.class);
    products.forEach(
        (product, track) ->
            track
                .verdict(now)
                .forEach(
                    own ->
                        verdicts.put(
                            product, whole.map(all -> Verdict.worse(all, own)).getOrElse(own))));
    Verdict worst =
        Option.ofOptional(verdicts.values().stream().reduce(Verdict::worse))
            .map(product -> whole.map(all -> Verdict.worse(all, product)).getOrElse(product))
            .orElse(whole)
            .getOrElse(() -> new Verdict(SessionState.UNKNOWN, Option.none(), Option.none()));
    return SessionHealth.of(worst, verdicts);
  }

  /** Later places win; at one moment the graver signal has to come later. */
  private static int gravity(Observation seen) {
    return switch (seen.signal()) {
      case LINKED -> 0;
      case OK -> 1;
      case UNRECOGNISED -> 2;
      case UNREACHABLE -> 3;
      case FAULT -> 4;
      case STOPPED -> 5;
      case THROTTLED -> 6;
      case THROTTLED_OR_CHALLENGED -> 7;
      case CONNECTING -> 8;
      case CHALLENGE_OPEN -> 9;
      case CHALLENGE_FAILED -> 10;
      case CREDENTIALS_LOST -> 11;
      case SUSPENDED -> 12;
      case RESTRICTED -> 13;
      case NOT_FOUND -> 14;
      case DELETED -> 15;
    };
  }
}
