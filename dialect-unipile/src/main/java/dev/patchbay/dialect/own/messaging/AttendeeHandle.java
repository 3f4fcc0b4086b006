package dev.patchbay.dialect.own.messaging;

import io.vavr.control.Option;

/**
 * A name in another network.
 *
 * @param type which network
 * @param name the name there
 */
public record AttendeeHandle(Option<String> type, Option<String> name) {}
