package dev.patchbay.dialect.own.profile;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ProfileRef;

/**
 * Endorses a skill of a person.
 *
 * @param person whose skill; another name than a member id costs a profile view
 * @param skillEndorsementId the id of the endorsement, from the skills of a profile
 */
public record EndorseSkill(ProfileRef person, long skillEndorsementId) implements Request {}
