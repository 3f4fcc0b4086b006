package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * What all filters of people narrow by. Not thread-safe.
 *
 * @param <B> the builder of the filter
 */
abstract sealed class PersonFilterBuilder<B extends PersonFilterBuilder<B>>
    permits NvEmployeesFilterBuilder, CareerFilterBuilder, StEmployeesFilterBuilder {
  Option<String> firstName = Option.none();
  Option<String> lastName = Option.none();
  List<String> locations = List.of();
  List<String> industries = List.of();
  List<String> schools = List.of();

  abstract B self();

  /** Sets the first name. */
  public B firstName(String value) {
    firstName = Option.some(value);
    return self();
  }

  /** Sets the last name. */
  public B lastName(String value) {
    lastName = Option.some(value);
    return self();
  }

  /** Sets where the people are, as text. */
  public B locations(String... values) {
    locations = List.of(values);
    return self();
  }

  /** Sets industries, by the English names of LinkedIn's filter. */
  public B industries(String... values) {
    industries = List.of(values);
    return self();
  }

  /** Sets names of schools. */
  public B schools(String... values) {
    schools = List.of(values);
    return self();
  }
}
