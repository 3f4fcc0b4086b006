/**
 * Signals: watchers that the vendor polls LinkedIn with, of five kinds, what they match and what
 * they deliver.
 */
@NullMarked
package dev.patchbay.myagentmail.signal;

import org.jspecify.annotations.NullMarked;
