package dev.patchbay.profile;

import dev.patchbay.call.Request;
import dev.patchbay.identity.CompanyRef;
import io.vavr.control.Option;

/**
 * Asks for a company's decision makers, as LinkedIn ranks them.
 *
 * @param company which
 * @param limit how many at most; none leaves it to the vendor
 */
public record ListDecisionMakers(CompanyRef company, Option<Integer> limit) implements Request {}
