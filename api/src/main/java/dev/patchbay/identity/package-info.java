/**
 * Names of people, companies, posts and the rest. LinkedIn names one person in several ways and
 * vendors mix them up, so a reference is a set of typed names, never a bare string.
 */
@NullMarked
package dev.patchbay.identity;

import org.jspecify.annotations.NullMarked;
