/**
 * LinkedIn's pages of people and companies: the action that opens one, with its sections, and what
 * it brings, for whoever opens one.
 */
@NullMarked
package dev.patchbay.linkedapi.page;

import org.jspecify.annotations.NullMarked;
