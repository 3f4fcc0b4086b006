package dev.patchbay.myagentmail.signal;

import dev.patchbay.identity.SessionRef;
import io.vavr.control.Option;

/**
 * Watches the new connections of one session, and who invited. The vendor makes one such signal by
 * itself for each session that is connected, without a webhook of yours.
 *
 * @param name its label
 * @param session whose; an inbox belongs to one account
 * @param intentDescription the vendor wants one and uses it as a label only
 * @param cadence how often; none leaves it to the vendor
 * @param webhookUrl where to deliver
 */
public record CreateConnectionAcceptedSignal(
    String name,
    SessionRef session,
    String intentDescription,
    Option<PollCadence> cadence,
    Option<String> webhookUrl)
    implements NewSignal {
  /** A signal with the vendor's cadence and without a webhook. */
  public static CreateConnectionAcceptedSignal of(
      String name, SessionRef session, String intentDescription) {
    return new CreateConnectionAcceptedSignal(
        name, session, intentDescription, Option.none(), Option.none());
  }

  /** The same, polled as often as this. */
  public CreateConnectionAcceptedSignal every(PollCadence often) {
    return new CreateConnectionAcceptedSignal(
        name, session, intentDescription, Option.some(often), webhookUrl);
  }

  /** The same, delivering there. */
  public CreateConnectionAcceptedSignal to(String url) {
    return new CreateConnectionAcceptedSignal(
        name, session, intentDescription, cadence, Option.some(url));
  }
}
