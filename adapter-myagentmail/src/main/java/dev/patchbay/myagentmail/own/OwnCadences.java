package dev.patchbay.myagentmail.own;

import static dev.patchbay.myagentmail.cadence.CadenceOperations.CREATE_CADENCE;
import static dev.patchbay.myagentmail.cadence.CadenceOperations.DELETE_CADENCE;
import static dev.patchbay.myagentmail.cadence.CadenceOperations.ENROLL_LEAD;
import static dev.patchbay.myagentmail.cadence.CadenceOperations.GET_CADENCE;
import static dev.patchbay.myagentmail.cadence.CadenceOperations.LIST_CADENCES;
import static dev.patchbay.myagentmail.cadence.CadenceOperations.READ_ENROLLMENT;
import static dev.patchbay.myagentmail.cadence.CadenceOperations.REPLACE_CADENCE_STEPS;
import static dev.patchbay.myagentmail.cadence.CadenceOperations.RUN_CADENCE;
import static dev.patchbay.myagentmail.cadence.CadenceOperations.SWITCH_CADENCE;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.answer.Gap;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.myagentmail.cadence.Cadence;
import dev.patchbay.myagentmail.cadence.CadenceState;
import dev.patchbay.myagentmail.cadence.CreateCadence;
import dev.patchbay.myagentmail.cadence.CreatedCadence;
import dev.patchbay.myagentmail.cadence.DeleteCadence;
import dev.patchbay.myagentmail.cadence.EnrollLead;
import dev.patchbay.myagentmail.cadence.Enrollment;
import dev.patchbay.myagentmail.cadence.GetCadence;
import dev.patchbay.myagentmail.cadence.ListCadences;
import dev.patchbay.myagentmail.cadence.ReadEnrollment;
import dev.patchbay.myagentmail.cadence.ReplaceCadenceSteps;
import dev.patchbay.myagentmail.cadence.RunCadence;
import dev.patchbay.myagentmail.cadence.SwitchCadence;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.event.WebhookSecrets;
import dev.patchbay.myagentmail.raw.RawAnswer;
import dev.patchbay.myagentmail.wire.MyAgentMailRoutes;
import dev.patchbay.secret.Secret;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.AnyContent;
import dev.patchbay.support.http.Call;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.OperationEntry;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Cadences, which the vendor runs by itself once leads are enrolled (vendor reference 18). */
public final class OwnCadences {
  private static final Option<String> LISTED = Option.some(LIST_CADENCES.id());
  private static final Option<String> GOT = Option.some(GET_CADENCE.id());

  private final MyAgentMail vendor;

