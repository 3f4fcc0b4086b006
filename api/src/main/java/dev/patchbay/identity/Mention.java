package dev.patchbay.identity;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/**
 * A person or company mentioned in a text. Exactly one of {@code person} and {@code company} is
 * given.
 *
 * @param name as it stands in the text
 * @param person who is mentioned
 * @param company which company is mentioned
 * @param start where the name begins in the text, in UTF-16 units from 0
 * @param length how long it is there
 */
public record Mention(
    String name, Option<ProfileRef> person, Option<CompanyRef> company, int start, int length)
    implements Checked {
  /** A person mentioned at a place of the text. */
  public static Mention of(String name, ProfileRef person, int start, int length) {
    return new Mention(name, Option.some(person), Option.none(), start, length);
  }

  /** A company mentioned at a place of the text. */
  public static Mention of(String name, CompanyRef company, int start, int length) {
    return new Mention(name, Option.none(), Option.some(company), start, length);
  }

  /** Whether a company is mentioned. */
  public boolean isCompany() {
    return company.isDefined();
  }

  @Override
  public List<String> flaws() {
    List<String> flaws = new ArrayList<>();
    if (person.isDefined() == company.isDefined()) {
      flaws.add(
          "A mention needs a person or a company, not " + (isCompany() ? "both." : "neither."));
    }
    if (start < 0 || length < 1) {
      flaws.add("A mention from " + start + " of length " + length + " is no place in a text.");
    }
    person.forEach(who -> flaws.addAll(who.flaws()));
    company.forEach(which -> flaws.addAll(which.flaws()));
    return List.copyOf(flaws);
  }
}
