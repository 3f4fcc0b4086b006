package dev.patchbay.capability;

/**
 * A number that bounds an operation.
 *
 * @param name what is bounded: {@code pageSize.max}, {@code rowsPerQuery}, {@code perDay}
 * @param value how many
 * @param unit of what
 * @param source where the number is from
 */
public record Limit(String name, long value, String unit, String source) {}
