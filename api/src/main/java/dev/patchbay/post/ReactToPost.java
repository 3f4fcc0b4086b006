package dev.patchbay.post;

import dev.patchbay.call.Request;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.PostRef;
import dev.patchbay.value.Reaction;
import io.vavr.control.Option;

/**
 * Reacts to a post.
 *
 * @param post which post
 * @param reaction how
 * @param asOrganisation in whose name, for administrators of a company page; none acts as the
 *     person
 */
public record ReactToPost(PostRef post, Reaction reaction, Option<CompanyRef> asOrganisation)
    implements Request {}
