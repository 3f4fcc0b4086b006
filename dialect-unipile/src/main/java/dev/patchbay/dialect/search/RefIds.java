package dev.patchbay.dialect.search;

import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.profile.GetCompany;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.profile.ResolveProfile;
import dev.patchbay.support.argument.ArgumentScope;
import dev.patchbay.support.error.Blame;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermKind;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Finds the ids of people and companies that a search wants, at the cost of one visit where only
 * another name is known. What was found is kept for an hour, because every page of a walk repeats
 * the query. Safe for use by several threads.
 */
final class RefIds {
  private static final Duration KEPT = Duration.ofHours(1);
  private static final int MOST = 1_000;

  private final Map<List<Object>, Kept> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<List<Object>, Kept> eldest) {
              return size() > MOST;
            }
          });

  /** The classic member id, {@code ACo...}. */
  Either<PortError, Object> member(ProfileRef person, ArgumentScope scope) {
    return person.classicMemberId().isDefined()
        ? Either.right(person.classicMemberId().get())
        : found(TermKind.PERSON, person, scope, () -> visit(person, scope));
  }

  private static Either<PortError, Option<String>> visit(ProfileRef person, ArgumentScope scope) {
    return Blame.on(
            scope.operation().id(),
            scope.key(),
            scope
                .context()
                .call(
                    ProfileOperations.PROFILE_RESOLVE,
                    new ResolveProfile(person, Option.some(Product.CLASSIC))))
        .map(answer -> answer.value().classicMemberId());
  }

  /** The company's digits. */
  Either<PortError, Object> company(CompanyRef company, ArgumentScope scope) {
    return company.companyId().isDefined()
        ? Either.right(company.companyId().get())
        : found(TermKind.COMPANY, company, scope, () -> visit(company, scope));
  }

  private static Either<PortError, Option<String>> visit(CompanyRef company, ArgumentScope scope) {
    return Blame.on(
            scope.operation().id(),
            scope.key(),
            scope.context().call(ProfileOperations.PROFILE_COMPANY, new GetCompany(company)))
        .map(answer -> answer.value().ref().companyId());
  }

  private Either<PortError, Object> found(
      TermKind kind,
      Object ref,
      ArgumentScope scope,
      Supplier<Either<PortError, Option<String>>> visit) {
    List<Object> key = List.of(scope.context().session(), ref);
    Instant now = scope.context().now();
    Kept kept = known.get(key);
    Either<PortError, Option<String>> id =
        kept != null && kept.until().isAfter(now)
            ? Either.right(Option.some(kept.id()))
            : visit.get();
    return id.flatMap(
        maybe ->
            maybe.isEmpty()
                ? scope.invalid("the vendor tells no id of " + ref + "; give one that has it")
                : Either.right(noted(kind, ref, maybe.get(), key, now, scope)));
  }

  private Object noted(
      TermKind kind, Object ref, String id, List<Object> key, Instant now, ArgumentScope scope) {
    known.putIfAbsent(key, new Kept(id, now.plus(KEPT)));
    scope.notes().add(new ArgumentNote.ResolvedTo(scope.key(), Term.of(kind, id, ref.toString())));
    return id;
  }

  private record Kept(String id, Instant until) {}
}
