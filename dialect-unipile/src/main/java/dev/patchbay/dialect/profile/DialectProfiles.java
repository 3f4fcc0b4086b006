package dev.patchbay.dialect.profile;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.Support;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.DialectFeature;
import dev.patchbay.dialect.call.Compound;
import dev.patchbay.dialect.call.Expect;
import dev.patchbay.dialect.read.NetworkDistances;
import dev.patchbay.dialect.read.PersonFields;
import dev.patchbay.dialect.wire.UsersApi;
import dev.patchbay.dialect.wire.UsersWire;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.post.PostOperations;
import dev.patchbay.profile.GetOwnProfile;
import dev.patchbay.profile.GetProfile;
import dev.patchbay.profile.GetProfiles;
import dev.patchbay.profile.OwnProfile;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.error.Blame;
import dev.patchbay.support.http.Wire;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.Filled;
import dev.patchbay.support.table.OperationEntry;
import dev.patchbay.value.ProfileSection;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The area profile: people, companies, the own network. Immutable but for the cache of resolved
 * names; safe for use by several threads.
 */
public final class DialectProfiles {
  private static final int NETWORK_MOST = 1000;

  private final Dialect dialect;
  private final Wire<UsersApi> wire;
  private final ProfileReader people;
  private final ProfileResolver resolver;
  private final CompanyReader companies;
  private final NetworkReader network;

  /** The room of a vendor. */
  public DialectProfiles(Dialect dialect) {
    this.dialect = dialect;
    this.wire = dialect.wire(UsersApi.class);
    this.people = new ProfileReader(dialect);
    this.resolver = new ProfileResolver(dialect, people);
    this.companies = new CompanyReader(dialect);
    this.network = new NetworkReader(dialect);
  }

