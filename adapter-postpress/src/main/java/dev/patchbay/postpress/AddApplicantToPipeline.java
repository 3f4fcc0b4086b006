package dev.patchbay.postpress;

import dev.patchbay.call.Request;
import dev.patchbay.dialect.own.hiring.PipelineStage;
import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;

/**
 * Adds an applicant of an own job posting to a hiring project; needs Recruiter.
 *
 * @param person whom; another name than a Recruiter id costs a profile view
 * @param hiringProjectId the project
 * @param stage where to put them; none is {@code UNCONTACTED}
 */
public record AddApplicantToPipeline(
    ProfileRef person, String hiringProjectId, Option<PipelineStage> stage) implements Request {}
