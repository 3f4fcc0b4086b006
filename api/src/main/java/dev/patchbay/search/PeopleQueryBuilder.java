package dev.patchbay.search;

import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.OpenTo;
import dev.patchbay.value.Terms;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;

/**
 * Fills in a {@link PeopleQuery}. Each method sets the argument of its name, described there, and
 * replaces what was set before; bare names stand for terms known by name. Nothing is checked here.
 * Not safe for use by several threads.
 */
public final class PeopleQueryBuilder {
  Option<String> keywords = Option.none();
  Option<String> firstName = Option.none();
  Option<String> lastName = Option.none();
  Option<String> titleKeywords = Option.none();
  Option<String> companyKeywords = Option.none();
  Option<String> schoolKeywords = Option.none();
  Option<Terms> locations = Option.none();
  Option<Terms> industries = Option.none();
  Option<Terms> currentCompanies = Option.none();
  Option<Terms> pastCompanies = Option.none();
  Option<Terms> schools = Option.none();
  Option<Terms> serviceCategories = Option.none();
  Set<String> profileLanguages = Set.of();
  Set<NetworkDistance> networkDistances = Set.of();
  List<ProfileRef> connectionsOf = List.of();
  List<ProfileRef> followersOf = List.of();
  Set<OpenTo> openTo = Set.of();
  Option<Integer> pageSize = Option.none();
  Option<Integer> open = Option.none();

  PeopleQueryBuilder() {}

  public PeopleQueryBuilder keywords(String keywords) {
    this.keywords = Option.some(keywords);
    return this;
  }

  public PeopleQueryBuilder firstName(String firstName) {
    this.firstName = Option.some(firstName);
    return this;
  }

  public PeopleQueryBuilder lastName(String lastName) {
    this.lastName = Option.some(lastName);
    return this;
  }

  public PeopleQueryBuilder titleKeywords(String titleKeywords) {
    this.titleKeywords = Option.some(titleKeywords);
    return this;
  }

  public PeopleQueryBuilder companyKeywords(String companyKeywords) {
    this.companyKeywords = Option.some(companyKeywords);
    return this;
  }

  public PeopleQueryBuilder schoolKeywords(String schoolKeywords) {
    this.schoolKeywords = Option.some(schoolKeywords);
    return this;
  }

  public PeopleQueryBuilder locations(Terms locations) {
    this.locations = Option.some(locations);
    return this;
  }

  public PeopleQueryBuilder locations(String... names) {
    this.locations = Option.some(Terms.named(names));
    return this;
  }

  public PeopleQueryBuilder industries(Terms industries) {
    this.industries = Option.some(industries);
    return this;
  }

  public PeopleQueryBuilder industries(String... names) {
    this.industries = Option.some(Terms.named(names));
    return this;
  }

  public PeopleQueryBuilder currentCompanies(Terms currentCompanies) {
    this.currentCompanies = Option.some(currentCompanies);
    return this;
  }

  public PeopleQueryBuilder currentCompanies(String... names) {
    this.currentCompanies = Option.some(Terms.named(names));
    return this;
  }

  public PeopleQueryBuilder pastCompanies(Terms pastCompanies) {
    this.pastCompanies = Option.some(pastCompanies);
    return this;
  }

  public PeopleQueryBuilder pastCompanies(String... names) {
    this.pastCompanies = Option.some(Terms.named(names));
    return this;
  }

  public PeopleQueryBuilder schools(Terms schools) {
    this.schools = Option.some(schools);
    return this;
  }

  public PeopleQueryBuilder schools(String... names) {
    this.schools = Option.some(Terms.named(names));
    return this;
  }

  public PeopleQueryBuilder serviceCategories(Terms serviceCategories) {
    this.serviceCategories = Option.some(serviceCategories);
    return this;
  }

  public PeopleQueryBuilder serviceCategories(String... names) {
    this.serviceCategories = Option.some(Terms.named(names));
    return this;
  }

  public PeopleQueryBuilder profileLanguages(String... codes) {
    this.profileLanguages = Copies.set(List.of(codes));
    return this;
  }

  public PeopleQueryBuilder networkDistances(NetworkDistance... networkDistances) {
    this.networkDistances = Copies.set(List.of(networkDistances));
    return this;
  }

  public PeopleQueryBuilder connectionsOf(ProfileRef... connectionsOf) {
    this.connectionsOf = List.of(connectionsOf);
    return this;
  }

  public PeopleQueryBuilder connectionsOf(List<ProfileRef> connectionsOf) {
    this.connectionsOf = List.copyOf(connectionsOf);
    return this;
  }

  public PeopleQueryBuilder followersOf(ProfileRef... followersOf) {
    this.followersOf = List.of(followersOf);
    return this;
  }

  public PeopleQueryBuilder followersOf(List<ProfileRef> followersOf) {
    this.followersOf = List.copyOf(followersOf);
    return this;
  }

  public PeopleQueryBuilder openTo(OpenTo... openTo) {
    this.openTo = Copies.set(List.of(openTo));
    return this;
  }

  public PeopleQueryBuilder pageSize(int pageSize) {
    this.pageSize = Option.some(pageSize);
    return this;
  }

  public PeopleQueryBuilder open(int open) {
    this.open = Option.some(open);
    return this;
  }

  /** The query. */
  public PeopleQuery build() {
    return new PeopleQuery(
        keywords,
        firstName,
        lastName,
        titleKeywords,
        companyKeywords,
        schoolKeywords,
        locations,
        industries,
        currentCompanies,
        pastCompanies,
        schools,
        serviceCategories,
        profileLanguages,
        networkDistances,
        connectionsOf,
        followersOf,
        openTo,
        pageSize,
        open);
  }
}
