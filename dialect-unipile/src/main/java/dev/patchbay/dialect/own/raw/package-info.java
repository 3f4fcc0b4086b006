/**
 * Own operations past all that is typed: a call of any address of LinkedIn, and answers whose form
 * the vendor does not document.
 */
@NullMarked
package dev.patchbay.dialect.own.raw;

import org.jspecify.annotations.NullMarked;
