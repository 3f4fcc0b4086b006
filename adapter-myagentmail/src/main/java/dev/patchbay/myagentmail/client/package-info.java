/**
 * How MyAgentMail is reached, as every area is given it: the wire, what an answer says beside its
 * status, the vendor's errors, and the lock-out of an address.
 */
@NullMarked
package dev.patchbay.myagentmail.client;

import org.jspecify.annotations.NullMarked;
