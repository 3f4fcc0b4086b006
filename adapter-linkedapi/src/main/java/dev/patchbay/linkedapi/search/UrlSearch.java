package dev.patchbay.linkedapi.search;

import static dev.patchbay.search.SearchOperations.SEARCH_BY_URL;

import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.search.SearchHit;
import io.vavr.control.Either;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Which search a URL of LinkedIn's is. The vendor has one action for each kind, so the URL's path
 * decides; what no action searches is refused.
 *
 * @param path how the path of such URLs begins
 * @param search the action
 * @param found makes a neutral row of the action's
 */
record UrlSearch<T>(String path, Search<?, T> search, Function<T, SearchHit> found) {
  private static final List<UrlSearch<?>> KINDS =
      List.of(
          new UrlSearch<>("/search/results/people", Search.PEOPLE, SearchHit.PersonFound::new),
          new UrlSearch<>(
              "/search/results/companies", Search.COMPANIES, SearchHit.CompanyFound::new),
          new UrlSearch<>("/search/results/content", Search.POSTS, SearchHit.PostFound::new),
          new UrlSearch<>("/search/results/jobs", Search.JOBS, SearchHit.JobFound::new),
          new UrlSearch<>("/jobs/search", Search.JOBS, SearchHit.JobFound::new),
          new UrlSearch<>("/sales/search/people", Search.SALES_PEOPLE, SearchHit.PersonFound::new),
          new UrlSearch<>(
              "/sales/search/company", Search.SALES_COMPANIES, SearchHit.CompanyFound::new));

  /** The search behind a URL. */
  static Either<PortError, UrlSearch<?>> of(String url) {
    String path = path(url);
    for (UrlSearch<?> kind : KINDS) {
      if (path.equals(kind.path()) || path.startsWith(kind.path() + "/")) {
        return Either.right(kind);
      }
    }
    return Either.left(
        new FixCall.UnsupportedArgument(
            LinkedApi.origin(SEARCH_BY_URL),
            SEARCH_BY_URL.key("searchUrl") + "=" + path,
            "the vendor searches "
                + String.join(", ", KINDS.stream().map(UrlSearch::path).toList())));
  }

  private static String path(String url) {
    try {
      String path = URI.create(url).getRawPath();
      return path == null ? "" : path.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException unreadable) {
      return withoutQuery(url);
    }
  }

  /** Browsers copy characters that {@code URI} does not take; they stand in the query. */
  private static String withoutQuery(String url) {
    String whole = url.split("[?#]", 2)[0];
    int slash = whole.indexOf('/', whole.indexOf("//") + 2);
    return slash < 0 ? "" : whole.substring(slash).toLowerCase(Locale.ROOT);
  }
}
