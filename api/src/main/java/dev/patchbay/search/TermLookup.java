package dev.patchbay.search;

import dev.patchbay.call.Request;
import dev.patchbay.identity.Product;
import dev.patchbay.value.Checked;
import dev.patchbay.value.TermKind;
import io.vavr.control.Option;
import java.util.List;

/**
 * A lookup of the terms that LinkedIn offers for a filter, to show to a user or to pin an id. Not
 * needed before a search: a term known by name is looked up where the vendor wants an id.
 *
 * @param kind the catalogue to look into
 * @param keywords the name or the beginning of it; none lists what LinkedIn offers first, which
 *     suits lists of the seat such as saved searches
 * @param service the product whose catalogue is meant, where several have one: {@code CLASSIC},
 *     {@code SALES_NAVIGATOR} or {@code RECRUITER}; none leaves it to the vendor
 * @param limit terms wanted, at least 1; none leaves it to the vendor
 */
public record TermLookup(
    TermKind kind, Option<String> keywords, Option<Product> service, Option<Integer> limit)
    implements Request, Checked {
  /** The terms of a catalogue that match a text. */
  public static TermLookup of(TermKind kind, String keywords) {
    return builder(kind).keywords(keywords).build();
  }

  /** A lookup to fill in. */
  public static TermLookupBuilder builder(TermKind kind) {
    return new TermLookupBuilder(kind);
  }

  /** A builder with this lookup's arguments, to change some of them. */
  public TermLookupBuilder toBuilder() {
    TermLookupBuilder builder = builder(kind);
    builder.keywords = keywords;
    builder.service = service;
    builder.limit = limit;
    return builder;
  }

  @Override
  public List<String> flaws() {
    return SearchRules.flaws(this);
  }
}
