package dev.patchbay.tck.rule;

import io.vavr.control.Option;

/**
 * One rule of the specification.
 *
 * @param id as in {@code CALL-1}
 * @param level {@code MUST}, {@code SHOULD} or {@code MAY}
 * @param title what is demanded, in one line
 * @param intent what it is for
 * @param untestable why no case can prove it; none when a case has to
 */
public record Rule(
    String id, String level, String title, String intent, Option<String> untestable) {

  /** Whether an adapter that breaks it does not conform. */
  public boolean must() {
    return level.equals("MUST");
  }

  Rule meant(String what) {
    return new Rule(id, level, title, what, untestable);
  }

  Rule untestable(String why) {
    return new Rule(id, level, title, intent, Option.some(why));
  }
}
