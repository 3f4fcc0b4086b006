package dev.patchbay.dialect.own.applicant;

import dev.patchbay.dialect.own.value.YearAndMonth;
import io.vavr.control.Option;

/**
 * A position of an applicant.
 *
 * @param company the company
 * @param companyId its number
 * @param position the title
 * @param location the place
 * @param description the text
 * @param pictureUrl the logo
 * @param start from when
 * @param end until when; none for a present one
 */
public record ApplicantPosition(
    Option<String> company,
    Option<String> companyId,
    Option<String> position,
    Option<String> location,
    Option<String> description,
    Option<String> pictureUrl,
    Option<YearAndMonth> start,
    Option<YearAndMonth> end) {}
