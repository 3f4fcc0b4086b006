package dev.patchbay.dialect.own.profile;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;

/**
 * Saves a person as a lead; needs Sales Navigator.
 *
 * @param person whom; another name than a member id costs a profile view
 * @param listId the list; none saves without one
 */
public record SaveLead(ProfileRef person, Option<String> listId) implements Request {}
