package dev.patchbay.value;

import java.util.List;
import java.util.Map;

/**
 * A saved search of Recruiter; it overrides every other filter.
 *
 * @param id its id, from a lookup of {@link TermKind#SAVED_SEARCH}
 * @param projectId the hiring project it belongs to
 * @param newestOnly only people found since the search was last opened
 */
@Parts("newestOnly")
public record SavedSearch(String id, String projectId, boolean newestOnly)
    implements Composite, Checked {
  /** Everyone the saved search finds. */
  public static SavedSearch of(String id, String projectId) {
    return new SavedSearch(id, projectId, false);
  }

  /** Only people found since the search was last opened. */
  public SavedSearch onlyNewest() {
    return new SavedSearch(id, projectId, true);
  }

  @Override
  public Map<String, Object> parts() {
    return newestOnly ? Map.of("newestOnly", true) : Map.of();
  }

  @Override
  public List<String> flaws() {
    if (id.isBlank() || projectId.isBlank()) {
      return List.of("A saved search of Recruiter needs its id and the id of its project.");
    }
    return digits(id) && digits(projectId)
        ? List.of()
        : List.of(
            "The id of a saved search of Recruiter and that of its project are digits; look the"
                + " search up with search.lookUpTerms.");
  }

  private static boolean digits(String id) {
    return id.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
