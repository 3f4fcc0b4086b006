/**
 * Work that the vendor does in the background: the actions that a workflow is made of, what of it
 * goes out, how it is started and looked at, and what became of each action.
 */
@NullMarked
package dev.patchbay.linkedapi.background;

import org.jspecify.annotations.NullMarked;
