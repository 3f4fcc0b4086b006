/** Conversations, their messages, and the ways of writing to people and companies on LinkedIn. */
@NullMarked
package dev.patchbay.messaging;

import org.jspecify.annotations.NullMarked;
