package dev.patchbay.myagentmail.signal;

import dev.patchbay.secret.Secret;
import io.vavr.control.Option;

/**
 * A signal that was made.
 *
 * @param signal the signal
 * @param webhookSecret what its deliveries are signed with, shown this once; it is in the store of
 *     secrets already. A lost one means making the signal anew
 */
public record CreatedSignal(Signal signal, Option<Secret> webhookSecret) {}
