package dev.patchbay.myagentmail.cadence;

import dev.patchbay.secret.Secret;
import io.vavr.control.Option;

/**
 * A cadence that was made.
 *
 * @param cadence the cadence
 * @param webhookSecret what its deliveries are signed with; it is in the store of secrets already
 */
public record CreatedCadence(Cadence cadence, Option<Secret> webhookSecret) {}
