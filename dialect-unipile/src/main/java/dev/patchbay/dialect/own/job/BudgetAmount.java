package dev.patchbay.dialect.own.job;

import java.math.BigDecimal;

/**
 * An amount of money.
 *
 * @param currency the currency
 * @param amount how much
 */
public record BudgetAmount(String currency, BigDecimal amount) {}
