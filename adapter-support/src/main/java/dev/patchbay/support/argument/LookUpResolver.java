package dev.patchbay.support.argument;

import com.google.common.base.Ticker;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.search.TermLookup;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermKind;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Resolves names through the vendor's own lookup, at the cost of one {@code search.lookUpTerms} for
 * a name not seen in the last seven days. A single candidate or an exact name wins; anything else
 * is {@code AmbiguousTerm} with the candidates. Safe for use by several threads.
 */
public final class LookUpResolver implements TermResolver {
  private static final Duration KEPT = Duration.ofDays(7);
  private static final int MOST = 10_000;

  private final Cache<Name, Term> known;

  /** A resolver with an empty cache. */
  public LookUpResolver(Clock clock) {
    known =
        CacheBuilder.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(KEPT)
            .ticker(
                new Ticker() {
                  @Override
                  public long read() {
                    return TimeUnit.MILLISECONDS.toNanos(clock.millis());
                  }
                })
            .build();
  }

  @Override
  public Either<PortError, Term> resolve(ArgumentScope scope, TermKind kind, Term term) {
    String name = term.name().getOrElse("");
    Name key = new Name(scope.context().session(), kind, name.toLowerCase(Locale.ROOT));
    Term cached = known.getIfPresent(key);
    if (cached != null) {
      return Either.right(meantAs(term, cached));
    }
    return scope
        .context()
        .call(SearchOperations.SEARCH_LOOK_UP_TERMS, lookup(scope, kind, name))
        .flatMap(answer -> choose(scope, name, answer.value().rows()))
        .peek(found -> known.put(key, found))
        .map(found -> meantAs(term, found));
  }

  private static TermLookup lookup(ArgumentScope scope, TermKind kind, String name) {
    String variant = scope.operation().variant();
    Option<Product> service =
        variant.startsWith("salesNavigator")
            ? Option.some(Product.SALES_NAVIGATOR)
            : variant.startsWith("recruiter") ? Option.some(Product.RECRUITER) : Option.none();
    return new TermLookup(kind, Option.some(name), service, Option.none());
  }

  private static Either<PortError, Term> choose(
      ArgumentScope scope, String name, List<Term> candidates) {
    List<Term> exact =
        candidates.stream()
            .filter(candidate -> candidate.name().exists(name.strip()::equalsIgnoreCase))
            .toList();
    List<Term> best = exact.isEmpty() ? candidates : exact;
    return best.size() == 1
        ? Either.right(best.get(0))
        : Either.left(
            new FixCall.AmbiguousTerm(
                Origin.local(scope.operation().id(), scope.vendor()),
                scope.key(),
                name,
                candidates));
  }

  private static Term meantAs(Term asked, Term found) {
    return asked.strict() ? found.strictly() : found;
  }

  private record Name(Option<SessionRef> session, TermKind kind, String text) {}
}
