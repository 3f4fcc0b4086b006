package dev.patchbay.profile;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;

/**
 * Asks for the people that somebody follows.
 *
 * @param of who follows; none means the session's owner
 * @param pageSize rows per page; none leaves it to the vendor
 */
public record ListFollowing(Option<ProfileRef> of, Option<Integer> pageSize) implements Request {}
