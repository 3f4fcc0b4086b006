package dev.patchbay.dialect.own.profile;

/**
 * What LinkedIn answers to an endorsement.
 *
 * @param endorsed whether the skill is endorsed now
 */
public record SkillEndorsement(boolean endorsed) {}
