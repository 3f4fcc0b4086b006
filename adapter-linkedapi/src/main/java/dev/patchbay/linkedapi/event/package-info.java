/** Events: the one webhook, what it delivers, and polls of the network. */
@NullMarked
package dev.patchbay.linkedapi.event;

import org.jspecify.annotations.NullMarked;
