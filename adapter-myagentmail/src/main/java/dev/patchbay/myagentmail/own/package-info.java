/**
 * What only this vendor has: classified searches, signals and watchlists, cadences, and raw reads.
 */
@NullMarked
package dev.patchbay.myagentmail.own;

import org.jspecify.annotations.NullMarked;
