package dev.patchbay.invitation;

import dev.patchbay.value.Terms;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;

/** Builds a {@link ListConnections}; not safe for use by several threads. */
public final class ListConnectionsBuilder {
  private Option<String> name = Option.none();
  private Option<String> firstName = Option.none();
  private Option<String> lastName = Option.none();
  private List<String> titles = List.of();
  private Option<Terms> locations = Option.none();
  private Option<Terms> industries = Option.none();
  private Option<Terms> currentCompanies = Option.none();
  private Option<Terms> pastCompanies = Option.none();
  private Option<Terms> schools = Option.none();
  private Option<Instant> since = Option.none();
  private Option<Integer> pageSize = Option.none();

  ListConnectionsBuilder() {}

  ListConnectionsBuilder(ListConnections from) {
    name = from.name();
    firstName = from.firstName();
    lastName = from.lastName();
    titles = from.titles();
    locations = from.locations();
    industries = from.industries();
    currentCompanies = from.currentCompanies();
    pastCompanies = from.pastCompanies();
    schools = from.schools();
    since = from.since();
    pageSize = from.pageSize();
  }

  /** Sets {@link ListConnections#name}. */
  public ListConnectionsBuilder name(String value) {
    name = Option.some(value);
    return this;
  }

  /** Sets {@link ListConnections#firstName}. */
  public ListConnectionsBuilder firstName(String value) {
    firstName = Option.some(value);
    return this;
  }

  /** Sets {@link ListConnections#lastName}. */
  public ListConnectionsBuilder lastName(String value) {
    lastName = Option.some(value);
    return this;
  }

  /** Sets {@link ListConnections#titles}. */
  public ListConnectionsBuilder titles(String... values) {
    return titles(List.of(values));
  }

  /** Sets {@link ListConnections#titles}. */
  public ListConnectionsBuilder titles(List<String> values) {
    titles = List.copyOf(values);
    return this;
  }

  /** Sets {@link ListConnections#locations}. */
  public ListConnectionsBuilder locations(Terms value) {
    locations = Option.some(value);
    return this;
  }

  /** Sets {@link ListConnections#industries}. */
  public ListConnectionsBuilder industries(Terms value) {
    industries = Option.some(value);
    return this;
  }

  /** Sets {@link ListConnections#currentCompanies}. */
  public ListConnectionsBuilder currentCompanies(Terms value) {
    currentCompanies = Option.some(value);
    return this;
  }

  /** Sets {@link ListConnections#pastCompanies}. */
  public ListConnectionsBuilder pastCompanies(Terms value) {
    pastCompanies = Option.some(value);
    return this;
  }

  /** Sets {@link ListConnections#schools}. */
  public ListConnectionsBuilder schools(Terms value) {
    schools = Option.some(value);
    return this;
  }

  /** Sets {@link ListConnections#since}. */
  public ListConnectionsBuilder since(Instant value) {
    since = Option.some(value);
    return this;
  }

  /** Sets {@link ListConnections#pageSize}. */
  public ListConnectionsBuilder pageSize(int value) {
    pageSize = Option.some(value);
    return this;
  }

  /** The request. */
  public ListConnections build() {
    return new ListConnections(
        name,
        firstName,
        lastName,
        titles,
        locations,
        industries,
        currentCompanies,
        pastCompanies,
        schools,
        since,
        pageSize);
  }
}
