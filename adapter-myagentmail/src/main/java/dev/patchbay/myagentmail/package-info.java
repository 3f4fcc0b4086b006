/**
 * The adapter of MyAgentMail, which works LinkedIn by pooled sessions: the provider that {@code
 * ServiceLoader} finds, the adapter that it opens, and what offers the vendor's own operations. The
 * areas of the port have packages of their own.
 */
@NullMarked
package dev.patchbay.myagentmail;

import org.jspecify.annotations.NullMarked;
