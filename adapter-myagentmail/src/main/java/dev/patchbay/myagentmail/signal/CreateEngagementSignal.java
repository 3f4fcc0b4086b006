package dev.patchbay.myagentmail.signal;

import dev.patchbay.identity.SessionRef;
import dev.patchbay.myagentmail.intent.Intent;
import dev.patchbay.post.AuthorRef;
import io.vavr.control.Option;

/**
 * Watches who engages with the posts of a person or company. Making it fails when the vendor cannot
 * resolve whose they are.
 *
 * @param name its label
 * @param target whose posts; with a slug
 * @param intentDescription the rule in plain language: who and what fires, and who does not
 * @param targetLabel what to call them in deliveries
 * @param session which session polls; none lets the vendor's router choose one each time
 * @param cadence how often; none leaves it to the vendor
 * @param webhookUrl where to deliver; none keeps matches to be listed
 * @param minIntent the least intent that is delivered; the vendor's default is {@code MEDIUM}
 */
public record CreateEngagementSignal(
    String name,
    AuthorRef target,
    String intentDescription,
    Option<String> targetLabel,
    Option<SessionRef> session,
    Option<PollCadence> cadence,
    Option<String> webhookUrl,
    Option<Intent> minIntent)
    implements NewSignal {
  /** A builder with what is required. */
  public static CreateEngagementSignalBuilder builder(
      String name, AuthorRef target, String intentDescription) {
    return new CreateEngagementSignalBuilder(name, target, intentDescription);
  }

  /** A builder holding what this holds. */
  public CreateEngagementSignalBuilder toBuilder() {
    CreateEngagementSignalBuilder builder = builder(name, target, intentDescription);
    targetLabel.forEach(builder::targetLabel);
    return builder.holding(session, cadence, webhookUrl, minIntent);
  }
}
