/**
 * The one piece of code between ports and adapters: it validates, checks capabilities, chooses
 * sessions, pages and waits.
 */
@NullMarked
package dev.patchbay.driver;

import org.jspecify.annotations.NullMarked;
