package dev.patchbay.linkedapi.profile;

import static dev.patchbay.profile.ProfileOperations.PROFILE_COMPANY;
import static dev.patchbay.profile.ProfileOperations.PROFILE_DECISION_MAKERS;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.capability.Latency;
import dev.patchbay.error.PortError;
import dev.patchbay.linkedapi.background.Action;
import dev.patchbay.linkedapi.background.Definition;
import dev.patchbay.linkedapi.background.Pages;
import dev.patchbay.linkedapi.background.Workflows;
import dev.patchbay.linkedapi.page.CompanyPages;
import dev.patchbay.linkedapi.read.Companies;
import dev.patchbay.linkedapi.read.People;
import dev.patchbay.linkedapi.wire.PersonWire;
import dev.patchbay.profile.Company;
import dev.patchbay.profile.GetCompany;
import dev.patchbay.profile.ListDecisionMakers;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.table.AdapterTable;
import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pages of companies: the page itself, and the decision makers that LinkedIn names on it. */
final class CompanyReads {
  private static final String DECISION_MAKERS = "st.retrieveCompanyDMs";
  private static final int MOST = 20;

  private final Workflows workflows;

  CompanyReads(Workflows workflows) {
    this.workflows = workflows;
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    String source = "the vendor's page on st.retrieveCompanyDMs";
    return table
        .on(
            PROFILE_COMPANY,
            this::company,
            entry ->
                entry.accepts("company").latency(Latency.BACKGROUND).fields(ProfileFields.COMPANY))
        .on(
            PROFILE_DECISION_MAKERS,
            this::decisionMakers,
            entry ->
                entry
                    .accepts("company")
                    .accepts("limit", most -> most.between(1, MOST))
                    .latency(Latency.BACKGROUND)
                    .limit("rowsPerQuery", MOST, "rows", source)
                    .limit("limit.default", MOST, "rows", source)
                    .fields(ProfileFields.DECISION_MAKER));
  }

  private Either<PortError, Answer<Company>> company(GetCompany request, CallContext context) {
    return Companies.url(PROFILE_COMPANY, "company", request.company())
        .flatMap(
            url ->
                workflows.run(
                    PROFILE_COMPANY,
                    request,
                    context,
                    Definition.of(CompanyPages.open(url)),
                    (outcome, reading) -> CompanyPages.read(request.company(), outcome)));
  }

  private Either<PortError, Answer<Page<PersonHit>>> decisionMakers(
      ListDecisionMakers request, CallContext context) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    request.limit().forEach(limit -> parameters.put("limit", limit));
    return CompanyPages.bare(PROFILE_DECISION_MAKERS, "company", request.company())
        .flatMap(
            open ->
                workflows.run(
                    PROFILE_DECISION_MAKERS,
                    request,
                    context,
                    Definition.of(open.then(Action.of(DECISION_MAKERS, parameters))),
                    (outcome, reading) ->
                        outcome
                            .child(DECISION_MAKERS)
                            .flatMap(
                                listed ->
                                    Pages.upTo(
                                        request.limit().getOrElse(MOST),
                                        listed,
                                        PersonWire.Hit.class,
                                        People::hit,
                                        reading))));
  }
}
