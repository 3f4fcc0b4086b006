package dev.patchbay.dialect.own.profile;

import dev.patchbay.dialect.own.value.YearAndMonth;
import io.vavr.control.Option;

/**
 * From when to when.
 *
 * @param startDate the first month
 * @param endDate the last month; none for a present position
 */
public record PositionPeriod(YearAndMonth startDate, Option<YearAndMonth> endDate) {}
