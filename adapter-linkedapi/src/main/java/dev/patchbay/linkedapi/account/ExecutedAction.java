package dev.patchbay.linkedapi.account;

import io.vavr.control.Option;
import java.time.Instant;

/**
 * An action that the vendor executed.
 *
 * @param actionType its name, as in {@code st.openPersonPage}
 * @param success whether it succeeded
 * @param time when
 */
public record ExecutedAction(
    Option<String> actionType, Option<Boolean> success, Option<Instant> time) {}
