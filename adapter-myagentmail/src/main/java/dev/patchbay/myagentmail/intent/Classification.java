package dev.patchbay.myagentmail.intent;

import io.vavr.control.Option;

/**
 * What the classifier says.
 *
 * @param engage whether the rule fires
 * @param intent how strongly
 * @param reason one sentence that cites the evidence
 */
public record Classification(
    Option<Boolean> engage, Option<Intent> intent, Option<String> reason) {}
