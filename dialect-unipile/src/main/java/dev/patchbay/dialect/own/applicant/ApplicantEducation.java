package dev.patchbay.dialect.own.applicant;

import dev.patchbay.dialect.own.value.YearAndMonth;
import io.vavr.control.Option;

/**
 * An education of an applicant.
 *
 * @param school the school
 * @param schoolId its number
 * @param degree the degree
 * @param description the text
 * @param fieldOfStudy the field
 * @param pictureUrl the logo
 * @param start from when
 * @param end until when
 */
public record ApplicantEducation(
    Option<String> school,
    Option<String> schoolId,
    Option<String> degree,
    Option<String> description,
    Option<String> fieldOfStudy,
    Option<String> pictureUrl,
    Option<YearAndMonth> start,
    Option<YearAndMonth> end) {}
