package dev.patchbay.dialect.own.applicant;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;

/**
 * Somebody who applied. The time is read as milliseconds since 1970, which the vendor does not
 * state.
 *
 * @param id the vendor's id of the application
 * @param profileId the member id
 * @param publicIdentifier the slug
 * @param publicProfileUrl the profile
 * @param name the name
 * @param location the place
 * @param headline the line under the name
 * @param profilePictureUrl the picture; such URLs expire
 * @param appliedAt when
 * @param rating how rated
 * @param emailAddress an e-mail address
 * @param phoneNumber a telephone number
 * @param contactInfo how else to reach them
 * @param workExperience positions
 * @param education educations
 * @param screeningQuestions answers to screening questions
 */
public record JobApplicant(
    Option<String> id,
    Option<String> profileId,
    Option<String> publicIdentifier,
    Option<String> publicProfileUrl,
    Option<String> name,
    Option<String> location,
    Option<String> headline,
    Option<String> profilePictureUrl,
    Option<Instant> appliedAt,
    Option<ApplicantRating> rating,
    Option<String> emailAddress,
    Option<String> phoneNumber,
    Option<ApplicantContact> contactInfo,
    List<ApplicantPosition> workExperience,
    List<ApplicantEducation> education,
    List<ApplicantAnswer> screeningQuestions) {
  /** Copies the collections. */
  public JobApplicant {
    workExperience = List.copyOf(workExperience);
    education = List.copyOf(education);
    screeningQuestions = List.copyOf(screeningQuestions);
  }
}
