/** Invitations, which can be sent; of the lists no page shows an answer. */
@NullMarked
package dev.patchbay.myagentmail.invitation;

import org.jspecify.annotations.NullMarked;
