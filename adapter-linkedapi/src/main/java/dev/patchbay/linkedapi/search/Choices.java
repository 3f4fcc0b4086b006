package dev.patchbay.linkedapi.search;

import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.ArgumentCapability.TermForm;
import dev.patchbay.capability.Support;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.support.argument.ArgumentScope;
import dev.patchbay.support.argument.Encoding;
import dev.patchbay.support.argument.Encodings;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermKind;
import dev.patchbay.value.Terms;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * People and companies as {@code st.searchPosts} picks them in LinkedIn's own filters (the
 * dossier's section 7.3): by the name that is shown there, and among those of one name by a URN or
 * a URL with the id. Where none of them has it, the vendor says so; with a name alone it picks
 * unseen.
 */
final class Choices {
  private static final String URN = "urn";

  private Choices() {}

  static Encoding people() {
    return Encodings.described(
        (value, scope) ->
            Encodings.all(
                all(value, ProfileRef.class),
                person -> choice(person.shownName(), person, pin(person), scope)),
        plain -> byName(plain, "a member URN or a classic member id"));
  }

  static Encoding companies() {
    return Encodings.described(
        (value, scope) ->
            Encodings.all(
                all(value, CompanyRef.class),
                company -> choice(company.shownName(), company, pin(company), scope)),
        plain -> byName(plain, "LinkedIn's number"));
  }

  /** Companies as terms, whose ids are LinkedIn's numbers. */
  static Encoding companyTerms() {
    return Encodings.described(
        (value, scope) -> Encodings.all(((Terms) value).include(), term -> choice(term, scope)),
        plain -> plain.taking(TermForm.NAME));
  }

  private static Either<PortError, Object> choice(Term term, ArgumentScope scope) {
    Map<String, Object> pin =
        term.id()
            .filter(number -> term.kind().contains(TermKind.COMPANY))
            .map(number -> pin(CompanyRef.of(number)))
            .getOrElse(Map.of());
    return pin.isEmpty() ? Encodings.name(term, scope) : choice(term.name(), term, pin, scope);
  }

  private static Either<PortError, Object> choice(
      Option<String> shown, Object whom, Map<String, Object> pin, ArgumentScope scope) {
    if (shown.isEmpty()) {
      return scope.invalid(
          "this vendor picks by the name that LinkedIn shows, and "
              + whom
              + " holds none; give it too, as in ref.shownAs(\"Lina Orvik\")");
    }
    if (pin.isEmpty()) {
      scope.notes().add(new ArgumentNote.SentAs(scope.key(), shown.get()));
      return Either.right(shown.get());
    }
    Map<String, Object> choice = new LinkedHashMap<>();
    choice.put("name", shown.get());
    choice.putAll(pin);
    return Either.right(choice);
  }

  private static Map<String, Object> pin(ProfileRef person) {
    return person
        .memberUrn()
        .map(urn -> Map.<String, Object>of(URN, urn))
        .orElse(
            () ->
                person
                    .classicMemberId()
                    .flatMap(id -> person.hashedUrl())
                    .map(url -> Map.<String, Object>of("personHashedUrl", url)))
        .getOrElse(Map.of());
  }

  private static Map<String, Object> pin(CompanyRef company) {
    return company.urn().map(urn -> Map.<String, Object>of(URN, urn)).getOrElse(Map.of());
  }

  private static ArgumentCapability byName(ArgumentCapability plain, String id) {
    return plain.with(
        new Support(
            Support.Level.NATIVE,
            Option.none(),
            "by the name that LinkedIn shows, given with shownAs(..); among those of one name by "
                + id,
            List.of()));
  }

  private static <T> List<T> all(Object value, Class<T> type) {
    return ((Collection<?>) value).stream().map(type::cast).toList();
  }
}
