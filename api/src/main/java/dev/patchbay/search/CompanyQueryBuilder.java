package dev.patchbay.search;

import dev.patchbay.value.CompanySize;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.Terms;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;

/**
 * Fills in a {@link CompanyQuery}. Each method sets the argument of its name, described there, and
 * replaces what was set before; bare names stand for terms known by name. Nothing is checked here.
 * Not safe for use by several threads.
 */
public final class CompanyQueryBuilder {
  Option<String> keywords = Option.none();
  Option<Terms> industries = Option.none();
  Option<Terms> locations = Option.none();
  boolean hasJobListings;
  Set<CompanySize> companySizes = Set.of();
  Set<NetworkDistance> networkDistances = Set.of();
  Option<Integer> pageSize = Option.none();
  Option<Integer> open = Option.none();

  CompanyQueryBuilder() {}

  public CompanyQueryBuilder keywords(String keywords) {
    this.keywords = Option.some(keywords);
    return this;
  }

  public CompanyQueryBuilder industries(Terms industries) {
    this.industries = Option.some(industries);
    return this;
  }

  public CompanyQueryBuilder industries(String... names) {
    this.industries = Option.some(Terms.named(names));
    return this;
  }

  public CompanyQueryBuilder locations(Terms locations) {
    this.locations = Option.some(locations);
    return this;
  }

  public CompanyQueryBuilder locations(String... names) {
    this.locations = Option.some(Terms.named(names));
    return this;
  }

  public CompanyQueryBuilder hasJobListings(boolean hasJobListings) {
    this.hasJobListings = hasJobListings;
    return this;
  }

  public CompanyQueryBuilder companySizes(CompanySize... companySizes) {
    this.companySizes = Copies.set(List.of(companySizes));
    return this;
  }

  public CompanyQueryBuilder networkDistances(NetworkDistance... networkDistances) {
    this.networkDistances = Copies.set(List.of(networkDistances));
    return this;
  }

  public CompanyQueryBuilder pageSize(int pageSize) {
    this.pageSize = Option.some(pageSize);
    return this;
  }

  public CompanyQueryBuilder open(int open) {
    this.open = Option.some(open);
    return this;
  }

  /** The query. */
  public CompanyQuery build() {
    return new CompanyQuery(
        keywords,
        industries,
        locations,
        hasJobListings,
        companySizes,
        networkDistances,
        pageSize,
        open);
  }
}
