package dev.patchbay.identity;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A company, school or showcase page, by every name that is known. Immutable.
 *
 * @param names at least one
 */
public record CompanyRef(Set<CompanyName> names) implements NamedRef<CompanyName> {
  /** Copies the names; at least one is needed. */
  public CompanyRef {
    names = Names.copy(names);
  }

  /**
   * Recognises a company URN, a page URL, digits (a company id), an internet domain or a slug in
   * any text. Never throws and never guesses: text that is no name is kept and reported by {@link
   * #flaws()}.
   */
  public static CompanyRef of(String text) {
    return of(CompanyReader.read(text));
  }

  /** Like {@link #of(String)}, for who wants to know early: the left side says how to repair. */
  public static Either<String, CompanyRef> parse(String text) {
    CompanyRef read = of(text);
    return read.flaws().isEmpty() ? Either.right(read) : Either.left(read.flaws().get(0));
  }

  /** All these names of one. */
  public static CompanyRef of(CompanyName first, CompanyName... more) {
    return new CompanyRef(Names.with(Names.of(List.of(first)), List.of(more)));
  }

  /**
   * What a vendor told about one company, in any fields: null, blank and unreadable texts are
   * passed over. None when all are null or blank.
   */
  public static Option<CompanyRef> known(@Nullable String... texts) {
    return Names.known(CompanyReader::read, texts).map(CompanyRef::new);
  }

  /** The same and one more name of it. */
  public CompanyRef with(CompanyName name) {
    return new CompanyRef(Names.with(names, List.of(name)));
  }

  /** The same with the name that LinkedIn shows, which some vendors' filters pick companies by. */
  public CompanyRef shownAs(String name) {
    return with(new ShownName(name));
  }

  /** The name that LinkedIn shows; none when it was not given. */
  public Option<String> shownName() {
    return Names.first(names, ShownName.class).map(ShownName::text);
  }

  /** LinkedIn's number; none when unknown. */
  public Option<String> companyId() {
    return Names.first(names, CompanyName.CompanyId.class).map(CompanyName.CompanyId::number);
  }

  /** {@code urn:li:organization:<number>}; none when the number is unknown. */
  public Option<String> urn() {
    return companyId().map(number -> "urn:li:organization:" + number);
  }

  /** The slug; none when unknown. */
  public Option<String> slug() {
    return Names.first(names, CompanyName.CompanySlug.class).map(CompanyName.CompanySlug::slug);
  }

  /** The internet domain; none when unknown. */
  public Option<String> domain() {
    return Names.first(names, CompanyName.CompanyDomain.class)
        .map(CompanyName.CompanyDomain::domain);
  }

  /** What a vendor writes to the company with; none when unknown. */
  public Option<VendorRef> mailbox() {
    return Names.first(names, CompanyName.Mailbox.class).map(CompanyName.Mailbox::ref);
  }

  /** The Sales Navigator URL; none when the number is unknown. */
  public Option<String> salesNavigatorUrl() {
    return companyId().map(number -> Texts.web("/sales/company/", number));
  }

  /** The page's URL in normal form, by slug or else by number; none when both are unknown. */
  public Option<String> url() {
    return slug().orElse(this::companyId).map(name -> Texts.web("/company/", name));
  }

  @Override
  public String toString() {
    return Names.show(names);
  }
}