  /** Adds a row for each operation of the area. */
  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            ProfileOperations.PROFILE_GET,
            people::get,
            entry -> profile(entry).accepts("person").fields(PersonFields.PROFILE))
        .on(
            ProfileOperations.PROFILE_GET_MANY,
            DialectProfiles::getMany,
            entry ->
                profile(entry)
                    .accepts("people")
                    .emulated("one profile.get for each", ProfileOperations.PROFILE_GET)
                    .fields(PersonFields.PROFILE))
        .on(ProfileOperations.PROFILE_OWN, this::own, entry -> entry.fields(ProfileFields.OWN))
        .on(
            ProfileOperations.PROFILE_COMPANY,
            companies::company,
            entry -> entry.accepts("company").fields(ProfileFields.COMPANY))
        .on(
            ProfileOperations.PROFILE_COMPANY_EMPLOYEES,
            companies::employees,
            DialectProfiles::employees)
        .without(
            ProfileOperations.PROFILE_DECISION_MAKERS,
            Support.Reason.VENDOR_CANNOT,
            "a search by seniority is another question than LinkedIn's own ranking; ask it with"
                + " search.salesNavigatorPeople")
        .without(
            ProfileOperations.PROFILE_JOB,
            Support.Reason.VENDOR_CANNOT,
            "it reads the account's own postings only; use search.jobs")
        .on(
            ProfileOperations.PROFILE_RESOLVE,
            resolver::resolve,
            entry ->
                entry
                    .emulated(
                        "reads the profile, which is a visit; kept for 30 days",
                        ProfileOperations.PROFILE_GET)
                    .accepts("person")
                    .accepts(
                        "product",
                        product ->
                            product.allowing(List.of("CLASSIC", "SALES_NAVIGATOR", "RECRUITER")))
                    .fields(new Filled().always("names").list()))
        .on(
            ProfileOperations.PROFILE_FOLLOWERS,
            network::followers,
            entry -> followers(entry).fields(ProfileFields.FOLLOWER))
        .on(
            ProfileOperations.PROFILE_FOLLOWING,
            network::following,
            entry -> ownOnly(entry).fields(ProfileFields.FOLLOWED));
  }

  /** Adds the row of an operation of the vendor's own: a person with previews of sections. */
  public AdapterTable.Builder addPreviews(
      AdapterTable.Builder table, Operation<PreviewProfile, PersonProfile> operation) {
    List<String> sections =
        Arrays.stream(ProfileSection.values())
            .filter(section -> !ProfileSections.wire(Set.of(section)).isEmpty())
            .map(ProfileSection::name)
            .toList();
    return table.on(
        operation,
        (request, context) -> people.preview(operation, request, context),
        entry ->
            entry
                .accepts("person")
                .accepts("sections", section -> section.allowing(sections))
                .accepts("whole", section -> section.allowing(sections))
                .fields(ProfileFields.PREVIEWED));
  }

  private static OperationEntry profile(OperationEntry entry) {
    return entry
        .accepts(
            "sections",
            sections ->
                sections.with(
                    Support.emulated(
                        "POSTS, COMMENTS and REACTIONS are read by operations of their own",
                        PostOperations.POST_LIST_BY_AUTHOR.id(),
                        PostOperations.POST_LIST_COMMENTS_BY.id(),
                        PostOperations.POST_LIST_REACTIONS_BY.id())))
        .accepts("viewAs", "notifyPerson");
  }

  private static OperationEntry employees(OperationEntry entry) {
    String classic =
        "searches people whose current company it is; Sales Navigator for several titles, years of"
            + " experience or the distance GROUP, else linkedin.com; a slug costs one company page";
    return entry
        .emulated(
            classic,
            SearchOperations.SEARCH_PEOPLE,
            SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE,
            ProfileOperations.PROFILE_COMPANY)
        .accepts("company", "firstName", "lastName", "titles", "locations", "industries")
        .accepts("pastCompanies", "schools", "yearsOfExperience")
        .accepts(
            "networkDistances",
            distances -> distances.allowing(NetworkDistances.ASKED_OR_GROUP.writable()))
        .accepts("pageSize", size -> size.between(1, 100))
        .refuses(
            "currentCompanies",
            Support.Reason.VENDOR_CANNOT,
            "the company itself already takes this filter of the search")
        .fields(ProfileFields.EMPLOYEE);
  }

  private OperationEntry followers(OperationEntry entry) {
    return dialect.options().has(DialectFeature.FOLLOWERS_OF_OTHERS)
        ? entry
            .accepts("pageSize", size -> size.between(1, NETWORK_MOST))
            .accepts(
                "of",
                person ->
                    person.with(
                        new Support(
                            Support.Level.NATIVE,
                            Option.none(),
                            "a person without a member id is resolved first",
                            List.of(ProfileOperations.PROFILE_RESOLVE.id()))))
        : ownOnly(entry);
  }

  private static OperationEntry ownOnly(OperationEntry entry) {
    return entry
        .accepts("pageSize", size -> size.between(1, NETWORK_MOST))
        .refuses("of", Support.Reason.VENDOR_CANNOT, "it lists those of the session's owner only");
  }

  private static Either<PortError, Answer<List<Either<PortError, PersonProfile>>>> getMany(
      GetProfiles request, CallContext context) {
    Reading reading = new Reading();
    ProfileReader.noteActivity(ProfileOperations.PROFILE_GET_MANY, request.sections(), reading);
    Answer<List<Either<PortError, PersonProfile>>> all =
        Compound.each(
            request.people(),
            person ->
                Blame.on(
                    ProfileOperations.PROFILE_GET_MANY,
                    "people",
                    context.call(
                        ProfileOperations.PROFILE_GET,
                        new GetProfile(
                            person,
                            request.sections(),
                            request.viewAs(),
                            request.notifyPerson()))));
    return Either.right(all.with(all.notes().plusFidelity(reading.notes().fidelity())));
  }

  private Either<PortError, Answer<OwnProfile>> own(GetOwnProfile request, CallContext context) {
    Compound compound = new Compound();
    return dialect
        .account(ProfileOperations.PROFILE_OWN, context)
        .flatMap(
            account ->
                wire.read(ProfileOperations.PROFILE_OWN, context, api -> api.me(account.id())))
        .flatMap(
            reply ->
                Expect.read(
                    ProfileOperations.PROFILE_OWN,
                    dialect.vendor(),
                    reply,
                    UsersWire.AccountOwnerProfile::object,
                    "AccountOwnerProfile"))
        .peek(reply -> compound.reading().requestId(reply.requestId()))
        .flatMap(
            reply ->
                OwnProfiles.own(reply.body(), dialect.vendor())
                    .toEither(
                        () ->
                            (PortError)
                                new Report.UnexpectedResponse(
                                    Expect.origin(
                                        ProfileOperations.PROFILE_OWN, dialect.vendor(), reply),
                                    "the profile names nobody")))
        .map(own -> new Answer<>(own, compound.notes()));
  }
}
