package dev.patchbay.myagentmail.signal;

import dev.patchbay.identity.SessionRef;
import dev.patchbay.myagentmail.intent.Intent;
import io.vavr.control.Option;

/**
 * Watches posts with certain words, those of the last 24 hours each time.
 *
 * @param name its label
 * @param query the coarse filter, in words
 * @param intentDescription the rule in plain language: who and what fires, and who does not
 * @param session which session polls; none lets the vendor's router choose one each time
 * @param cadence how often; none leaves it to the vendor
 * @param webhookUrl where to deliver; none keeps matches to be listed
 * @param minIntent the least intent that is delivered; the vendor's default is {@code MEDIUM}
 */
public record CreateKeywordSignal(
    String name,
    String query,
    String intentDescription,
    Option<SessionRef> session,
    Option<PollCadence> cadence,
    Option<String> webhookUrl,
    Option<Intent> minIntent)
    implements NewSignal {
  /** A builder with what is required. */
  public static CreateKeywordSignalBuilder builder(
      String name, String query, String intentDescription) {
    return new CreateKeywordSignalBuilder(name, query, intentDescription);
  }

  /** A builder holding what this holds. */
  public CreateKeywordSignalBuilder toBuilder() {
    CreateKeywordSignalBuilder builder = builder(name, query, intentDescription);
    return builder.holding(session, cadence, webhookUrl, minIntent);
  }
}
