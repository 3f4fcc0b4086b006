package dev.patchbay.profile;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;

/**
 * Asks for followers.
 *
 * @param of whose; none means the session's owner
 * @param pageSize rows per page; none leaves it to the vendor
 */
public record ListFollowers(Option<ProfileRef> of, Option<Integer> pageSize) implements Request {}
