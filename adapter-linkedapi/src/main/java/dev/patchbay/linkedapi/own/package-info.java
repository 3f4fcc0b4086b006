/**
 * What only this vendor has: workflows of the user's own, figures, captured conversations,
 * invitations of all kinds, and the customer's administration.
 */
@NullMarked
package dev.patchbay.linkedapi.own;

import org.jspecify.annotations.NullMarked;
