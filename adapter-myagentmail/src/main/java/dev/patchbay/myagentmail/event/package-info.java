/** Events: what signals and cadences deliver, and the signals of inboxes as subscriptions. */
@NullMarked
package dev.patchbay.myagentmail.event;

import org.jspecify.annotations.NullMarked;
