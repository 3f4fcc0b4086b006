package dev.patchbay.dialect.search;

import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.ArgumentCapability.TermForm;
import dev.patchbay.error.PortError;
import dev.patchbay.support.argument.ArgumentScope;
import dev.patchbay.support.argument.Encoding;
import dev.patchbay.support.argument.Encodings;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.value.LanguageProficiency;
import dev.patchbay.value.LocationScope;
import dev.patchbay.value.PrioritisedTerms;
import dev.patchbay.value.Priority;
import dev.patchbay.value.RecruitingActivityFilter;
import dev.patchbay.value.SavedSearch;
import dev.patchbay.value.ScopedTerms;
import dev.patchbay.value.SpokenLanguage;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermKind;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Recruiter's filters: arrays of objects with a weight, and where LinkedIn has one a scope. */
final class RecruiterEncodings {
  private static final String PRIORITY = "priority";
  private static final String SCOPE = "scope";
  private static final String PROFICIENCY = "proficiency";

  private RecruiterEncodings() {}

  /** Terms with weights, by id; names are resolved. */
  static Encoding prioritisedIds(TermKind kind) {
    return Encodings.withParts(
        (value, scope) -> prioritised(value, scope, term -> byId(kind, term, scope)),
        Encodings::idsResolvingNames,
        PRIORITY);
  }

  /** Terms with weights, by id or as plain text. */
  static Encoding prioritisedIdsOrKeywords(TermKind kind) {
    return Encodings.withParts(
        (value, scope) -> prioritised(value, scope, term -> byIdOrKeywords(kind, term, scope)),
        RecruiterEncodings::takingBoth,
        PRIORITY);
  }

  /** Companies with weights and scopes, by id or as plain text. */
  static Encoding companies() {
    return Encodings.withParts(
        (value, scope) ->
            scoped(
                value,
                SearchVocabulary.COMPANY_SCOPE,
                scope,
                entry -> byIdOrKeywords(TermKind.COMPANY, entry.term(), scope)),
        RecruiterEncodings::takingBoth,
        PRIORITY,
        SCOPE);
  }

  /** The same where the vendor takes a name beside the id. */
  static Encoding companiesWithNames() {
    return Encodings.withParts(
        (value, scope) ->
            scoped(
                value,
                SearchVocabulary.COMPANY_SCOPE,
                scope,
                entry ->
                    byIdOrKeywords(TermKind.COMPANY, entry.term(), scope)
                        .peek(object -> named(object, entry.term()))),
        RecruiterEncodings::takingBoth,
        PRIORITY,
        SCOPE);
  }

  private static void named(Map<String, Object> object, Term term) {
    if (object.containsKey("id")) {
      term.name().forEach(name -> object.put("name", name.strip()));
    }
  }

  /** Job titles: an id comes with a flag that says whether similar titles are left out. */
  static Encoding titles() {
    return Encodings.withParts(
        (value, scope) ->
            scoped(value, SearchVocabulary.TITLE_SCOPE, scope, entry -> title(entry.term(), scope)),
        RecruiterEncodings::takingBoth,
        PRIORITY,
        SCOPE);
  }

  /** Locations by id; LinkedIn needs the name too where both meanings are searched. */
  static Encoding locations() {
    return Encodings.withParts(
        (value, scope) ->
            scoped(value, SearchVocabulary.LOCATION_SCOPE, scope, entry -> location(entry, scope)),
        Encodings::idsResolvingNames,
        PRIORITY,
        SCOPE);
  }

  /** A saved search with its project. */
  static Encoding savedSearch() {
    return Encodings.by(RecruiterEncodings::saved);
  }

  /** The same where the vendor also takes that only newest results are wanted. */
  static Encoding savedSearchOrNewest() {
    return Encodings.withParts(
        Encodings.by(
            (SavedSearch search) -> {
              Map<String, Object> object = saved(search);
              if (search.newestOnly()) {
                object.put("newest_results_only", true);
              }
              return object;
            }),
        UnaryOperator.identity(),
        "newestOnly");
  }

  private static Map<String, Object> saved(SavedSearch search) {
    Map<String, Object> object = object("id", search.id().strip());
    object.put("project_id", search.projectId().strip());
    return object;
  }

  /** Languages with weight and least proficiency, in the proficiencies that the vendor knows. */
  static Encoding languages(EnumTable<LanguageProficiency> proficiencies) {
    Encoding written =
        (value, scope) ->
            Encodings.all(
                ((List<?>) value),
                member -> {
                  SpokenLanguage spoken = (SpokenLanguage) member;
                  Map<String, Object> object = object("language", spoken.language().strip());
                  return weighed(object, spoken.priority(), scope)
                      .flatMap(
                          with ->
                              put(
                                  with,
                                  SCOPE,
                                  proficiencies,
                                  spoken.proficiency(),
                                  part(scope, PROFICIENCY)))
                      .map(done -> (Object) done);
                });
    return Encodings.withParts(
        written, plain -> weightOrLeast(plain, proficiencies), PRIORITY, PROFICIENCY);
  }

