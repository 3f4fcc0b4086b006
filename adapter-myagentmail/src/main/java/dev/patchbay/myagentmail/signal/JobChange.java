package dev.patchbay.myagentmail.signal;

import io.vavr.control.Option;

/**
 * A change of job.
 *
 * @param oldRole the role before
 * @param oldCompany the company before
 * @param newRole the role now
 * @param newCompany the company now
 */
public record JobChange(
    Option<String> oldRole,
    Option<String> oldCompany,
    Option<String> newRole,
    Option<String> newCompany) {}
