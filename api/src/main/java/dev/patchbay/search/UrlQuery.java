package dev.patchbay.search;

import dev.patchbay.call.Request;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * A search as its URL on LinkedIn's search page says, of any tier and kind. The URL holds all
 * filters, so there are none beside it.
 *
 * @param searchUrl the URL of a result page of Classic search, Sales Navigator, Recruiter or jobs,
 *     as copied from the browser
 * @param pageSize rows wanted on a page, at least 1; none leaves it to the vendor
 */
public record UrlQuery(String searchUrl, Option<Integer> pageSize) implements Request, Checked {
  /** Trims the URL. */
  public UrlQuery {
    searchUrl = searchUrl.strip();
  }

  /** The search behind a URL. */
  public static UrlQuery of(String searchUrl) {
    return new UrlQuery(searchUrl, Option.none());
  }

  /** The same with so many rows on a page. */
  public UrlQuery withPageSize(int rows) {
    return new UrlQuery(searchUrl, Option.some(rows));
  }

  @Override
  public List<String> flaws() {
    return SearchRules.flaws(this);
  }
}
