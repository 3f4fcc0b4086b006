package dev.patchbay.search;

import dev.patchbay.value.CompanySize;
import dev.patchbay.value.Miles;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermFilter;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What the builders of both Sales Navigator queries share. */
abstract sealed class SalesNavigatorQueryBuilder<B extends SalesNavigatorQueryBuilder<B>>
    permits SalesNavigatorPeopleQueryBuilder, SalesNavigatorCompanyQueryBuilder {
  Option<String> keywords = Option.none();
  Option<Instant> savedSearchNewerThan = Option.none();
  Option<Term> savedSearch = Option.none();
  Option<Term> recentSearch = Option.none();
  Option<TermFilter> postalCodes = Option.none();
  Option<Miles> postalCodeRadius = Option.none();
  Option<TermFilter> industries = Option.none();
  Option<TermFilter> accountLists = Option.none();
  Set<CompanySize> companySizes = Set.of();
  Set<NetworkDistance> networkDistances = Set.of();
  Option<String> saveSearchAs = Option.none();
  Option<Integer> pageSize = Option.none();
  Option<Integer> open = Option.none();

  SalesNavigatorQueryBuilder() {}

  abstract B self();

  public B keywords(String keywords) {
    this.keywords = Option.some(keywords);
    return self();
  }

  public B savedSearchNewerThan(Instant savedSearchNewerThan) {
    this.savedSearchNewerThan = Option.some(savedSearchNewerThan);
    return self();
  }

  public B savedSearch(Term savedSearch) {
    this.savedSearch = Option.some(savedSearch);
    return self();
  }

  public B recentSearch(Term recentSearch) {
    this.recentSearch = Option.some(recentSearch);
    return self();
  }

  public B postalCodes(TermFilter postalCodes) {
    this.postalCodes = Option.some(postalCodes);
    return self();
  }

  public B postalCodes(String... names) {
    this.postalCodes = Option.some(TermFilter.named(names));
    return self();
  }

  public B postalCodeRadius(Miles postalCodeRadius) {
    this.postalCodeRadius = Option.some(postalCodeRadius);
    return self();
  }

  public B postalCodeRadius(int miles) {
    this.postalCodeRadius = Option.some(Miles.of(miles));
    return self();
  }

  public B industries(TermFilter industries) {
    this.industries = Option.some(industries);
    return self();
  }

  public B industries(String... names) {
    this.industries = Option.some(TermFilter.named(names));
    return self();
  }

  public B accountLists(TermFilter accountLists) {
    this.accountLists = Option.some(accountLists);
    return self();
  }

  public B accountLists(String... names) {
    this.accountLists = Option.some(TermFilter.named(names));
    return self();
  }

  public B companySizes(CompanySize... companySizes) {
    this.companySizes = Copies.set(List.of(companySizes));
    return self();
  }

  public B networkDistances(NetworkDistance... networkDistances) {
    this.networkDistances = Copies.set(List.of(networkDistances));
    return self();
  }

  public B saveSearchAs(String saveSearchAs) {
    this.saveSearchAs = Option.some(saveSearchAs);
    return self();
  }

  public B pageSize(int pageSize) {
    this.pageSize = Option.some(pageSize);
    return self();
  }

  public B open(int open) {
    this.open = Option.some(open);
    return self();
  }
}
