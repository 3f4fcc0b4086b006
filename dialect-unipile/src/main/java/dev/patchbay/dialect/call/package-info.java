/**
 * What rooms of several areas do around a call: the ids that must be asked for before it, whether
 * an answer is one, its pages, and the notes of an answer that is made of several. Not for users.
 */
@NullMarked
package dev.patchbay.dialect.call;

import org.jspecify.annotations.NullMarked;
