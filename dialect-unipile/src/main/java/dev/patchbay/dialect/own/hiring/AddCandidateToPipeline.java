package dev.patchbay.dialect.own.hiring;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;

/**
 * Adds a person to a hiring project; needs Recruiter.
 *
 * @param person whom; another name than a member id costs a profile view
 * @param hiringProjectId the project
 * @param stage where to put them; none leaves it to LinkedIn
 */
public record AddCandidateToPipeline(
    ProfileRef person, String hiringProjectId, Option<PipelineStage> stage) implements Request {}
