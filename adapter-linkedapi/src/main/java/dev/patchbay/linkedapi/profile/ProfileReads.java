package dev.patchbay.linkedapi.profile;

import static dev.patchbay.profile.ProfileOperations.PROFILE_GET;
import static dev.patchbay.profile.ProfileOperations.PROFILE_GET_MANY;
import static dev.patchbay.profile.ProfileOperations.PROFILE_OWN;
import static dev.patchbay.profile.ProfileOperations.PROFILE_RESOLVE;

import dev.patchbay.answer.Answer;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.linkedapi.background.Definition;
import dev.patchbay.linkedapi.background.Entry;
import dev.patchbay.linkedapi.background.Workflows;
import dev.patchbay.linkedapi.client.Direct;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.page.ProfileSections;
import dev.patchbay.linkedapi.read.People;
import dev.patchbay.linkedapi.wire.OwnerWire;
import dev.patchbay.profile.GetOwnProfile;
import dev.patchbay.profile.GetProfile;
import dev.patchbay.profile.GetProfiles;
import dev.patchbay.profile.OwnProfile;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.profile.ResolveProfile;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.Filled;
import dev.patchbay.support.table.OperationEntry;
import dev.patchbay.value.ViewAs;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;

/** People one by one: other people's pages, and what is told of the account's own member. */
final class ProfileReads {
  private final Direct direct;
  private final String client;
  private final Workflows workflows;

  ProfileReads(LinkedApi linkedApi, Workflows workflows) {
    this.direct = new Direct(linkedApi);
    this.client = linkedApi.client();
    this.workflows = workflows;
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(PROFILE_GET, this::get, entry -> page(entry).accepts("person"))
        .on(PROFILE_GET_MANY, this::getMany, entry -> page(entry).accepts("people"))
        .on(PROFILE_OWN, this::own, entry -> entry.latency(Latency.STORE).fields(ProfileFields.OWN))
        .on(
            PROFILE_RESOLVE,
            this::resolve,
            entry ->
                entry
                    .emulated("opens the person's page, which is a visit", PROFILE_GET)
                    .accepts("person")
                    .accepts("product", product -> product.allowing(products()))
                    .latency(Latency.BACKGROUND)
                    .fields(new Filled().always("names").list()));
  }

  private static OperationEntry page(OperationEntry entry) {
    String source = "the vendor's MCP tool fetch-person";
    return entry
        .accepts("sections", declared -> declared.allowing(ProfileSections.names()))
        .accepts(
            "viewAs",
            declared ->
                declared.allowing(List.of(ViewAs.CLASSIC.name(), ViewAs.SALES_NAVIGATOR.name())))
        .refuses(
            "notifyPerson",
            Reason.VENDOR_CANNOT,
            "its browser visits people as LinkedIn's own settings of the account have it")
        .latency(Latency.BACKGROUND)
        .limit("posts", ProfileSections.LATEST, "rows", source)
        .limit("comments", ProfileSections.LATEST, "rows", source)
        .limit("reactions", ProfileSections.LATEST, "rows", source)
        .fields(ProfileFields.PERSON);
  }

  private static List<String> products() {
    return List.of(Product.CLASSIC.name(), Product.SALES_NAVIGATOR.name());
  }

  private Either<PortError, Answer<PersonProfile>> get(GetProfile request, CallContext context) {
    PersonView view =
        new PersonView(request.person(), request.sections(), navigator(request.viewAs()));
    return view.action(PROFILE_GET, "person")
        .flatMap(
            action ->
                workflows.run(PROFILE_GET, request, context, Definition.of(action), view::read));
  }

  private Either<PortError, Answer<List<Either<PortError, PersonProfile>>>> getMany(
      GetProfiles request, CallContext context) {
    return workflows.runMany(
        PROFILE_GET_MANY,
        request,
        context,
        request.people().stream()
            .map(person -> new PersonView(person, request.sections(), navigator(request.viewAs())))
            .map(
                view ->
                    view.action(PROFILE_GET_MANY, "people")
                        .map(action -> new Entry<>(action, view::read)))
            .toList());
  }

  private static boolean navigator(Option<ViewAs> view) {
    return view.contains(ViewAs.SALES_NAVIGATOR);
  }

  private Either<PortError, Answer<OwnProfile>> own(GetOwnProfile request, CallContext context) {
    return direct
        .read(PROFILE_OWN, context, (api, token) -> api.owner(token, client))
        .flatMap(ProfileReads::owner);
  }

  private static Either<PortError, Answer<OwnProfile>> owner(Reply<OwnerWire.Answer> reply) {
    OwnerWire.Owner owner = reply.body().result();
    Option<ProfileRef> ref = owner == null ? Option.none() : ProfileRef.known(owner.url());
    if (owner == null || ref.isEmpty()) {
      return Either.left(LinkedApi.unexpected(PROFILE_OWN, "the account tells no profile URL"));
    }
    Reading reading = new Reading().requestId(reply.requestId());
    PersonProfile profile = PersonProfile.builder(ref.get()).name(owner.name()).self(true).build();
    return Either.right(new Answer<>(OwnProfile.builder(profile).build(), reading.notes()));
  }

  private Either<PortError, Answer<ProfileRef>> resolve(
      ResolveProfile request, CallContext context) {
    Product product = request.product().getOrElse(Product.CLASSIC);
    if (complete(request.person(), product)) {
      return Either.right(Answer.of(request.person()));
    }
    PersonView view =
        new PersonView(request.person(), Set.of(), product == Product.SALES_NAVIGATOR);
    return view.action(PROFILE_RESOLVE, "person")
        .flatMap(
            action ->
                workflows.run(
                    PROFILE_RESOLVE,
                    request,
                    context,
                    Definition.of(action),
                    (outcome, reading) ->
                        view.read(outcome, reading)
                            .map(profile -> People.joined(profile.ref(), request.person()))
                            .filterOrElse(
                                found -> found.memberId(product).isDefined(),
                                found ->
                                    LinkedApi.unexpected(
                                        PROFILE_RESOLVE,
                                        "the page names no " + product + " member id"))));
  }

  /** Whether there is nothing to find: the product's id, and beside the classic one the slug. */
  private static boolean complete(ProfileRef person, Product product) {
    return person.memberId(product).isDefined()
        && (product != Product.CLASSIC || person.publicIdentifier().isDefined());
  }
}
