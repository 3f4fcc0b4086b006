package dev.patchbay.dialect.own.job;

import io.vavr.control.Option;

/**
 * Somebody who hires.
 *
 * @param name the name
 * @param providerId the member id
 * @param publicIdentifier the slug
 * @param profileUrl the profile
 * @param canSendFreeInmail whether an InMail to them is free
 */
public record HiringTeamMember(
    Option<String> name,
    Option<String> providerId,
    Option<String> publicIdentifier,
    Option<String> profileUrl,
    Option<Boolean> canSendFreeInmail) {}
