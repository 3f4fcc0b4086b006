package dev.patchbay.linkedapi;

import static dev.patchbay.profile.ProfileOperations.PROFILE_GET;

import dev.patchbay.answer.Answer;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.linkedapi.wire.PersonWire;
import dev.patchbay.profile.GetProfile;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.profile.PersonProfileBuilder;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.AdapterTable;
import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Profiles. A page is opened with its sections as children, so one workflow brings all of it. */
final class LinkedApiProfiles {
  private static final String ACTION = "st.openPersonPage";

  private final LinkedApi linkedApi;
  private final Workflows workflows;
  private final ProfileSections sections;

  LinkedApiProfiles(LinkedApi linkedApi, Workflows workflows) {
    this.linkedApi = linkedApi;
    this.workflows = workflows;
    this.sections = new ProfileSections(linkedApi);
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            PROFILE_GET,
            this::get,
            entry ->
                entry
                    .accepts("person")
                    .accepts("sections", declared -> declared.allowing(ProfileSections.names()))
                    .refuses(
                        "viewAs",
                        Reason.NOT_BUILT_YET,
                        "people are seen as on linkedin.com; leave it out")
                    .latency(Latency.BACKGROUND)
                    .limit(
                        "posts",
                        ProfileSections.LATEST,
                        "rows",
                        "the vendor's MCP tool fetch-person")
                    .limit(
                        "comments",
                        ProfileSections.LATEST,
                        "rows",
                        "the vendor's MCP tool fetch-person")
                    .limit(
                        "reactions",
                        ProfileSections.LATEST,
                        "rows",
                        "the vendor's MCP tool fetch-person"))
        .without(
            Reason.VENDOR_CANNOT,
            "it reads no followers",
            ProfileOperations.PROFILE_FOLLOWERS,
            ProfileOperations.PROFILE_FOLLOWING)
        .without(
            Reason.NOT_BUILT_YET,
            "",
            ProfileOperations.PROFILE_GET_MANY,
            ProfileOperations.PROFILE_OWN,
            ProfileOperations.PROFILE_COMPANY,
            ProfileOperations.PROFILE_COMPANY_EMPLOYEES,
            ProfileOperations.PROFILE_DECISION_MAKERS,
            ProfileOperations.PROFILE_JOB,
            ProfileOperations.PROFILE_RESOLVE);
  }

  private Either<PortError, Answer<PersonProfile>> get(GetProfile request, CallContext context) {
    return People.url(PROFILE_GET, "person", request.person())
        .flatMap(
            url ->
                workflows.run(
                    PROFILE_GET,
                    request,
                    context,
                    definition(url, request),
                    (result, reading) ->
                        linkedApi
                            .<PersonWire.Page>part(
                                PROFILE_GET, PersonWire.Page.class, result.data())
                            .map(page -> profile(request, page, reading))));
  }

  private static Definition definition(String url, GetProfile request) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("personUrl", url);
    body.put("basicInfo", true);
    List<Map<String, Object>> children = ProfileSections.children(request.sections());
    if (!children.isEmpty()) {
      body.put("then", children);
    }
    return Definition.of(ACTION, "stPersonProfileViews", body);
  }

  private PersonProfile profile(GetProfile request, PersonWire.Page page, Reading reading) {
    ProfileRef ref =
        ProfileRef.known(page.publicUrl(), page.hashedUrl(), page.urn())
            .getOrElse(request.person());
    String country = page.countryCode();
    PersonProfileBuilder profile =
        PersonProfile.builder(ref)
            .name(page.name())
            .headline(page.headline())
            .about(page.about())
            .location(page.location())
            .countryCode(country == null ? null : country.toUpperCase(Locale.ROOT))
            .currentTitle(page.position())
            .currentCompanyName(page.companyName())
            .currentCompany(Companies.known(page.companyHashedUrl()))
            .followers(page.followersCount())
            .pictureUrl(page.avatarUrl())
            .networkDistance(People.distance(page.viewerState(), reading));
    sections.read(request.sections(), page.then(), profile, reading);
    return profile.build();
  }
}
