package dev.patchbay.dialect.own.job;

import io.vavr.control.Option;
import java.math.BigDecimal;

/**
 * What can be spent.
 *
 * @param min the least
 * @param max the most
 * @param recommended what LinkedIn recommends
 */
public record BudgetRange(
    Option<BigDecimal> min, Option<BigDecimal> max, Option<BigDecimal> recommended) {}
