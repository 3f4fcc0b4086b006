package dev.patchbay.support.http;

import io.vavr.control.Option;

/**
 * An answer that was understood.
 *
 * @param body the vendor's wire record
 * @param status the HTTP status
 * @param requestId the vendor's id of the request, where it sends one
 */
public record Reply<W>(W body, int status, Option<String> requestId) {}
