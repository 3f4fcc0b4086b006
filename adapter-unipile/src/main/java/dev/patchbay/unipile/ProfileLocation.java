package dev.patchbay.unipile;

import io.vavr.control.Option;

/**
 * The place on the own profile.
 *
 * @param id LinkedIn's id of the place
 * @param postalCode five characters
 */
public record ProfileLocation(String id, Option<String> postalCode) {}
