package dev.patchbay.dialect.own.hiring;

import dev.patchbay.dialect.own.job.JobPosting;
import io.vavr.control.Option;

/**
 * A hiring project of Recruiter.
 *
 * @param id its id
 * @param name its name
 * @param ownerName whose it is
 * @param ownerId id of the owner
 * @param createdAt when it was made, as the vendor writes it
 * @param jobPosting its job posting
 */
public record HiringProject(
    Option<String> id,
    Option<String> name,
    Option<String> ownerName,
    Option<String> ownerId,
    Option<String> createdAt,
    Option<JobPosting> jobPosting) {}
