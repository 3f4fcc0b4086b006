package dev.patchbay.dialect.own.rule;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects what the vendor's specification does not allow in a request, each with its repair. */
public final class OwnFlaws {
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Pattern LETTERS = Pattern.compile("[a-z]+");
  private static final Pattern LEADS_AWAY =
      Pattern.compile("(?s).*(?:^|[/\\\\])\\.{1,2}(?:[/\\\\]|$).*|.*[\\\\\\p{Cntrl}].*");

  private final List<String> found = new ArrayList<>();

  /** The flaw, if it is one. */
  public OwnFlaws when(boolean wrong, String flaw) {
    if (wrong) {
      found.add(flaw);
    }
    return this;
  }

  /** Ids of LinkedIn that are numbers. */
  public OwnFlaws digits(String what, Iterable<String> ids) {
    return each(what, ids, DIGITS, "digits only, such as 1035");
  }

  /** Ids of LinkedIn that are letters. */
  public OwnFlaws letters(String what, Iterable<String> ids) {
    return each(what, ids, LETTERS, "lower-case letters only, such as eng");
  }

  private OwnFlaws each(String what, Iterable<String> ids, Pattern form, String told) {
    for (String id : ids) {
      when(!form.matcher(id).matches(), what + " takes " + told + ", not \"" + id + "\".");
    }
    return this;
  }

  /** Parts that do not belong beside a choice that was made. */
  public OwnFlaws without(String choice, String part, Option<?> value) {
    return when(value.isDefined(), part + " does not belong to " + choice + "; leave it out.");
  }

  /** The same for a list. */
  public OwnFlaws without(String choice, String part, List<?> values) {
    return without(choice, part, Option.when(!values.isEmpty(), values));
  }

  /** Parts that a choice demands. */
  public OwnFlaws needs(String choice, String part, Option<?> value) {
    return when(value.isEmpty(), choice + " needs " + part + "; add it.");
  }

  /** The same for a list. */
  public OwnFlaws needs(String choice, String part, List<?> values) {
    return needs(choice, part, Option.when(!values.isEmpty(), values));
  }

  /** An id that becomes a segment of the URL and must not lead out of its place. */
  public OwnFlaws segment(String argument, String id) {
    return when(
        LEADS_AWAY.matcher(id).matches(),
        argument + ": is no id but a path; give one that the vendor gave out");
  }

  /** What was found, in the order in which it was looked for. */
  public List<String> found() {
    return List.copyOf(found);
  }
}
