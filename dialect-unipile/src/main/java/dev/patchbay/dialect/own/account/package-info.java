/**
 * Own operations on the account that a session stands for: InMail credits left, synchronising its
 * messages again, restarting its connection to LinkedIn.
 */
@NullMarked
package dev.patchbay.dialect.own.account;

import org.jspecify.annotations.NullMarked;
