package dev.patchbay.postpress;

import dev.patchbay.call.Request;
import dev.patchbay.dialect.own.hiring.PipelineStage;
import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;

/**
 * Moves a candidate of a hiring project to another stage; needs Recruiter.
 *
 * @param person whom; another name than a Recruiter id costs a profile view
 * @param hiringProjectId the project
 * @param stage where to put them; none is {@code UNCONTACTED}
 */
public record ChangeCandidatePipeline(
    ProfileRef person, String hiringProjectId, Option<PipelineStage> stage) implements Request {}
