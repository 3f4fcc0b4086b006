package dev.patchbay.myagentmail.signal;

import dev.patchbay.call.Request;
import dev.patchbay.identity.SubscriptionRef;

/**
 * Changes how often a signal is polled, which is all that is documented to change. Read the signal
 * afterwards: a plan may not allow what was asked.
 *
 * @param signal which
 * @param cadence how often from now on
 */
public record ChangeSignal(SubscriptionRef signal, PollCadence cadence) implements Request {}
