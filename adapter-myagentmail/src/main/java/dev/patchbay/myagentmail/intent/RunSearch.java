package dev.patchbay.myagentmail.intent;

import dev.patchbay.call.Request;
import io.vavr.control.Option;

/**
 * Searches posts and holds each hit against a rule. It takes 10 to 15 seconds, draws on the budgets
 * {@code search_history} and {@code profile_lookup}, and every run is kept by the vendor, also one
 * that is run twice.
 *
 * @param query the coarse filter, in words; phrases of two to four words find most
 * @param intentDescription the rule in plain language: who and what fires, and who does not
 * @param lookBack how old posts may be; none leaves it to the vendor
 * @param minIntent the least intent wanted; none takes all that fires
 * @param limit how many results at most, 1 to 100; the vendor's default is 50
 */
public record RunSearch(
    String query,
    String intentDescription,
    Option<LookBack> lookBack,
    Option<Intent> minIntent,
    Option<Integer> limit)
    implements Request {
  /** A builder with what is required. */
  public static RunSearchBuilder builder(String query, String intentDescription) {
    return new RunSearchBuilder(query, intentDescription);
  }

  /** A builder holding what this holds. */
  public RunSearchBuilder toBuilder() {
    RunSearchBuilder builder = builder(query, intentDescription);
    lookBack.forEach(builder::lookBack);
    minIntent.forEach(builder::minIntent);
    limit.forEach(builder::limit);
    return builder;
  }
}
