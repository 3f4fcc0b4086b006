/**
 * A simulator of MyAgentMail's LinkedIn API: pooled sessions, signals and intent, with state. It is
 * written from the vendor's documents and knows no adapter.
 */
@NullMarked
package dev.patchbay.sandbox.myagentmail;

import org.jspecify.annotations.NullMarked;
