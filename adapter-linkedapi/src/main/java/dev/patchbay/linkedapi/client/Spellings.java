package dev.patchbay.linkedapi.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names on which the generations of the vendor's own clients disagree. Which of them a server
 * understands, and whether it ignores the other in silence, is not documented; so they are
 * configured, and never both sent.
 *
 * @param yearsOfExperience member of the filter of {@code nv.searchPeople}
 * @param jobLocation member of {@code st.searchJobs}, with a dot inside the filter
 */
public record Spellings(String yearsOfExperience, String jobLocation) {
  /** As the newest clients write. */
  public static final Spellings NEWEST = new Spellings("yearsOfExperiences", "location");

  /** Every spelling of the years of experience, the newest first. */
  public static final List<String> YEARS = List.of("yearsOfExperiences", "yearsOfExperience");

  /** Every spelling of the place of jobs, the newest first. */
  public static final List<String> LOCATIONS = List.of("location", "filter.location");

  /** The parameters of an action of one's own, which are written as the newest clients write. */
  public Map<String, Object> spelled(String action, Map<String, Object> parameters) {
    Map<String, Object> spelled = new LinkedHashMap<>(parameters);
    Map<String, Object> filter = new LinkedHashMap<>();
    if (parameters.get("filter") instanceof Map<?, ?> given) {
      given.forEach((name, value) -> filter.put(String.valueOf(name), value));
    }
    if (action.equals("nv.searchPeople")) {
      move(filter, NEWEST.yearsOfExperience, filter, yearsOfExperience);
    } else if (action.equals("st.searchJobs") && !jobLocation.equals(NEWEST.jobLocation)) {
      move(spelled, NEWEST.jobLocation, filter, jobLocation.substring("filter.".length()));
    }
    if (!filter.isEmpty()) {
      spelled.put("filter", filter);
    }
    return spelled;
  }

  private static void move(
      Map<String, Object> from, String name, Map<String, Object> to, String spelling) {
    Object value = from.remove(name);
    if (value != null) {
      to.put(spelling, value);
    }
  }
}
