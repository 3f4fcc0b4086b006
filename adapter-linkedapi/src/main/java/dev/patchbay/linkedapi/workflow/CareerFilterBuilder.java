package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * What filters of people narrow by where these may be of any company. Not thread-safe.
 *
 * @param <B> the builder of the filter
 */
abstract sealed class CareerFilterBuilder<B extends CareerFilterBuilder<B>>
    extends PersonFilterBuilder<B>
    permits ConnectionsFilterBuilder, NvPeopleFilterBuilder, StPeopleFilterBuilder {
  Option<String> position = Option.none();
  List<String> currentCompanies = List.of();
  List<String> previousCompanies = List.of();

  /** Sets the title of the position. */
  public B position(String value) {
    position = Option.some(value);
    return self();
  }

  /** Sets names of companies where they work. */
  public B currentCompanies(String... values) {
    currentCompanies = List.of(values);
    return self();
  }

  /** Sets names of companies where they worked. */
  public B previousCompanies(String... values) {
    previousCompanies = List.of(values);
    return self();
  }
}
