package dev.patchbay.dialect.profile;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Freshness;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.call.Compound;
import dev.patchbay.dialect.read.Told;
import dev.patchbay.dialect.wire.UsersWire;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileName;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.profile.ResolveProfile;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Reply;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Finds more names of a person by reading the profile. What was found is kept for 30 days, per
 * session, because ids outlive slugs and every reading is a visit. Safe for use by several threads.
 */
final class ProfileResolver {
  private static final Duration KEPT = Duration.ofDays(30);
  private static final int MOST = 10_000;

  private final Dialect dialect;
  private final ProfileReader reader;
  private final Cache<Key, Found> known = CacheBuilder.newBuilder().maximumSize(MOST).build();

  ProfileResolver(Dialect dialect, ProfileReader reader) {
    this.dialect = dialect;
    this.reader = reader;
  }

  /** {@code profile.resolve}. */
  Either<PortError, Answer<ProfileRef>> resolve(ResolveProfile request, CallContext context) {
    Product product = request.product().getOrElse(Product.CLASSIC);
    if (complete(request.person(), product)) {
      return Either.right(Answer.of(request.person()));
    }
    return dialect
        .account(ProfileOperations.PROFILE_RESOLVE, context)
        .flatMap(
            account ->
                kept(request.person(), product, account, context.now())
                    .map(Either::<PortError, Answer<ProfileRef>>right)
                    .getOrElse(() -> find(request.person(), product, account, context)));
  }

  /** Whether there is nothing to find: the product's id, and beside the classic one the slug. */
  private static boolean complete(ProfileRef person, Product product) {
    return person.memberId(product).isDefined()
        && (product != Product.CLASSIC || person.publicIdentifier().isDefined());
  }

  private Option<Answer<ProfileRef>> kept(
      ProfileRef person, Product product, SessionRef account, Instant now) {
    for (ProfileName name : person.names()) {
      Found found = known.getIfPresent(new Key(account, product, name));
      if (found != null && found.at().plus(KEPT).isAfter(now)) {
        Compound compound = new Compound();
        compound
            .reading()
            .freshness(
                new Freshness(
                    Freshness.Source.CACHED,
                    Option.some(found.at()),
                    Option.none(),
                    Option.some(found.at().plus(KEPT))));
        return Option.some(new Answer<>(joined(person, found.ref()), compound.notes()));
      }
    }
    return Option.none();
  }

  private Either<PortError, Answer<ProfileRef>> find(
      ProfileRef person, Product product, SessionRef account, CallContext context) {
    Compound compound = new Compound();
    Option<Product> seen = product == Product.CLASSIC ? Option.none() : Option.some(product);
    return classicFirst(person, seen, account, context, compound)
        .flatMap(start -> read(start, seen, account, context, compound))
        .flatMap(
            found ->
                product == Product.CLASSIC && found.classicMemberId().isEmpty()
                    ? read(slugOnly(found), Option.none(), account, context, compound)
                        .map(classic -> joined(found, classic))
                    : Either.right(found))
        .map(found -> joined(person, found))
        .filterOrElse(found -> found.memberId(product).isDefined(), found -> lacking(product))
        .peek(found -> keep(person, product, found, account, context.now()))
        .map(found -> new Answer<>(found, compound.notes()));
  }

  /** A Recruiter id leads to a Sales Navigator id only by way of the classic one, and back. */
  private Either<PortError, ProfileRef> classicFirst(
      ProfileRef person,
      Option<Product> seen,
      SessionRef account,
      CallContext context,
      Compound compound) {
    return PersonAddress.possible(person, seen)
        ? Either.right(person)
        : read(person, Option.none(), account, context, compound)
            .map(found -> joined(person, found));
  }

  private Either<PortError, ProfileRef> read(
      ProfileRef person,
      Option<Product> seen,
      SessionRef account,
      CallContext context,
      Compound compound) {
    return PersonAddress.of(ProfileOperations.PROFILE_RESOLVE, dialect.vendor(), person, seen)
        .flatMap(
            address ->
                reader.send(
                    ProfileOperations.PROFILE_RESOLVE, context, account, address, List.of(), false))
        .peek(reply -> note(reply, compound))
        .map(reply -> named(reply.body(), person));
  }

  private static void note(Reply<UsersWire.UserProfile> reply, Compound compound) {
    compound.spent(ProfileReader.PROFILE_VIEWS).reading().requestId(reply.requestId());
  }

  private static ProfileRef named(UsersWire.UserProfile wire, ProfileRef asked) {
    return Told.person(
            wire.provider_id(),
            wire.public_identifier(),
            wire.public_profile_url(),
            wire.member_urn())
        .getOrElse(asked);
  }

  /** Drops the names that would be preferred to the slug. */
  private static ProfileRef slugOnly(ProfileRef found) {
    return found
        .publicIdentifier()
        .map(slug -> ProfileRef.of(new ProfileName.PublicIdentifier(slug)))
        .getOrElse(found);
  }

  /** What was found, and what was known before and cannot have changed. */
  private static ProfileRef joined(ProfileRef before, ProfileRef found) {
    ProfileRef all = found;
    for (ProfileName name : before.names()) {
      boolean outdated =
          name instanceof ProfileName.PublicIdentifier && found.publicIdentifier().isDefined();
      all = outdated ? all : all.with(name);
    }
    return all;
  }

  private void keep(
      ProfileRef asked, Product product, ProfileRef found, SessionRef account, Instant now) {
    Found value = new Found(found, now);
    asked.names().forEach(name -> known.put(new Key(account, product, name), value));
    found.names().forEach(name -> known.put(new Key(account, product, name), value));
  }

  private PortError lacking(Product product) {
    return new Report.UnexpectedResponse(
        Origin.local(ProfileOperations.PROFILE_RESOLVE.id(), dialect.vendor()),
        "the profile names no " + product + " member id");
  }

  private record Key(SessionRef session, Product product, ProfileName name) {}

  private record Found(ProfileRef ref, Instant at) {}
}
