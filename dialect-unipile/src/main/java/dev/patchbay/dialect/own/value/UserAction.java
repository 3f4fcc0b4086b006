package dev.patchbay.dialect.own.value;

/**
 * What LinkedIn answers to an action on a person.
 *
 * @param success whether it was done
 */
public record UserAction(boolean success) {}
