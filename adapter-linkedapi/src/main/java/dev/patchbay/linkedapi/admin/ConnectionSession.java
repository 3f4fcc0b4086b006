package dev.patchbay.linkedapi.admin;

import io.vavr.control.Option;

/**
 * A login on the vendor's page.
 *
 * @param sessionId its id
 * @param status how far it has come
 * @param type what it is for; of the values only {@code connect} is known
 */
public record ConnectionSession(
    Option<String> sessionId, Option<ConnectionStatus> status, Option<String> type) {}
