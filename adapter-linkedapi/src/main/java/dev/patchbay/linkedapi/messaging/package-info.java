/**
 * Conversations and messages: reads of the vendor's copy, which a synchronisation makes, and writes
 * by workflows.
 */
@NullMarked
package dev.patchbay.linkedapi.messaging;

import org.jspecify.annotations.NullMarked;
