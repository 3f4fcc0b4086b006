package dev.patchbay.unipile;

import dev.patchbay.answer.Answer;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.Support;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Product;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.OperationEntry;
import dev.patchbay.unipile.wire.LinkedInApi;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;

/** Unipile's own operations on people at LinkedIn, and its way to any address of LinkedIn. */
final class UnipileLinkedInRoom {
  private static final String PERSON = "person";

  private final OwnCalls<LinkedInApi> calls;

  UnipileLinkedInRoom(Dialect dialect) {
    this.calls = new OwnCalls<>(dialect, LinkedInApi.class);
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            UnipileOperations.ENDORSE_SKILL,
            this::endorse,
            entry ->
                resolving(OwnArguments.all(entry, UnipileOperations.ENDORSE_SKILL))
                    .repeat(Repeat.UNKNOWN))
        .on(
            UnipileOperations.ADD_CANDIDATE,
            this::addCandidate,
            entry ->
                resolving(OwnArguments.all(entry, UnipileOperations.ADD_CANDIDATE))
                    .needs("RECRUITER")
                    .repeat(Repeat.UNKNOWN))
        .on(
            UnipileOperations.SAVE_LEAD,
            this::saveLead,
            entry ->
                resolving(OwnArguments.all(entry, UnipileOperations.SAVE_LEAD))
                    .needs("SALES_NAVIGATOR")
                    .repeat(Repeat.UNKNOWN))
        .on(
            UnipileOperations.CALL_LINKEDIN,
            this::callLinkedIn,
            entry -> OwnArguments.all(entry, UnipileOperations.CALL_LINKEDIN));
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
        .memberId(UnipileOperations.ENDORSE_SKILL, context, request.person(), Product.CLASSIC)
        .flatMap(
            id ->
                calls.one(
                    UnipileOperations.ENDORSE_SKILL,
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
            UnipileOperations.ADD_CANDIDATE,
            context,
            request.person(),
            Product.RECRUITER,
            Product.CLASSIC)
        .flatMap(
            id ->
                calls.one(
                    UnipileOperations.ADD_CANDIDATE,
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
            UnipileOperations.SAVE_LEAD,
            context,
            request.person(),
            Product.SALES_NAVIGATOR,
            Product.CLASSIC)
        .flatMap(
            id ->
                calls.one(
                    UnipileOperations.SAVE_LEAD,
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
        UnipileOperations.CALL_LINKEDIN,
        UnipileOperations.CALL_LINKEDIN.effect(request),
        context,
        (api, account) -> {
          // The caller's own maps go as they are: their names are LinkedIn's, not ours.
          Map<String, Object> body = OwnArguments.body(account, request);
          return api.raw(body);
        },
        "LinkedinRawData");
  }
}
