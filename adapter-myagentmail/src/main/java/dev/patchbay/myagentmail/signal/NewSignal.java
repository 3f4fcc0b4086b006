package dev.patchbay.myagentmail.signal;

import dev.patchbay.call.Request;
import io.vavr.control.Option;

/**
 * A signal to be made, of any of the vendor's five kinds. Those that watch an inbox want its
 * session; the others may leave the session to the vendor.
 */
public sealed interface NewSignal extends Request
    permits CreateConnectionAcceptedSignal,
        CreateEngagementSignal,
        CreateJobChangeSignal,
        CreateKeywordSignal,
        CreateMessageReceivedSignal {
  /** Its label. */
  String name();

  /** The rule in plain language; a label only where an inbox is watched. */
  String intentDescription();

  /** How often it polls; none leaves it to the vendor. */
  Option<PollCadence> cadence();

  /** Where to deliver; none keeps matches to be listed. */
  Option<String> webhookUrl();
}
