package dev.patchbay.identity;

import dev.patchbay.value.Checked;
import java.util.List;

/**
 * The URL of a search as it stands in the browser's address bar: Classic, Sales Navigator,
 * Recruiter or jobs.
 *
 * @param url as copied; not decoded, LinkedIn reads its query
 */
public record SearchUrl(String url) implements Checked {
  /** That URL, trimmed. */
  public static SearchUrl of(String url) {
    return new SearchUrl(url.strip());
  }

  @Override
  public List<String> flaws() {
    return LinkedInNames.SEARCH_URL.matcher(url).matches()
        ? List.of()
        : List.of(
            Texts.quoted(url)
                + " is no search URL of linkedin.com; they look like"
                + " https://www.linkedin.com/search/results/people/?keywords=...");
  }
}
