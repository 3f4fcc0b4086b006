/**
 * Unipile's API v1. Its wire is the dialect; here are its configuration, its table and what it has
 * beyond the dialect.
 */
@NullMarked
package dev.patchbay.unipile;

import org.jspecify.annotations.NullMarked;
