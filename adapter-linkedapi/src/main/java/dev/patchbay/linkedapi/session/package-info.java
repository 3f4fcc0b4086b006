/**
 * Connected accounts: their state, logins on the vendor's page, and what an account used of its
 * limits.
 */
@NullMarked
package dev.patchbay.linkedapi.session;

import org.jspecify.annotations.NullMarked;
