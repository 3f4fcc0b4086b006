package dev.patchbay.search;

import dev.patchbay.identity.Product;
import dev.patchbay.value.TermKind;
import io.vavr.control.Option;

/**
 * Fills in a {@link TermLookup}. Each method sets the argument of its name, described there, and
 * replaces what was set before. Nothing is checked here. Not safe for use by several threads.
 */
public final class TermLookupBuilder {
  TermKind kind;
  Option<String> keywords = Option.none();
  Option<Product> service = Option.none();
  Option<Integer> limit = Option.none();

  TermLookupBuilder(TermKind kind) {
    this.kind = kind;
  }

  public TermLookupBuilder kind(TermKind kind) {
    this.kind = kind;
    return this;
  }

  public TermLookupBuilder keywords(String keywords) {
    this.keywords = Option.some(keywords);
    return this;
  }

  public TermLookupBuilder service(Product service) {
    this.service = Option.some(service);
    return this;
  }

  public TermLookupBuilder limit(int limit) {
    this.limit = Option.some(limit);
    return this;
  }

  /** The lookup. */
  public TermLookup build() {
    return new TermLookup(kind, keywords, service, limit);
  }
}
