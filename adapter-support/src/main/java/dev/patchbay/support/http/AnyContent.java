package dev.patchbay.support.http;

/**
 * Whatever a vendor answers where it does not document what, nothing at all included. Use it as the
 * type of a {@link Call}.
 *
 * @param text the body in UTF-8; empty when there is none
 */
public record AnyContent(String text) {}
