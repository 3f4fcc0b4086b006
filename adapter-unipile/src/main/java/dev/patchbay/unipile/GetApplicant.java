package dev.patchbay.unipile;

import dev.patchbay.call.Request;

/**
 * Asks for one applicant.
 *
 * @param applicantId whom
 */
public record GetApplicant(String applicantId) implements Request {}
