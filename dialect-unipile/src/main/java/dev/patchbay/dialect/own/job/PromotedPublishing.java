package dev.patchbay.dialect.own.job;

import io.vavr.control.Option;

/**
 * Publishing for money.
 *
 * @param estimatedMonthlyApplicants LinkedIn's estimate
 * @param currency the currency
 * @param dailyBudget by day
 * @param monthlyBudget by month
 */
public record PromotedPublishing(
    Option<Integer> estimatedMonthlyApplicants,
    Option<String> currency,
    Option<BudgetRange> dailyBudget,
    Option<BudgetRange> monthlyBudget) {}
