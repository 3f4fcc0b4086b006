package dev.patchbay.post;

import dev.patchbay.call.Request;
import dev.patchbay.identity.CommentRef;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.value.Reaction;
import io.vavr.control.Option;

/**
 * Reacts to a comment.
 *
 * @param comment which comment
 * @param reaction how
 * @param asOrganisation in whose name, for administrators of a company page; none acts as the
 *     person
 */
public record ReactToComment(
    CommentRef comment, Reaction reaction, Option<CompanyRef> asOrganisation) implements Request {}
