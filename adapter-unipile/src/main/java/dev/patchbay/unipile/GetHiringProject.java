package dev.patchbay.unipile;

import dev.patchbay.call.Request;

/**
 * Asks for one hiring project; needs Recruiter.
 *
 * @param projectId which project
 */
public record GetHiringProject(String projectId) implements Request {}
