/**
 * The vendor's words as neutral values, where several areas read them: people, authors, times,
 * lists without cursors, and how signals are named.
 */
@NullMarked
package dev.patchbay.myagentmail.read;

import org.jspecify.annotations.NullMarked;
