package dev.patchbay.capability;

import io.vavr.control.Option;
import java.util.List;

/**
 * What a vendor accepts for one argument, or for one part of one.
 *
 * @param name the full key, as in {@code salesNavigatorPeople.industries.exclude}
 * @param support native, emulated (e.g. names resolved by a lookup) or unsupported
 * @param maxLength longest text, in UTF-16 units; none where no limit is known
 * @param min smallest number or fewest members; none where not known
 * @param max largest number or most members; none where not known
 * @param allowed names of the constants that can be sent; empty when all or none are defined. For
 *     files, the forms that can be sent; empty when it is their content alone
 * @param forms which halves of a term the vendor takes; empty for other arguments
 * @param excludes keys of arguments that cannot be used together with it
 * @param overrides whether it makes the vendor ignore all other filters
 */
public record ArgumentCapability(
    String name,
    Support support,
    Option<Integer> maxLength,
    Option<Long> min,
    Option<Long> max,
    List<String> allowed,
    List<TermForm> forms,
    List<String> excludes,
    boolean overrides) {

  /** Copies the lists. */
  public ArgumentCapability {
    allowed = List.copyOf(allowed);
    forms = List.copyOf(forms);
    excludes = List.copyOf(excludes);
  }

  /** An argument without any limits. */
  public static ArgumentCapability of(String name, Support support) {
    return new ArgumentCapability(
        name,
        support,
        Option.none(),
        Option.none(),
        Option.none(),
        List.of(),
        List.of(),
        List.of(),
        false);
  }

  /** The same with a longest text. */
  public ArgumentCapability maxLength(int units) {
    return new ArgumentCapability(
        name, support, Option.some(units), min, max, allowed, forms, excludes, overrides);
  }

  /** The same with bounds, both inclusive: of a number, or of how many members. */
  public ArgumentCapability between(long least, long most) {
    return new ArgumentCapability(
        name,
        support,
        maxLength,
        Option.some(least),
        Option.some(most),
        allowed,
        forms,
        excludes,
        overrides);
  }

  /** The same with the only constants that can be sent. */
  public ArgumentCapability allowing(List<String> constants) {
    return new ArgumentCapability(
        name, support, maxLength, min, max, constants, forms, excludes, overrides);
  }

  /** The same with the forms of a term that the vendor takes. */
  public ArgumentCapability taking(TermForm... accepted) {
    return new ArgumentCapability(
        name, support, maxLength, min, max, allowed, List.of(accepted), excludes, overrides);
  }

  /** The same, not to be used together with others. */
  public ArgumentCapability excluding(String... keys) {
    return new ArgumentCapability(
        name, support, maxLength, min, max, allowed, forms, List.of(keys), overrides);
  }

  /** The same, making the vendor ignore every other filter. */
  public ArgumentCapability overridingOthers() {
    return new ArgumentCapability(
        name, support, maxLength, min, max, allowed, forms, excludes, true);
  }

  /** The same under another support. */
  public ArgumentCapability with(Support other) {
    return new ArgumentCapability(
        name, other, maxLength, min, max, allowed, forms, excludes, overrides);
  }

  /** Which half of a term goes on the wire. */
  public enum TermForm {
    /** LinkedIn's id. */
    ID,
    /** The name. */
    NAME
  }
}
