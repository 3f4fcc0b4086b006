/**
 * The vendor's words as neutral values, where several areas read them: people, companies, jobs,
 * posts, comments, times; and pages cut from lists that come whole.
 */
@NullMarked
package dev.patchbay.linkedapi.read;

import org.jspecify.annotations.NullMarked;
