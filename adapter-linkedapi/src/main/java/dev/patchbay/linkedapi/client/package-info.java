/**
 * How Linked API is reached, as every area is given it: the wire and what an envelope's failure
 * means, the account that a call is for, and calls that the vendor answers at once.
 */
@NullMarked
package dev.patchbay.linkedapi.client;

import org.jspecify.annotations.NullMarked;
