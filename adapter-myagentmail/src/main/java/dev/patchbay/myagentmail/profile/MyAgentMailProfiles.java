package dev.patchbay.myagentmail.profile;

import static dev.patchbay.profile.ProfileOperations.PROFILE_GET;
import static dev.patchbay.profile.ProfileOperations.PROFILE_GET_MANY;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Freshness;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Resume;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.client.Told;
import dev.patchbay.myagentmail.read.People;
import dev.patchbay.myagentmail.wire.LinkedInWire.Profile;
import dev.patchbay.profile.GetProfile;
import dev.patchbay.profile.GetProfiles;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.error.Blame;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.OperationEntry;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Look-ups of people, which the vendor keeps for seven days for all of its customer's accounts. */
public final class MyAgentMailProfiles {
  private static final Freshness KEPT =
      new Freshness(Freshness.Source.CACHED, Option.none(), Option.none(), Option.none());

  private final MyAgentMail vendor;

  public MyAgentMailProfiles(MyAgentMail vendor) {
    this.vendor = vendor;
  }

  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            PROFILE_GET,
            this::person,
            entry -> lookedUp(entry).accepts("person").fields(ProfileFields.PERSON))
        .on(
            PROFILE_GET_MANY,
            MyAgentMailProfiles::people,
            entry ->
                lookedUp(entry)
                    .accepts("people")
                    .emulated("one look-up for each", PROFILE_GET)
                    .fields(ProfileFields.PERSON))
        .without(
            ProfileOperations.PROFILE_OWN,
            Reason.VENDOR_CANNOT,
            "a session has a label and no identity")
        .without(
            ProfileOperations.PROFILE_RESOLVE,
            Reason.VENDOR_CANNOT,
            "a look-up returns the public identifier alone")
        .without(
            Reason.VENDOR_CANNOT,
            "it looks up people alone",
            ProfileOperations.PROFILE_COMPANY,
            ProfileOperations.PROFILE_COMPANY_EMPLOYEES,
            ProfileOperations.PROFILE_DECISION_MAKERS,
            ProfileOperations.PROFILE_JOB,
            ProfileOperations.PROFILE_FOLLOWERS,
            ProfileOperations.PROFILE_FOLLOWING);
  }

  private static OperationEntry lookedUp(OperationEntry entry) {
    return entry
        .session(SessionUse.OPTIONAL)
        .refuses("sections", Reason.VENDOR_CANNOT, "a look-up is a summary")
        .limit(
            "perDay", 30, "look-ups of each session", "the vendor's page on limits, profile_lookup")
        .limit("answerKept", 7, "days", "the vendor's page on look-ups, for the whole tenant");
  }

  private Either<PortError, Answer<PersonProfile>> person(GetProfile request, CallContext context) {
    return People.url(PROFILE_GET, "person", request.person())
        .flatMap(
            url -> {
              Map<String, Object> body = new LinkedHashMap<>();
              body.put("profileUrl", url);
              MyAgentMail.pin(body, context);
              return vendor.read(PROFILE_GET, context, api -> api.lookUp(body));
            })
        .flatMap(told -> told.as(Profile.class).flatMap(from -> read(request, from, told)));
  }

  private static Either<PortError, Answer<PersonProfile>> read(
      GetProfile request, Profile from, Told told) {
    if (from.equals(new Profile(null, null, null, null))) {
      return Either.left(told.lacking("the look-up tells nothing that is documented"));
    }
    ProfileRef ref = ProfileRef.known(from.publicId()).getOrElse(request.person());
    return Either.right(
        new Answer<>(
            PersonProfile.builder(ref)
                .name(from.name())
                .headline(from.headline())
                .currentCompanyName(from.company())
                .build(),
            told.reading().freshness(KEPT).notes()));
  }

  private static Either<PortError, Answer<List<Either<PortError, PersonProfile>>>> people(
      GetProfiles request, CallContext context) {
    List<Either<PortError, PersonProfile>> all = new ArrayList<>();
    for (ProfileRef person : request.people()) {
      Either<PortError, PersonProfile> one =
          Blame.on(PROFILE_GET_MANY, "people", context.call(PROFILE_GET, GetProfile.of(person)))
              .map(Answer::value);
      if (one.isLeft() && one.getLeft() instanceof Resume.Cancelled) {
        return Either.left(one.getLeft());
      }
      all.add(one);
    }
    return Either.right(new Answer<>(all, new Reading().freshness(KEPT).notes()));
  }
}
