package dev.patchbay.tck.defect;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Freshness;
import dev.patchbay.answer.Gap;
import dev.patchbay.answer.Notes;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.answer.Spent;
import dev.patchbay.answer.Unrecognised;
import dev.patchbay.call.Caller;
import dev.patchbay.call.Cancellation;
import dev.patchbay.call.Effect;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.error.Wait;
import dev.patchbay.identity.InvitationRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.invitation.Connection;
import dev.patchbay.invitation.InvitationOperations;
import dev.patchbay.invitation.InvitationReceipt;
import dev.patchbay.invitation.ListConnections;
import dev.patchbay.invitation.SendInvitation;
import dev.patchbay.profile.GetProfile;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.ArgumentCheck;
import dev.patchbay.spi.CallContext;
import dev.patchbay.token.ResumeToken;
import dev.patchbay.value.NetworkDistance;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An adapter of a made-up vendor with three operations, right or wrong in one way. */
final class ToyAdapter implements Adapter {
  static final Vendor VENDOR = Vendor.of("toy-v1");

  private final ToyWire wire;
  private final Defect defect;
  private final ToyLife life;

  ToyAdapter(String baseUrl, String key, Defect defect) {
    this.wire = new ToyWire(baseUrl, key, defect);
    this.defect = defect;
    this.life = new ToyLife(defect);
    if (is(Defect.CALLS_WHEN_OPENED)) {
      wire.ask("GET", "/ping", "", Duration.ofSeconds(5), () -> false);
    }
  }

  @Override
  public Either<PortError, Answer<Cancellation>> cancel(ResumeToken token, CallContext context) {
    return is(Defect.CANCELS_WHAT_NOBODY_STARTED)
        ? Either.right(Answer.of(new Cancellation(true)))
        : Adapter.super.cancel(token, context);
  }

  @Override
  public <E> Option<E> extension(Class<E> type, Caller caller) {
    return is(Defect.GIVES_ANY_EXTENSION) ? Option.some(made(type)) : Option.none();
  }

  private static <E> E made(Class<E> type) {
    try {
      Constructor<E> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException unfit) {
      throw new IllegalStateException(type + " cannot be made", unfit);
    }
  }

  private boolean is(Defect one) {
    return defect == one;
  }

  @Override
  public Vendor vendor() {
    return VENDOR;
  }

