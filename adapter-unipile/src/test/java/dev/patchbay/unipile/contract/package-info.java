/**
 * Holds every request that the adapter can send, and every answer in its pack, against the vendor's
 * OpenAPI file, which is no part of this repository.
 */
@NullMarked
package dev.patchbay.unipile.contract;

import org.jspecify.annotations.NullMarked;
