package dev.patchbay.invitation;

import dev.patchbay.identity.InvitationRef;
import io.vavr.control.Option;

/**
 * What a vendor says about an invitation it has just sent. Some vendors confirm without telling any
 * id; that is no failure.
 *
 * @param ref the new invitation, to withdraw it by
 * @param usedPercent how much of the weekly allowance is used, in percent; told only when 50, 75,
 *     90 or 95 is crossed, so none means "no news", never 0
 */
public record InvitationReceipt(Option<InvitationRef> ref, Option<Integer> usedPercent) {}