  @Override
  public Capabilities capabilities() {
    return new ToyCapabilities(defect).all();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <Q extends Request, R> Either<PortError, Answer<R>> execute(
      Operation<Q, R> operation, Q request, CallContext context) {
    Origin origin = Origin.local(operation.id(), VENDOR);
    if (life.closed()) {
      return Either.left(new FixCall.Closed(origin));
    }
    OperationCapability capability = capabilities().operation(operation.id());
    if (!capability.support().works()) {
      if (is(Defect.CALLS_FOR_WHAT_IT_REFUSES)) {
        wire.ask("GET", "/ping", "", Duration.ofSeconds(5), () -> false);
      }
      return Either.left(new FixCall.UnsupportedOperation(origin, capability.support().why()));
    }
    boolean unchecked =
        is(Defect.CUTS_THE_NOTE) || is(Defect.TAKES_WHAT_IT_LACKS) || is(Defect.CLAMPS_THE_PAGE);
    Either<PortError, ?> checked =
        unchecked
            ? Either.right("")
            : ArgumentCheck.check(operation, request, capability, VENDOR, false);
    if (checked.isLeft()) {
      return Either.left(checked.getLeft());
    }
    if (named(request).exists(person -> person.publicIdentifier().isEmpty())) {
      return Either.left(
          new FixCall.InvalidRequest(
              origin,
              operation.key("person"),
              "this vendor knows people by their slug; give that"));
    }
    if (context.session().isEmpty() && !is(Defect.NEEDS_NO_SESSION)) {
      return Either.left(new FixAccount.NoSessionAvailable(origin, Option.none(), "name one"));
    }
    return (Either<PortError, Answer<R>>) life.call(() -> call(operation, request, context));
  }

  private Either<PortError, ? extends Answer<?>> call(
      Operation<?, ?> operation, Request request, CallContext context) {
    return operation.equals(ProfileOperations.PROFILE_GET)
        ? profile((GetProfile) request, context)
        : operation.equals(InvitationOperations.INVITATION_SEND)
            ? invite((SendInvitation) request, context)
            : connections((ListConnections) request, context);
  }

  private String query(CallContext context) {
    return "?session="
        + context.session().map(SessionRef::id).getOrElse("s1")
        + (is(Defect.ADDS_A_PARAMETER) ? "&verbose=1" : "")
        + (is(Defect.SENDS_A_PARAMETER_TWICE) ? "&session=s1" : "")
        + (is(Defect.PUTS_THE_KEY_IN_THE_URL) ? "&key=" + wire.key() : "");
  }

  private Either<PortError, Answer<PersonProfile>> profile(GetProfile get, CallContext context) {
    String route = is(Defect.ASKS_ANOTHER_ROUTE) ? "/person/" : "/people/";
    life.asks(get.person());
    return ask(
            "profile.get",
            "GET",
            route + ToyWire.encoded(slug(get.person())) + query(context),
            "",
            context)
        .flatMap(
            body ->
                ProfileRef.known(body.textOrNull("slug"))
                    .map(ref -> person(life.about(ref), body))
                    .toEither(
                        () ->
                            new Report.UnexpectedResponse(
                                Origin.local("profile.get", VENDOR), "nobody is in it")));
  }

  private Answer<PersonProfile> person(ProfileRef ref, JsonObject body) {
    if (is(Defect.TAKES_TEXT_FOR_AN_ADDRESS)) {
      URI.create("https://toy.example/" + body.text("slug"));
    }
    NetworkDistance distance = distance(body);
    boolean lost = is(Defect.LOSES_UNHEARD_OF_CONSTANTS) && distance == NetworkDistance.UNKNOWN;
    return new Answer<>(
        PersonProfile.builder(ref)
            .name(is(Defect.LOSES_THE_NAME) ? null : body.textOrNull("name"))
            .networkDistance(lost ? null : distance)
            .build(),
        new Notes(
            List.of(),
            Freshness.LIVE,
            body.has("throttled") && !is(Defect.HIDES_THE_GAP)
                ? List.of(
                    new Gap(
                        body.text("throttled"),
                        new Wait.AccountRateLimited(
                            Origin.local("profile.get", VENDOR), Option.none())))
                : List.of(),
            Spent.NOTHING,
            Option.when(is(Defect.SHOWS_THE_KEY_IN_ITS_NOTES), "of " + wire.key()),
            distance == NetworkDistance.UNKNOWN && !lost
                ? List.of(new Unrecognised("networkDistance", body.text("distance")))
                : List.of(),
            Option.none()));
  }

  private static @Nullable NetworkDistance distance(JsonObject body) {
    if (!body.has("distance")) {
      return null;
    }
    return switch (body.text("distance")) {
      case "FIRST" -> NetworkDistance.FIRST;
      case "SECOND" -> NetworkDistance.SECOND;
      default -> NetworkDistance.UNKNOWN;
    };
  }

  private Either<PortError, Answer<InvitationReceipt>> invite(
      SendInvitation send, CallContext context) {
    JsonObject body = JsonObject.empty().put("person", slug(send.person()));
    if (!is(Defect.DROPS_THE_NOTE)) {
      send.note()
          .forEach(
              note ->
                  body.put(
                      "note",
                      is(Defect.CUTS_A_LONG_NOTE) && note.length() == 300
                          ? note.substring(1)
                          : is(Defect.SENDS_ANOTHER_NOTE) ? "Hello" : note));
    }
    String text = Json.write(body);
    String sent = is(Defect.WRITES_A_MEMBER_TWICE) ? "{\"person\":\"\"," + text.substring(1) : text;
    return ask("invitation.send", "POST", "/invitations" + query(context), sent, context)
        .map(
            told ->
                Answer.of(
                    new InvitationReceipt(
                        Option.of(told.textOrNull("id"))
                            .filter(id -> !id.isBlank())
                            .map(
                                id ->
                                    InvitationRef.of(
                                        VendorRef.of(
                                            context
                                                .session()
                                                .getOrElse(new SessionRef(VENDOR, "s1")),
                                            "invitation",
                                            id))),
                        Option.none())));
  }

  private Either<PortError, Answer<Page<Connection>>> connections(
      ListConnections list, CallContext context) {
    StringBuilder path = new StringBuilder("/connections").append(query(context));
    list.pageSize().forEach(size -> path.append("&limit=").append(Math.min(50, size)));
    if (!is(Defect.LOSES_THE_CURSOR)) {
      life.cursor(context)
          .map(cursor -> cursor.replace(wire.key(), ""))
          .forEach(cursor -> path.append("&cursor=").append(cursor));
    }
    if (!is(Defect.DROPS_AN_ARGUMENT)) {
      list.name().forEach(name -> path.append("&name=").append(ToyWire.encoded(name)));
    }
    Either<PortError, JsonObject> told = list(path.toString(), context);
    while (is(Defect.SKIPS_EMPTY_PAGES_FOR_EVER) && told.exists(ToyAdapter::leadsOnOnly)) {
      told = list(path + "&cursor=" + told.get().text("next"), context);
    }
    return told.map(
        body -> {
          Page<Connection> page = page(body, context);
          boolean lost = page.rows().size() < body.list("rows").size();
          return lost ? new Answer<>(page, unreadable()) : Answer.of(page);
        });
  }

  private Either<PortError, JsonObject> list(String path, CallContext context) {
    return ask("invitation.listConnections", "GET", path, "", context);
  }

  private static boolean leadsOnOnly(JsonObject page) {
    return page.list("rows").isEmpty() && page.has("next");
  }

  private static Notes unreadable() {
    return new Notes(
        List.of(),
        Freshness.LIVE,
        List.of(),
        Spent.NOTHING,
        Option.none(),
        List.of(new Unrecognised("person", "a row without a person")),
        Option.none());
  }

  private Page<Connection> page(JsonObject body, CallContext context) {
    List<Connection> rows =
        body.objects("rows").stream()
            .limit(is(Defect.READS_NO_MORE_ROWS_THAN_THE_CASES_HAVE) ? 2 : Integer.MAX_VALUE)
            .filter(row -> ProfileRef.known(row.textOrNull("slug")).isDefined())
            .map(
                row ->
                    Connection.builder(ProfileRef.known(row.textOrNull("slug")).get())
                        .name(
                            is(Defect.LOSES_A_FIELD_NO_CASE_ASKS_FOR)
                                ? null
                                : is(Defect.CUTS_A_FIELD_NO_CASE_ASKS_FOR) && row.has("name")
                                    ? row.text("name").substring(1)
                                    : row.textOrNull("name"))
                        .headline(is(Defect.FILLS_A_FIELD_IT_DENIES) ? "a headline" : null)
                        .build())
            .toList();
    String next =
        is(Defect.STOPS_EARLY)
            ? null
            : is(Defect.NEVER_ENDS) && !body.has("next")
                ? "c" + context.cursor().getOrElse("")
                : body.textOrNull("next");
    return Page.of(
        rows,
        next == null ? PageEnd.END : PageEnd.MORE,
        Option.of(next)
            .map(
                cursor ->
                    context.pageToken(
                        InvitationOperations.INVITATION_LIST_CONNECTIONS,
                        VENDOR,
                        is(Defect.PUTS_THE_KEY_IN_A_TOKEN)
                            ? cursor + wire.key()
                            : life.kept(cursor))));
  }

  private static Option<ProfileRef> named(Request request) {
    return request instanceof GetProfile get
        ? Option.some(get.person())
        : request instanceof SendInvitation send ? Option.some(send.person()) : Option.none();
  }

  private static String slug(ProfileRef person) {
    return person.publicIdentifier().getOrElse("nobody");
  }

  private Either<PortError, JsonObject> ask(
      String id, String method, String path, String body, CallContext context) {
    Said said = wire.ask(method, path, body, context.remaining(), context.cancelling()::cancelled);
    JsonObject read = said.json(defect);
    if (is(Defect.THROWS_FOR_ANOTHER_TYPE) && read.has("slug")) {
      String slug = (String) read.value("slug");
      read.put("slug", slug);
    }
    if (is(Defect.CHOKES_ON_NEW_MEMBERS) && read.has("kit_more")) {
      return Either.left(
          new Report.UnexpectedResponse(Origin.local(id, VENDOR), "it has a member kit_more"));
    }
    if (said.status() == 200 && (read.names().size() > 0 || is(Defect.BELIEVES_HTML))) {
      return Either.right(read);
    }
    Origin origin =
        new Origin(
            id,
            VENDOR,
            is(Defect.FORGETS_THE_CODE) ? Option.none() : Option.of(read.textOrNull("code")),
            Option.when(said.status() > 0, said.status()),
            Option.none(),
            is(Defect.TELLS_THE_KEY)
                ? Option.of(read.textOrNull("words"))
                : Option.when(is(Defect.TELLS_THE_KEY_IN_BASE64), wire::encodedKey));
    return Either.left(
        new ToyErrors(defect)
            .of(origin, said, method.equals("POST") ? Effect.WRITE : Effect.READ, context));
  }

  @Override
  public void close() {
    life.close();
    wire.close();
  }
}
