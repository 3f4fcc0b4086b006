package dev.patchbay.linkedapi.search;

import dev.patchbay.answer.Gap;
import dev.patchbay.answer.Spent;
import dev.patchbay.error.PortError;
import dev.patchbay.linkedapi.background.Action;
import dev.patchbay.linkedapi.background.Outcome;
import dev.patchbay.linkedapi.page.CompanyPages;
import dev.patchbay.linkedapi.page.PersonPages;
import dev.patchbay.profile.Company;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.support.read.Reading;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How each row of a search is opened in the same workflow. What the vendor answers there is not
 * documented but for its place, so it is looked for tolerantly; a row whose page is not found stays
 * as it was, with a gap.
 *
 * @param each the level that visits every row
 * @param page the action on each row
 * @param read makes the opened row of the row and its page
 */
record Opening<T>(String each, Action page, Reader<T> read) {
  /** Makes the opened row of a row and its page. */
  @FunctionalInterface
  interface Reader<T> {
    Either<PortError, T> read(T hit, Outcome page, Reading reading);
  }

  static final Opening<PersonHit> PEOPLE =
      new Opening<>(
          "st.doForPeople",
          PersonPages.openEach(Set.of()),
          (hit, page, reading) ->
              PersonPages.read(hit.ref(), Set.of(), page, reading)
                  .map(profile -> hit.toBuilder().opened(profile).build()));

  static final Opening<PersonHit> SALES_PEOPLE =
      new Opening<>(
          "nv.doForPeople",
          PersonPages.openEachInSales(),
          (hit, page, reading) ->
              PersonPages.read(hit.ref(), Set.of(), page, reading)
                  .map(profile -> hit.toBuilder().opened(profile).build()));

  static final Opening<Company> COMPANIES =
      new Opening<>(
          "st.doForCompanies",
          CompanyPages.openEach(),
          (hit, page, reading) -> CompanyPages.read(hit.ref(), page));

  /** The child of the search that opens every row. */
  Action action() {
    return Action.of(each).then(page);
  }

  T opened(T hit, Outcome.Children children, String path, Reading reading) {
    Reading own = new Reading();
    Either<PortError, T> opened =
        children.child(page.type()).flatMap(outcome -> read.read(hit, outcome, own));
    opened.peekLeft(error -> reading.gap(new Gap(path, error)));
    reading.within(path + ".", own.notes());
    return opened.getOrElse(hit);
  }

  /** What a search and so many pages count against the vendor's limits. */
  Spent spent(String search, int pages) {
    Map<String, Integer> calls = new LinkedHashMap<>();
    if (!search.isEmpty()) {
      calls.put(search, 1);
    }
    if (pages > 0) {
      calls.merge(page.bucket(), pages, Integer::sum);
    }
    return new Spent(calls, Map.of(), Option.none());
  }
}
