package dev.patchbay.dialect.profile;

import com.google.common.collect.Maps;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Gap;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.call.Compound;
import dev.patchbay.dialect.call.Expect;
import dev.patchbay.dialect.wire.UsersApi;
import dev.patchbay.dialect.wire.UsersWire;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Wait;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.post.AuthorRef;
import dev.patchbay.post.ListCommentsBy;
import dev.patchbay.post.ListPostsByAuthor;
import dev.patchbay.post.ListReactionsBy;
import dev.patchbay.post.PostOperations;
import dev.patchbay.profile.GetProfile;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.profile.PersonProfileBuilder;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.profile.ResolveProfile;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Call;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.http.Wire;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.value.ProfileSection;
import dev.patchbay.value.ViewAs;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads people by {@code users/{identifier}}, and what the vendor has routes of its own for. */
final class ProfileReader {
  /** The bucket that every reading of {@code users/{identifier}} draws on. */
  static final String PROFILE_VIEWS = "profile views";

  private static final Map<ProfileSection, Operation<?, ?>> ACTIVITY =
      Maps.immutableEnumMap(
          Map.of(
              ProfileSection.POSTS, PostOperations.POST_LIST_BY_AUTHOR,
              ProfileSection.COMMENTS, PostOperations.POST_LIST_COMMENTS_BY,
              ProfileSection.REACTIONS, PostOperations.POST_LIST_REACTIONS_BY));

  private final Dialect dialect;
  private final Wire<UsersApi> wire;

  ProfileReader(Dialect dialect) {
    this.dialect = dialect;
    this.wire = dialect.wire(UsersApi.class);
  }

  /** {@code profile.get}. */
  Either<PortError, Answer<PersonProfile>> get(GetProfile request, CallContext context) {
    Compound compound = new Compound();
    return dialect
        .account(ProfileOperations.PROFILE_GET, context)
        .flatMap(
            account ->
                address(request, context, compound)
                    .flatMap(
                        address ->
                            send(
                                ProfileOperations.PROFILE_GET,
                                context,
                                account,
                                address,
                                ProfileSections.wire(request.sections()),
                                request.notifyPerson()))
                    .map(
                        reply ->
                            answer(
                                ProfileOperations.PROFILE_GET, request, context, reply, compound)));
  }

  /** A person with previews of sections. */
  Either<PortError, Answer<PersonProfile>> preview(
      Operation<?, ?> operation, PreviewProfile request, CallContext context) {
    Compound compound = new Compound();
    return dialect
        .account(operation, context)
        .flatMap(
            account ->
                PersonAddress.of(operation, dialect.vendor(), request.person(), Option.none())
                    .flatMap(
                        address ->
                            send(operation, context, account, address, request.wire(), false)))
        .map(reply -> answer(operation, GetProfile.of(request.person()), context, reply, compound));
  }

  /** One request of {@code users/{identifier}}; a write when the person is told of it. */
  Either<PortError, Reply<UsersWire.UserProfile>> send(
      Operation<?, ?> operation,
      CallContext context,
      SessionRef account,
      PersonAddress address,
      List<String> sections,
      boolean tellPerson) {
    Function<UsersApi, Call<UsersWire.UserProfile>> call =
        api ->
            api.user(
                address.identifier(),
                account.id(),
                sections,
                address.api().getOrNull(),
                tellPerson ? Boolean.TRUE : null);
    return tellPerson
        ? wire.write(operation, context, Option.none(), call)
            .flatMap(
                reply ->
                    Expect.write(
                        operation,
                        dialect.vendor(),
                        Option.none(),
                        reply,
                        UsersWire.UserProfile::object,
                        "UserProfile"))
        : wire.read(operation, context, call)
            .flatMap(
                reply ->
                    Expect.read(
                        operation,
                        dialect.vendor(),
                        reply,
                        UsersWire.UserProfile::object,
                        "UserProfile"));
  }

  private Either<PortError, PersonAddress> address(
      GetProfile request, CallContext context, Compound compound) {
    Option<Product> seen = request.viewAs().map(ProfileReader::product);
    Either<PortError, ProfileRef> person =
        PersonAddress.possible(request.person(), seen) || seen.isEmpty()
            ? Either.right(request.person())
            : context
                .call(
                    ProfileOperations.PROFILE_RESOLVE,
                    new ResolveProfile(request.person(), Option.some(Product.CLASSIC)))
                .peek(found -> compound.add("", found.notes()))
                .map(Answer::value);
    return person
        .flatMap(
            ref -> PersonAddress.of(ProfileOperations.PROFILE_GET, dialect.vendor(), ref, seen))
        .peek(address -> compound.reading().fidelity(address.notes()));
  }

  static Product product(ViewAs view) {
    return switch (view) {
      case SALES_NAVIGATOR -> Product.SALES_NAVIGATOR;
      case RECRUITER -> Product.RECRUITER;
      case CLASSIC, UNKNOWN -> Product.CLASSIC;
    };
  }

  private Answer<PersonProfile> answer(
      Operation<?, ?> operation,
      GetProfile request,
      CallContext context,
      Reply<UsersWire.UserProfile> reply,
      Compound compound) {
    Reading reading = compound.spent(PROFILE_VIEWS).reading().requestId(reply.requestId());
    PersonProfile profile = People.profile(reply.body(), request.person(), reading);
    Origin origin = Expect.origin(operation, dialect.vendor(), reply);
    Scalars.texts(reply.body().throttled_sections()).stream()
        .map(ProfileSections::field)
        .distinct()
        .forEach(
            field ->
                reading.gap(new Gap(field, new Wait.AccountRateLimited(origin, Option.none()))));
    PersonProfile whole = withActivity(profile, request.sections(), context, compound);
    return new Answer<>(whole, compound.notes());
  }

  /** Notes the sections that the vendor has as lists of their own. */
  static void noteActivity(
      Operation<?, ?> operation, Set<ProfileSection> sections, Reading reading) {
    ACTIVITY.forEach(
        (section, list) -> {
          if (sections.contains(section)) {
            reading.emulated(operation, "sections", section + " read with " + list.id());
          }
        });
  }

  private static PersonProfile withActivity(
      PersonProfile profile, Set<ProfileSection> sections, CallContext context, Compound compound) {
    PersonProfileBuilder builder = profile.toBuilder();
    ProfileRef person = profile.ref();
    noteActivity(ProfileOperations.PROFILE_GET, sections, compound.reading());
    if (sections.contains(ProfileSection.POSTS)) {
      builder.posts(
          rows(
              "posts",
              PostOperations.POST_LIST_BY_AUTHOR,
              ListPostsByAuthor.of(AuthorRef.of(person)),
              context,
              compound));
    }
    if (sections.contains(ProfileSection.COMMENTS)) {
      builder.comments(
          rows(
              "comments",
              PostOperations.POST_LIST_COMMENTS_BY,
              ListCommentsBy.of(person),
              context,
              compound));
    }
    if (sections.contains(ProfileSection.REACTIONS)) {
      builder.reactions(
          rows(
              "reactions",
              PostOperations.POST_LIST_REACTIONS_BY,
              ListReactionsBy.of(person),
              context,
              compound));
    }
    return builder.build();
  }

  private static <Q extends Request, T> List<T> rows(
      String field, Operation<Q, Page<T>> list, Q request, CallContext context, Compound compound) {
    return context
        .call(list, request)
        .peek(answer -> compound.add(field, answer.notes()))
        .peekLeft(error -> compound.reading().gap(new Gap(field, error)))
        .map(answer -> answer.value().rows())
        .getOrElse(List.of());
  }
}
