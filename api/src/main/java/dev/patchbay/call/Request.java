package dev.patchbay.call;

/**
 * What is asked of an operation: an immutable record whose components are the operation's
 * arguments, under their neutral names. An optional argument is {@code Option.none()}, an empty
 * collection, or {@code false}; there are no defaults that look like a choice. Requests never throw
 * for bad values: the driver finds them and answers {@code InvalidRequest}.
 */
public interface Request {}
