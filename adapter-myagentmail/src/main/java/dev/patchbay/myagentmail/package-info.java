/**
 * The adapter of MyAgentMail: a room for each area of the port, the vendor's own operations, and
 * what all rooms share.
 */
@NullMarked
package dev.patchbay.myagentmail;

import org.jspecify.annotations.NullMarked;
