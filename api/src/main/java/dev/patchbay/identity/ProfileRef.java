package dev.patchbay.identity;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person, by every name that is known. Immutable. A vendor that wants another kind of name than
 * is here must resolve it, which its capabilities declare, or refuse.
 *
 * @param names at least one
 */
public record ProfileRef(Set<ProfileName> names) implements NamedRef<ProfileName> {
  /** Copies the names; at least one is needed. */
  public ProfileRef {
    names = Names.copy(names);
  }

  /**
   * Recognises a profile URL, URN, member id or public identifier (in this order) in any text.
   * Never throws and never guesses: text that is no name is kept and reported by {@link #flaws()}.
   */
  public static ProfileRef of(String text) {
    return of(ProfileReader.read(text));
  }

  /** Like {@link #of(String)}, for who wants to know early: the left side says how to repair. */
  public static Either<String, ProfileRef> parse(String text) {
    ProfileRef read = of(text);
    return read.flaws().isEmpty() ? Either.right(read) : Either.left(read.flaws().get(0));
  }

  /** All these names of one. */
  public static ProfileRef of(ProfileName first, ProfileName... more) {
    return new ProfileRef(Names.with(Names.of(List.of(first)), List.of(more)));
  }

  /**
   * What a vendor told about one person, in any fields: null, blank and unreadable texts are passed
   * over. None when all are null or blank.
   */
  public static Option<ProfileRef> known(@Nullable String... texts) {
    return Names.known(ProfileReader::read, texts).map(ProfileRef::new);
  }

  /** The same and one more name of it. */
  public ProfileRef with(ProfileName name) {
    return new ProfileRef(Names.with(names, List.of(name)));
  }

  /** The same with the name that LinkedIn shows, which some vendors' filters pick people by. */
  public ProfileRef shownAs(String name) {
    return with(new ShownName(name));
  }

  /** The name that LinkedIn shows; none when it was not given. */
  public Option<String> shownName() {
    return Names.first(names, ShownName.class).map(ShownName::text);
  }

  /** The slug; none when unknown. */
  public Option<String> publicIdentifier() {
    return Names.first(names, ProfileName.PublicIdentifier.class)
        .map(ProfileName.PublicIdentifier::slug);
  }

  /** The id in one product; none when unknown. */
  public Option<String> memberId(Product product) {
    return Option.ofOptional(
        names.stream()
            .filter(ProfileName.MemberId.class::isInstance)
            .map(ProfileName.MemberId.class::cast)
            .filter(id -> id.product() == product)
            .map(ProfileName.MemberId::id)
            .findFirst());
  }

  /** The classic id, {@code ACo...}; none when unknown. */
  public Option<String> classicMemberId() {
    return memberId(Product.CLASSIC);
  }

  /** {@code urn:li:member:<number>}; none when unknown. */
  public Option<String> memberUrn() {
    return Names.first(names, ProfileName.MemberUrn.class).map(ProfileName.MemberUrn::text);
  }

  /** {@code urn:li:fsd_profile:<classic id>}; none when the classic id is unknown. */
  public Option<String> profileUrn() {
    return classicMemberId().map(id -> "urn:li:fsd_profile:" + id);
  }

  /** {@code /in/} with the classic id, else the Sales Navigator id; none when both are unknown. */
  public Option<String> hashedUrl() {
    return classicMemberId()
        .orElse(() -> memberId(Product.SALES_NAVIGATOR))
        .map(id -> Texts.web("/in/", id));
  }

  /** The Sales Navigator URL; none when that id is unknown. */
  public Option<String> salesNavigatorUrl() {
    return memberId(Product.SALES_NAVIGATOR).map(id -> Texts.web("/sales/lead/", id));
  }

  /**
   * A URL in normal form, the best there is: public, hashed, Recruiter. None when only a member URN
   * or a vendor's handle is known.
   */
  public Option<String> url() {
    return publicIdentifier()
        .map(slug -> Texts.web("/in/", slug))
        .orElse(this::hashedUrl)
        .orElse(() -> memberId(Product.RECRUITER).map(id -> Texts.web("/talent/profile/", id)));
  }

  @Override
  public String toString() {
    return Names.show(names);
  }
}
