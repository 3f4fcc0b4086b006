package dev.patchbay.tck;

/**
 * One thing the kit looks at: a dynamic test.
 *
 * @param rule the rule it proves
 * @param operation the operation's id
 * @param name what is shown
 * @param body throws an {@code AssertionError} when the adapter is wrong
 */
record Check(String rule, String operation, String name, Runnable body) {}