  public OwnCadences(MyAgentMail vendor) {
    this.vendor = vendor;
  }

  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table.with(this::cadences).with(this::changes).with(this::enrolments);
  }

  private AdapterTable.Builder cadences(AdapterTable.Builder table) {
    return table
        .on(
            CREATE_CADENCE,
            this::create,
            entry -> stored(entry, CREATE_CADENCE).repeat(Repeat.TWICE, LIST_CADENCES))
        .on(LIST_CADENCES, this::list, entry -> stored(entry, LIST_CADENCES))
        .on(GET_CADENCE, this::get, entry -> stored(entry, GET_CADENCE));
  }

  private AdapterTable.Builder changes(AdapterTable.Builder table) {
    return table
        .on(
            SWITCH_CADENCE,
            this::turn,
            entry ->
                stored(entry, SWITCH_CADENCE)
                    .accepts("state", state -> state.allowing(List.of("RUNNING", "PAUSED")))
                    .repeat(Repeat.SAME, GET_CADENCE))
        .on(
            REPLACE_CADENCE_STEPS,
            this::replaceSteps,
            entry -> stored(entry, REPLACE_CADENCE_STEPS).repeat(Repeat.SAME, GET_CADENCE))
        .on(
            DELETE_CADENCE,
            this::delete,
            entry -> stored(entry, DELETE_CADENCE).repeat(Repeat.UNKNOWN, LIST_CADENCES));
  }

  private AdapterTable.Builder enrolments(AdapterTable.Builder table) {
    return table
        .on(ENROLL_LEAD, this::enroll, entry -> stored(entry, ENROLL_LEAD).repeat(Repeat.SAME))
        .on(
            RUN_CADENCE,
            this::run,
            entry -> stored(entry, RUN_CADENCE).latency(Latency.LIVE).repeat(Repeat.UNKNOWN))
        .on(READ_ENROLLMENT, this::enrollment, entry -> stored(entry, READ_ENROLLMENT));
  }

  private static OperationEntry stored(OperationEntry entry, Operation<?, ?> operation) {
    return OwnFields.all(entry, operation).session(SessionUse.FORBIDDEN).latency(Latency.STORE);
  }

  private Either<PortError, Answer<CreatedCadence>> create(
      CreateCadence request, CallContext context) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("name", request.name().strip());
    request.description().forEach(text -> body.put("description", text));
    request.businessHoursOnly().forEach(flag -> body.put("businessHoursOnly", flag));
    request.exitOnReply().forEach(flag -> body.put("exitOnReply", flag));
    request.exitOnUnsubscribe().forEach(flag -> body.put("exitOnUnsubscribe", flag));
    request.dailySendCap().forEach(most -> body.put("dailySendCap", most));
    request.webhookUrl().forEach(url -> body.put("webhookUrl", url));
    if (!request.steps().isEmpty()) {
      body.put("steps", Cadences.steps(request.steps()));
    }
    return vendor
        .write(CREATE_CADENCE, context, LISTED, api -> api.createCadence(body))
        .flatMap(
            told -> {
              Reading reading = told.reading();
              Map<?, ?> made = told.object("cadence");
              return Cadences.read(made, reading)
                  .toEither(() -> told.lacking("the answer names no cadence"))
                  .map(
                      cadence -> {
                        Option<Secret> secret =
                            Cadences.text(made, "webhookSecret").map(Secret::of);
                        keep(secret, cadence, context)
                            .orElse(
                                () ->
                                    request
                                        .webhookUrl()
                                        .filter(url -> secret.isEmpty())
                                        .map(
                                            url ->
                                                "the vendor told no secret; delete and make it"
                                                    + " anew"))
                            .forEach(
                                why -> reading.gap(new Gap("webhookSecret", told.lacking(why))));
                        return new Answer<>(new CreatedCadence(cadence, secret), reading.notes());
                      });
            });
  }

  private Option<String> keep(Option<Secret> secret, Cadence cadence, CallContext context) {
    secret.forEach(vendor.wire()::hide);
    return secret.flatMap(
        one ->
            WebhookSecrets.keepOfCadence(cadence.ref().id(), one, context.environment().secrets()));
  }

  /** The key of the list differs between the vendor's sources. */
  private Either<PortError, Answer<Page<Cadence>>> list(ListCadences request, CallContext context) {
    return vendor
        .read(LIST_CADENCES, context, api -> api.cadences())
        .flatMap(
            told -> {
              Object items =
                  told.member("items") == null ? told.member("cadences") : told.member("items");
              if (!(items instanceof List<?> list)) {
                return Either.left(told.lacking("the answer has no cadences"));
              }
              Reading reading = told.reading();
              List<Cadence> rows = new ArrayList<>(list.size());
              for (Object item : list) {
                Map<?, ?> members = item instanceof Map<?, ?> map ? map : Map.of();
                Cadences.read(members, reading)
                    .peek(rows::add)
                    .onEmpty(() -> reading.unrecognised("ref", "absent"));
              }
              return Either.right(
                  new Answer<>(Page.of(rows, PageEnd.ONE_PAGE, Option.none()), reading.notes()));
            });
  }

  private Either<PortError, Answer<Cadence>> get(GetCadence request, CallContext context) {
    return Cadences.id(GET_CADENCE, request.cadence())
        .flatMap(id -> vendor.read(GET_CADENCE, context, api -> api.cadence(id)))
        .flatMap(
            told -> {
              Reading reading = told.reading();
              Map<?, ?> wrapped = told.object("cadence");
              return Cadences.read(wrapped.isEmpty() ? told.members() : wrapped, reading)
                  .toEither(() -> told.lacking("the answer names no cadence"))
                  .map(cadence -> new Answer<>(cadence, reading.notes()));
            });
  }

  private Either<PortError, Answer<Done>> turn(SwitchCadence request, CallContext context) {
    Map<String, Object> changes = Map.of("enabled", request.state() == CadenceState.RUNNING);
    return change(
        SWITCH_CADENCE,
        request.cadence(),
        GOT,
        context,
        (api, id) -> api.changeCadence(id, changes));
  }

  private Either<PortError, Answer<Done>> replaceSteps(
      ReplaceCadenceSteps request, CallContext context) {
    if (request.steps().isEmpty()) {
      return MyAgentMail.invalid(
          REPLACE_CADENCE_STEPS, "steps", "is empty; name at least one step");
    }
    Map<String, Object> steps = Map.of("steps", Cadences.steps(request.steps()));
    return change(
        REPLACE_CADENCE_STEPS,
        request.cadence(),
        GOT,
        context,
        (api, id) -> api.replaceSteps(id, steps));
  }

  private Either<PortError, Answer<Done>> delete(DeleteCadence request, CallContext context) {
    return change(
            DELETE_CADENCE, request.cadence(), LISTED, context, MyAgentMailRoutes::deleteCadence)
        .peek(
            done ->
                WebhookSecrets.forgetOfCadence(
                    request.cadence().id(), context.environment().secrets()));
  }

  private Either<PortError, Answer<Done>> change(
      Operation<?, Done> operation,
      VendorRef cadence,
      Option<String> settledBy,
      CallContext context,
      BiFunction<MyAgentMailRoutes, String, Call<AnyContent>> route) {
    return Cadences.id(operation, cadence)
        .flatMap(
            id -> vendor.writeUnseen(operation, context, settledBy, api -> route.apply(api, id)))
        .map(told -> new Answer<>(Done.INSTANCE, told.reading().notes()));
  }

  private Either<PortError, Answer<Enrollment>> enroll(EnrollLead request, CallContext context) {
    if (request.lead().exists(lead -> lead.url().isEmpty())) {
      return MyAgentMail.invalid(
          ENROLL_LEAD,
          "lead",
          "has no address; give a public identifier, a profile URL or a member id");
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("leadExternalId", request.leadExternalId().strip());
    request.leadName().forEach(name -> body.put("leadName", name));
    request.leadEmail().forEach(address -> body.put("leadEmail", address));
    request.lead().flatMap(lead -> lead.url()).forEach(url -> body.put("leadLinkedinUrl", url));
    request
        .lead()
        .flatMap(lead -> lead.profileUrn())
        .forEach(urn -> body.put("leadProfileUrn", urn));
    request.session().forEach(session -> body.put("sessionId", session.id()));
    request.inbox().forEach(inbox -> body.put("inboxId", inbox));
    request.startAt().forEach(at -> body.put("startAt", at.toString()));
    return Cadences.id(ENROLL_LEAD, request.cadence())
        .flatMap(
            id -> vendor.write(ENROLL_LEAD, context, Option.none(), api -> api.enroll(id, body)))
        .mapLeft(error -> MyAgentMail.naming(error, request.session()))
        .map(
            told ->
                new Answer<>(
                    new Enrollment(Option.of(Scalars.flag(told.member("created")))),
                    told.reading().leftovers(told.raw()).notes()));
  }

  private Either<PortError, Answer<RawAnswer>> run(RunCadence request, CallContext context) {
    return Cadences.id(RUN_CADENCE, request.cadence())
        .flatMap(
            id ->
                vendor.writeUnseen(RUN_CADENCE, context, Option.none(), api -> api.runCadence(id)))
        .map(told -> new Answer<>(told.raw(), told.reading().notes()));
  }

  private Either<PortError, Answer<RawAnswer>> enrollment(
      ReadEnrollment request, CallContext context) {
    return vendor
        .readRaw(READ_ENROLLMENT, context, api -> api.enrollment(request.enrollment()))
        .map(told -> new Answer<>(told.raw(), told.reading().notes()));
  }
}
