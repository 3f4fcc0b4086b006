package dev.patchbay.profile;

import dev.patchbay.call.Request;
import dev.patchbay.identity.CompanyRef;

/**
 * Asks for one company.
 *
 * @param company which
 */
public record GetCompany(CompanyRef company) implements Request {}
