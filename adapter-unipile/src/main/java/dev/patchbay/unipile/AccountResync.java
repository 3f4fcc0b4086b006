package dev.patchbay.unipile;

import io.vavr.control.Option;

/**
 * What Unipile says of a synchronisation.
 *
 * @param status where it stands
 */
public record AccountResync(Option<ResyncStatus> status) {}
