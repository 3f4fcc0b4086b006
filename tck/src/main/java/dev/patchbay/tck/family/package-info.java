/**
 * Families of checks: each makes all its checks for one operation out of the pack, the port's types
 * and the adapter's own word. Not for use outside the kit.
 */
@NullMarked
package dev.patchbay.tck.family;

import org.jspecify.annotations.NullMarked;
