/** What adapters of vendors that deliver webhooks have in common: checking signatures. */
@NullMarked
package dev.patchbay.support.webhook;

import org.jspecify.annotations.NullMarked;
