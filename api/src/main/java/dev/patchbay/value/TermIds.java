package dev.patchbay.value;

import io.vavr.control.Option;
import java.util.EnumSet;
import java.util.Set;

/** The forms that ids of LinkedIn's catalogues have: digits, unless said otherwise. */
final class TermIds {
  private static final Set<TermKind> ANY =
      EnumSet.of(
          TermKind.PERSON,
          TermKind.CONNECTION,
          TermKind.SAVED_ACCOUNT,
          TermKind.DEGREE,
          TermKind.EMPLOYMENT_TYPE,
          TermKind.UNKNOWN);
  private static final Set<TermKind> ALL = EnumSet.of(TermKind.ACCOUNT_LIST, TermKind.LEAD_LIST);

  private TermIds() {}

  /**
   * Whether an id has the form of its catalogue; a blank one or one of no catalogue is not judged.
   */
  static boolean fit(Option<TermKind> kind, Option<String> id) {
    if (kind.isEmpty() || id.isEmpty() || id.get().isBlank() || ANY.contains(kind.get())) {
      return true;
    }
    String text = id.get();
    return kind.get() == TermKind.JOB_FUNCTION
        ? text.chars().allMatch(c -> c >= 'a' && c <= 'z')
        : text.chars().allMatch(c -> c >= '0' && c <= '9')
            || (ALL.contains(kind.get()) && text.equals("ALL"));
  }

  /** The form in words. */
  static String form(TermKind kind) {
    return kind == TermKind.JOB_FUNCTION ? "lower-case letters" : "digits";
  }
}
