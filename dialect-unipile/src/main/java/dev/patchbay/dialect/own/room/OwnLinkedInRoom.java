package dev.patchbay.dialect.own.room;

import dev.patchbay.answer.Answer;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.Support;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.own.OwnOperations;
import dev.patchbay.dialect.own.hiring.AddCandidateToPipeline;
import dev.patchbay.dialect.own.profile.EndorseSkill;
import dev.patchbay.dialect.own.profile.SaveLead;
import dev.patchbay.dialect.own.profile.SkillEndorsement;
import dev.patchbay.dialect.own.raw.CallLinkedIn;
import dev.patchbay.dialect.own.raw.RawAnswer;
import dev.patchbay.dialect.own.value.UserAction;
import dev.patchbay.dialect.wire.OwnLinkedInApi;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Product;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.OperationEntry;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;

/** The vendor's own operations on people at LinkedIn, and its way to any address of LinkedIn. */
final class OwnLinkedInRoom {
  private static final String PERSON = "person";

  private final OwnCalls<OwnLinkedInApi> calls;
  private final OwnOperations operations;

  OwnLinkedInRoom(Dialect dialect, OwnOperations operations) {
    this.operations = operations;
    this.calls = new OwnCalls<>(dialect, OwnLinkedInApi.class);
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            operations.endorseSkill,
            this::endorse,
            entry ->
                resolving(OwnArguments.all(entry, operations.endorseSkill)).repeat(Repeat.UNKNOWN))
        .on(
            operations.addCandidateToPipeline,
            this::addCandidate,
            entry ->
                resolving(OwnArguments.all(entry, operations.addCandidateToPipeline))
                    .needs("RECRUITER")
                    .repeat(Repeat.UNKNOWN))
        .on(
            operations.saveLead,
            this::saveLead,
            entry ->
                resolving(OwnArguments.all(entry, operations.saveLead))
                    .needs("SALES_NAVIGATOR")
                    .repeat(Repeat.UNKNOWN))
        .on(
            operations.callLinkedIn,
            this::callLinkedIn,
            entry -> OwnArguments.all(entry, operations.callLinkedIn));
  }

  private static OperationEntry resolving(OperationEntry entry) {
    return entry.accepts(
        PERSON,
        person ->
            person.with(
                new Support(
                    Support.Level.NATIVE,
                    Option.none(),
                    "a person without a member id of the product is resolved first",
                    List.of(ProfileOperations.PROFILE_RESOLVE.id()))));
  }

  private Either<PortError, Answer<SkillEndorsement>> endorse(
      EndorseSkill request, CallContext context) {
    return calls
        .memberId(operations.endorseSkill, context, request.person(), Product.CLASSIC)
        .flatMap(
            id ->
                calls.one(
                    operations.endorseSkill,
                    context,
                    SkillEndorsement.class,
                    (api, account) -> {
                      Map<String, Object> body = OwnArguments.body(account, request, PERSON);
                      body.put("profile_id", id);
                      return api.endorse(body);
                    },
                    "LinkedinProfileEndorse"));
  }

  private Either<PortError, Answer<UserAction>> addCandidate(
      AddCandidateToPipeline request, CallContext context) {
    return calls
        .memberId(
            operations.addCandidateToPipeline,
            context,
            request.person(),
            Product.RECRUITER,
            Product.CLASSIC)
        .flatMap(
            id ->
                calls.one(
                    operations.addCandidateToPipeline,
                    context,
                    UserAction.class,
                    (api, account) ->
                        api.act(
                            id,
                            acting(
                                OwnArguments.body(account, request, PERSON),
                                "recruiter",
                                "addCandidateToPipeline")),
                    "LinkedinPerformActionOnUser"));
  }

  private Either<PortError, Answer<UserAction>> saveLead(SaveLead request, CallContext context) {
    return calls
        .memberId(
            operations.saveLead,
            context,
            request.person(),
            Product.SALES_NAVIGATOR,
            Product.CLASSIC)
        .flatMap(
            id ->
                calls.one(
                    operations.saveLead,
                    context,
                    UserAction.class,
                    (api, account) ->
                        api.act(
                            id,
                            acting(
                                OwnArguments.body(account, request, PERSON),
                                "sales_navigator",
                                "saveLead")),
                    "LinkedinPerformActionOnUser"));
  }

  private static Map<String, Object> acting(
      Map<String, Object> body, String product, String action) {
    body.put("api", product);
    body.put("action", action);
    return body;
  }

  private Either<PortError, Answer<RawAnswer>> callLinkedIn(
      CallLinkedIn request, CallContext context) {
    return calls.raw(
        operations.callLinkedIn,
        operations.callLinkedIn.effect(request),
        context,
        (api, account) -> {
          // The caller's own maps go as they are: their names are LinkedIn's, not ours.
          Map<String, Object> body = OwnArguments.body(account, request);
          return api.raw(body);
        },
        "LinkedinRawData");
  }
}
