package dev.patchbay.linkedapi.account;

import dev.patchbay.call.Request;
import dev.patchbay.value.Checked;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Lists the actions that the vendor executed for the account, children of others as rows of their
 * own. One page holds them all.
 *
 * @param start from when
 * @param end until when, at most 30 days later
 */
public record ListExecutedActions(Instant start, Instant end) implements Request, Checked {

  private static final Duration LONGEST = Duration.ofDays(30);

  @Override
  public List<String> flaws() {
    if (!start.isBefore(end)) {
      return List.of("end: is not after start; give a later time");
    }
    return Duration.between(start, end).compareTo(LONGEST) > 0
        ? List.of("end: is more than 30 days after start; ask for shorter spans")
        : List.of();
  }
}
