/**
 * Cadences: sequences of invitations, messages, e-mails and waits that the vendor runs for each
 * lead that is enrolled. Not to be confused with how often a signal is polled.
 */
@NullMarked
package dev.patchbay.myagentmail.cadence;

import org.jspecify.annotations.NullMarked;
