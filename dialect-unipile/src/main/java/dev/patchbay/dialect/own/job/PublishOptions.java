package dev.patchbay.dialect.own.job;

import io.vavr.control.Option;

/**
 * How a draft can be published.
 *
 * @param free without paying
 * @param promoted for money
 */
public record PublishOptions(Option<FreePublishing> free, Option<PromotedPublishing> promoted) {}
