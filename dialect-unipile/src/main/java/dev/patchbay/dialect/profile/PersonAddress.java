package dev.patchbay.dialect.profile;

import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.call.Operation;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.Vendor;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How {@code users/{identifier}} is asked for a person: an id or slug, and the product it belongs
 * to (vocabulary 4.3).
 *
 * @param identifier classic id or slug, or the id of the product
 * @param api {@code linkedin_api}; none for linkedin.com itself
 * @param notes what became of the argument, where not simply as given
 */
record PersonAddress(String identifier, Option<String> api, List<ArgumentNote> notes) {
  /** Paths of their own below {@code users/}, which hide people of that name. */
  private static final Set<String> ROUTES =
      Set.of("me", "relations", "followers", "following", "invite");

  /**
   * The address of a person.
   *
   * @param seen the product to look with; none lets the known names decide, linkedin.com first
   */
  static Either<PortError, PersonAddress> of(
      Operation<?, ?> operation, Vendor vendor, ProfileRef person, Option<Product> seen) {
    Product product = seen.getOrElse(() -> best(person));
    return identifier(person, product)
        .toEither(() -> invalid(operation, vendor, unaddressable(person, product)))
        .filterOrElse(
            identifier -> !ROUTES.contains(identifier.toLowerCase(Locale.ROOT)),
            hidden -> invalid(operation, vendor, hidden(hidden)))
        .map(
            identifier ->
                new PersonAddress(
                    identifier, api(product), notes(operation, person, product, identifier, seen)));
  }

  /** Whether the person can be addressed without finding another name first. */
  static boolean possible(ProfileRef person, Option<Product> seen) {
    return identifier(person, seen.getOrElse(() -> best(person))).isDefined();
  }

  /** The id of the product; where it is unknown the vendor converts a classic id or slug. */
  private static Option<String> identifier(ProfileRef person, Product product) {
    return person
        .memberId(product)
        .orElse(person::classicMemberId)
        .orElse(person::publicIdentifier);
  }

  private static Product best(ProfileRef person) {
    if (person.classicMemberId().isDefined() || person.publicIdentifier().isDefined()) {
      return Product.CLASSIC;
    }
    return person.memberId(Product.SALES_NAVIGATOR).isDefined()
        ? Product.SALES_NAVIGATOR
        : person.memberId(Product.RECRUITER).isDefined() ? Product.RECRUITER : Product.CLASSIC;
  }

  private static Option<String> api(Product product) {
    return switch (product) {
      case SALES_NAVIGATOR -> Option.some("sales_navigator");
      case RECRUITER -> Option.some("recruiter");
      case CLASSIC, ORGANIZATION, UNKNOWN -> Option.none();
    };
  }

  private static List<ArgumentNote> notes(
      Operation<?, ?> operation,
      ProfileRef person,
      Product product,
      String identifier,
      Option<Product> seen) {
    boolean asAsked = seen.isDefined() || product == Product.CLASSIC;
    boolean ownId = product == Product.CLASSIC || person.memberId(product).isDefined();
    return asAsked && ownId
        ? List.of()
        : List.of(
            new ArgumentNote.SentAs(
                operation.key("person"),
                identifier + " with linkedin_api=" + api(product).getOrElse("")));
  }

  private static PortError invalid(Operation<?, ?> operation, Vendor vendor, String reason) {
    return new FixCall.InvalidRequest(
        Origin.local(operation.id(), vendor), operation.key("person"), reason);
  }

  private static String unaddressable(ProfileRef person, Product product) {
    return "the vendor reads nobody by "
        + person
        + " on "
        + product
        + "; give a profile URL, a public identifier or a classic member id (ACo...)";
  }

  private static String hidden(String slug) {
    return "the vendor has a route of its own named \""
        + slug
        + "\", which hides the person of that public identifier; give the member id (ACo...), or"
        + " read the session's own profile with profile.own";
  }
}