  private static ArgumentCapability weightOrLeast(
      ArgumentCapability plain, EnumTable<LanguageProficiency> proficiencies) {
    if (plain.name().endsWith("." + PROFICIENCY)) {
      return plain.allowing(proficiencies.writable());
    }
    return plain.name().endsWith("." + PRIORITY)
        ? plain.allowing(SearchVocabulary.PRIORITY.writable())
        : plain;
  }

  /** What the team did, with weight and days. */
  static Encoding activities() {
    return (value, scope) ->
        Encodings.all(
            ((List<?>) value),
            member -> {
              RecruitingActivityFilter filter = (RecruitingActivityFilter) member;
              return Encodings.constant(SearchVocabulary.RECRUITING_ACTIVITY)
                  .encode(filter.activity(), scope)
                  .flatMap(id -> weighed(object("id", id), filter.priority(), scope))
                  .map(
                      object -> {
                        filter.withinDays().forEach(days -> object.put("timespan", days));
                        return object;
                      });
            });
  }

  private static Either<PortError, Object> prioritised(
      Object value, ArgumentScope scope, Written<Term> write) {
    return Encodings.all(
        ((PrioritisedTerms) value).entries(),
        entry ->
            write
                .as(entry.term())
                .flatMap(object -> weighed(object, entry.priority(), scope))
                .map(object -> (Object) object));
  }

  @SuppressWarnings("unchecked")
  private static <S extends Enum<S>> Either<PortError, Object> scoped(
      Object value, EnumTable<S> scopes, ArgumentScope scope, Written<ScopedTerms.Entry<S>> write) {
    return Encodings.all(
        ((ScopedTerms<S>) value).entries(),
        entry ->
            write
                .as(entry)
                .flatMap(object -> weighed(object, entry.priority(), scope))
                .flatMap(object -> put(object, SCOPE, scopes, entry.scope(), part(scope, SCOPE)))
                .map(object -> (Object) object));
  }

  private static ArgumentCapability takingBoth(ArgumentCapability plain) {
    return plain.taking(TermForm.ID, TermForm.NAME);
  }

  private static Either<PortError, Map<String, Object>> byId(
      TermKind kind, Term term, ArgumentScope scope) {
    return Encodings.id(kind, term, scope).map(id -> object("id", id));
  }

  private static Either<PortError, Map<String, Object>> byIdOrKeywords(
      TermKind kind, Term term, ArgumentScope scope) {
    return term.id().isDefined()
        ? byId(kind, term, scope)
        : Encodings.name(term, scope).map(name -> object("keywords", name));
  }

  private static Either<PortError, Map<String, Object>> title(Term term, ArgumentScope scope) {
    return term.id().isEmpty() && !term.strict()
        ? byIdOrKeywords(TermKind.JOB_TITLE, term, scope)
        : byId(TermKind.JOB_TITLE, term, scope)
            .peek(object -> object.put("is_selection", term.strict()));
  }

  private static Either<PortError, Map<String, Object>> location(
      ScopedTerms.Entry<LocationScope> entry, ArgumentScope scope) {
    return scope
        .resolve(TermKind.LOCATION, entry.term())
        .flatMap(
            found -> {
              Map<String, Object> object = object("id", found.id().get());
              Option<String> name = entry.term().name().orElse(found::name);
              if (!entry.scope().contains(LocationScope.CURRENT_OR_OPEN_TO_RELOCATE)) {
                return Either.right(object);
              }
              if (name.isEmpty()) {
                return scope.invalid(
                    "with the scope CURRENT_OR_OPEN_TO_RELOCATE LinkedIn needs the location's name"
                        + " beside its id; use Term.of(LOCATION, \""
                        + found.id().get()
                        + "\", name)");
              }
              object.put("title", name.get().strip());
              return Either.right(object);
            });
  }

  private static Either<PortError, Map<String, Object>> weighed(
      Map<String, Object> object, Option<Priority> priority, ArgumentScope scope) {
    return put(object, PRIORITY, SearchVocabulary.PRIORITY, priority, part(scope, PRIORITY));
  }

  private static <E extends Enum<E>> Either<PortError, Map<String, Object>> put(
      Map<String, Object> object,
      String member,
      EnumTable<E> table,
      Option<E> constant,
      ArgumentScope scope) {
    return constant.isEmpty()
        ? Either.right(object)
        : Encodings.constant(table)
            .encode(constant.get(), scope)
            .map(
                spelled -> {
                  object.put(member, spelled);
                  return object;
                });
  }

  /** Refusals name the part, as in {@code jobTitles.scope=PAST}. */
  private static ArgumentScope part(ArgumentScope scope, String member) {
    return new ArgumentScope(
        scope.operation(),
        scope.vendor(),
        scope.key() + "." + member,
        scope.context(),
        scope.terms(),
        scope.notes());
  }

  private static Map<String, Object> object(String member, Object value) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put(member, value);
    return object;
  }

  /** How a member of a list becomes an object. */
  private interface Written<T> {
    Either<PortError, Map<String, Object>> as(T member);
  }
}
