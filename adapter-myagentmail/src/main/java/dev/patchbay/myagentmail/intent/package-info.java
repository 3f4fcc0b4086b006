/**
 * Classified searches: what is asked and what comes back. A search of posts whose every hit a
 * classifier of the vendor's holds against a rule in plain language.
 */
@NullMarked
package dev.patchbay.myagentmail.intent;

import org.jspecify.annotations.NullMarked;
