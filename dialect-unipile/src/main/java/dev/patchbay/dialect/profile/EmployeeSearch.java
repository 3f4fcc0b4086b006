package dev.patchbay.dialect.profile;

import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Vendor;
import dev.patchbay.profile.ListEmployees;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.search.PeopleQueryBuilder;
import dev.patchbay.search.SalesNavigatorPeopleQuery;
import dev.patchbay.search.SalesNavigatorPeopleQueryBuilder;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermFilter;
import dev.patchbay.value.TermKind;
import dev.patchbay.value.Terms;
import dev.patchbay.value.Years;
import io.vavr.control.Option;

/** The search for people that a list of employees is made of (vocabulary 1.9). */
final class EmployeeSearch {
  private EmployeeSearch() {}

  /** Whether only Sales Navigator can express it; linkedin.com needs no subscription. */
  static boolean needsSalesNavigator(ListEmployees request) {
    return request.titles().size() > 1
        || !request.yearsOfExperience().isEmpty()
        || request.networkDistances().contains(NetworkDistance.GROUP);
  }

  /** The refusal of an id that the search which is needed does not know. */
  static Option<PortError> foreign(ListEmployees request, Vendor vendor) {
    boolean paid = needsSalesNavigator(request);
    return foreign(
            "locations", request.locations(), paid ? TermKind.REGION : TermKind.LOCATION, vendor)
        .orElse(
            () ->
                foreign(
                    "industries",
                    request.industries(),
                    paid ? TermKind.SALES_INDUSTRY : TermKind.INDUSTRY,
                    vendor));
  }

  private static Option<PortError> foreign(
      String argument, Option<Terms> given, TermKind kind, Vendor vendor) {
    return Option.ofOptional(
        given
            .toJavaStream()
            .flatMap(terms -> terms.include().stream())
            .filter(term -> term.id().isDefined() && term.kind().exists(own -> own != kind))
            .findFirst()
            .map(
                term ->
                    new FixCall.InvalidRequest(
                        Origin.local(ProfileOperations.PROFILE_COMPANY_EMPLOYEES.id(), vendor),
                        ProfileOperations.PROFILE_COMPANY_EMPLOYEES.key(argument),
                        "the id "
                            + term.id().get()
                            + " is of the catalogue "
                            + term.kind().get()
                            + ", this argument takes "
                            + kind
                            + " here (several titles, years of experience and the distance GROUP"
                            + " need Sales Navigator); give the name")));
  }

  /** The search of linkedin.com. */
  static PeopleQuery classic(ListEmployees request, String company) {
    PeopleQueryBuilder query =
        PeopleQuery.builder().currentCompanies(Terms.ids(TermKind.COMPANY, company));
    request.pageSize().forEach(query::pageSize);
    request.firstName().forEach(query::firstName);
    request.lastName().forEach(query::lastName);
    request.titles().forEach(query::titleKeywords);
    request.locations().forEach(query::locations);
    request.industries().forEach(query::industries);
    request.pastCompanies().forEach(query::pastCompanies);
    request.schools().forEach(query::schools);
    if (!request.networkDistances().isEmpty()) {
      query.networkDistances(request.networkDistances().toArray(NetworkDistance[]::new));
    }
    return query.build();
  }

  /** The search of Sales Navigator. */
  static SalesNavigatorPeopleQuery salesNavigator(ListEmployees request, String company) {
    SalesNavigatorPeopleQueryBuilder query =
        SalesNavigatorPeopleQuery.builder()
            .currentCompanies(TermFilter.ids(TermKind.COMPANY, company));
    request.pageSize().forEach(query::pageSize);
    request.firstName().forEach(query::firstName);
    request.lastName().forEach(query::lastName);
    if (!request.titles().isEmpty()) {
      query.currentTitles(TermFilter.of(request.titles().stream().map(Term::name).toList()));
    }
    request.locations().map(EmployeeSearch::included).forEach(query::locations);
    request.industries().map(EmployeeSearch::included).forEach(query::industries);
    request.pastCompanies().map(EmployeeSearch::included).forEach(query::pastCompanies);
    request.schools().map(EmployeeSearch::included).forEach(query::schools);
    if (!request.yearsOfExperience().isEmpty()) {
      query.yearsOfExperience(request.yearsOfExperience().toArray(Years[]::new));
    }
    if (!request.networkDistances().isEmpty()) {
      query.networkDistances(request.networkDistances().toArray(NetworkDistance[]::new));
    }
    return query.build();
  }

  private static TermFilter included(Terms terms) {
    return TermFilter.of(terms.include());
  }
}
