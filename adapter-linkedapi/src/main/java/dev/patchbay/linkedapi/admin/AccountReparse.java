package dev.patchbay.linkedapi.admin;

import io.vavr.control.Option;

/**
 * What came of it. The work goes on in the background.
 *
 * @param workflowId the workflow; by which account it can be looked at is not documented
 */
public record AccountReparse(Option<String> workflowId) {}
