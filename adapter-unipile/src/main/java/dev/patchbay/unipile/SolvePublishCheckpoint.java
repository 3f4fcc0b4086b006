package dev.patchbay.unipile;

import dev.patchbay.call.Request;
import dev.patchbay.secret.Secret;

/**
 * Answers the code that LinkedIn asks for before it publishes.
 *
 * @param draftId which draft
 * @param input the code
 */
public record SolvePublishCheckpoint(String draftId, Secret input) implements Request {}
