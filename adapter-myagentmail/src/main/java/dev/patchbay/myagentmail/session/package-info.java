/**
 * Connected accounts: their state and pauses, logins and challenges, and what an account used of
 * its budgets.
 */
@NullMarked
package dev.patchbay.myagentmail.session;

import org.jspecify.annotations.NullMarked;
