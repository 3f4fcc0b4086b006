package dev.patchbay.dialect.search;

import dev.patchbay.identity.CompanyRef;
import io.vavr.control.Option;

/**
 * What a search tells of a school beside its name; the neutral types hold schools by reference.
 *
 * @param ref the school's page; none when neither id nor URL is told
 * @param name its name
 * @param employees how many people work there
 * @param location where it is
 * @param description what it says of itself
 * @param url address of its page
 * @param logoUrl address of its logo
 */
public record SchoolDetails(
    Option<CompanyRef> ref,
    Option<String> name,
    Option<Integer> employees,
    Option<String> location,
    Option<String> description,
    Option<String> url,
    Option<String> logoUrl) {}
