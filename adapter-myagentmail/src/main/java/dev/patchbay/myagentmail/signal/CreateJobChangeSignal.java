package dev.patchbay.myagentmail.signal;

import dev.patchbay.identity.SessionRef;
import dev.patchbay.myagentmail.intent.Intent;
import io.vavr.control.Option;
import java.util.List;

/**
 * Watches people for changes of job, roughly weekly for 200 of them on one session.
 *
 * @param name its label
 * @param watchlist whom, 1 to 500 of them
 * @param intentDescription the rule in plain language: who and what fires, and who does not
 * @param session which session polls; none lets the vendor's router choose one each time
 * @param cadence how often; none leaves it to the vendor
 * @param webhookUrl where to deliver; none keeps matches to be listed
 * @param minIntent the least intent that is delivered; the vendor's default is {@code MEDIUM}
 */
public record CreateJobChangeSignal(
    String name,
    List<WatchedPerson> watchlist,
    String intentDescription,
    Option<SessionRef> session,
    Option<PollCadence> cadence,
    Option<String> webhookUrl,
    Option<Intent> minIntent)
    implements NewSignal {
  /** Copies the list. */
  public CreateJobChangeSignal {
    watchlist = List.copyOf(watchlist);
  }

  /** A builder with what is required. */
  public static CreateJobChangeSignalBuilder builder(
      String name, List<WatchedPerson> watchlist, String intentDescription) {
    return new CreateJobChangeSignalBuilder(name, watchlist, intentDescription);
  }

  /** A builder holding what this holds. */
  public CreateJobChangeSignalBuilder toBuilder() {
    CreateJobChangeSignalBuilder builder = builder(name, watchlist, intentDescription);
    return builder.holding(session, cadence, webhookUrl, minIntent);
  }
}
