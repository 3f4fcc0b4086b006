package dev.patchbay.dialect.own.messaging;

import dev.patchbay.call.Request;
import io.vavr.control.Option;

/**
 * Asks for everybody the session's account has chats with, from the vendor's own store.
 *
 * @param pageSize rows per page, 1 to 250; none leaves it to the vendor
 */
public record ListAttendees(Option<Integer> pageSize) implements Request {}
