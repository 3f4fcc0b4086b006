package dev.patchbay.messaging;

import io.vavr.control.Option;

/**
 * An account of a person at another service.
 *
 * @param kind the service, as the vendor calls it
 * @param name the name or handle there
 */
public record SocialHandle(Option<String> kind, String name) {}
