package dev.patchbay.dialect.search;

import static dev.patchbay.support.argument.Encodings.asIs;
import static dev.patchbay.support.argument.Encodings.constant;
import static dev.patchbay.support.argument.WirePlace.query;

import dev.patchbay.search.SearchOperations;
import dev.patchbay.search.TermLookup;
import dev.patchbay.support.argument.ArgumentMap;

/** Arguments of the lookup of filter terms. */
final class TermLookupArguments {
  private TermLookupArguments() {}

  static ArgumentMap.Builder<TermLookup> rows() {
    return ArgumentMap.of(SearchOperations.SEARCH_LOOK_UP_TERMS)
        .row("kind", query("type"), constant(SearchVocabulary.TERM_KIND))
        .row("keywords", query("keywords"), asIs())
        .row("service", query("service"), constant(SearchVocabulary.SERVICE))
        .row("limit", query("limit"), asIs(), limit -> limit.between(1, 100));
  }
}
