package dev.patchbay.linkedapi.background;

/**
 * One of several things done in one workflow.
 *
 * @param action what to do
 * @param read what it brings
 */
public record Entry<T>(Action action, Outcome.Reader<T> read) {}
