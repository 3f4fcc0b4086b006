package dev.patchbay.dialect.own.account;

import io.vavr.control.Option;

/**
 * What the vendor says of a synchronisation.
 *
 * @param status where it stands
 */
public record AccountResync(Option<ResyncStatus> status) {}
