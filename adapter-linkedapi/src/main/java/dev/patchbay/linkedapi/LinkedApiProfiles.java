package dev.patchbay.linkedapi;

import static dev.patchbay.profile.ProfileOperations.PROFILE_GET;
import static dev.patchbay.profile.ProfileOperations.PROFILE_GET_MANY;

import dev.patchbay.answer.Answer;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.error.PortError;
import dev.patchbay.profile.GetProfile;
import dev.patchbay.profile.GetProfiles;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.OperationEntry;
import io.vavr.control.Either;
import java.util.List;

/** Profiles. A page is opened with its sections as children, so one workflow brings all of it. */
final class LinkedApiProfiles {
  private final Workflows workflows;

  LinkedApiProfiles(Workflows workflows) {
    this.workflows = workflows;
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(PROFILE_GET, this::get, entry -> page(entry).accepts("person"))
        .on(PROFILE_GET_MANY, this::getMany, entry -> page(entry).accepts("people"))
        .without(
            Reason.VENDOR_CANNOT,
            "it reads no followers",
            ProfileOperations.PROFILE_FOLLOWERS,
            ProfileOperations.PROFILE_FOLLOWING)
        .without(
            Reason.NOT_BUILT_YET,
            "",
            ProfileOperations.PROFILE_OWN,
            ProfileOperations.PROFILE_COMPANY,
            ProfileOperations.PROFILE_COMPANY_EMPLOYEES,
            ProfileOperations.PROFILE_DECISION_MAKERS,
            ProfileOperations.PROFILE_JOB,
            ProfileOperations.PROFILE_RESOLVE);
  }

  private static OperationEntry page(OperationEntry entry) {
    String source = "the vendor's MCP tool fetch-person";
    return entry
        .accepts("sections", declared -> declared.allowing(ProfileSections.names()))
        .refuses("viewAs", Reason.NOT_BUILT_YET, "people are seen as on linkedin.com; leave it out")
        .latency(Latency.BACKGROUND)
        .limit("posts", ProfileSections.LATEST, "rows", source)
        .limit("comments", ProfileSections.LATEST, "rows", source)
        .limit("reactions", ProfileSections.LATEST, "rows", source);
  }

  private Either<PortError, Answer<PersonProfile>> get(GetProfile request, CallContext context) {
    return People.url(PROFILE_GET, "person", request.person())
        .flatMap(
            url ->
                workflows.run(
                    PROFILE_GET,
                    request,
                    context,
                    Definition.of(PersonPages.open(url, request.sections())),
                    (page, reading) ->
                        PersonPages.read(request.person(), request.sections(), page, reading)));
  }

  private Either<PortError, Answer<List<Either<PortError, PersonProfile>>>> getMany(
      GetProfiles request, CallContext context) {
    return workflows.runMany(
        PROFILE_GET_MANY,
        request,
        context,
        request.people().stream()
            .map(
                person ->
                    People.url(PROFILE_GET_MANY, "people", person)
                        .map(
                            url ->
                                new Entry<>(
                                    PersonPages.open(url, request.sections()),
                                    (page, reading) ->
                                        PersonPages.read(
                                            person, request.sections(), page, reading))))
            .toList());
  }
}
