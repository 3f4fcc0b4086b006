package dev.patchbay.linkedapi;

import java.util.List;

/**
 * Names on which the generations of the vendor's own clients disagree. Which of them a server
 * understands, and whether it ignores the other in silence, is not documented; so they are
 * configured, and never both sent.
 *
 * @param yearsOfExperience member of the filter of {@code nv.searchPeople}
 * @param jobLocation member of {@code st.searchJobs}, with a dot inside the filter
 */
record Spellings(String yearsOfExperience, String jobLocation) {
  /** As the newest clients write. */
  static final Spellings NEWEST = new Spellings("yearsOfExperiences", "location");

  /** Every spelling of the years of experience, the newest first. */
  static final List<String> YEARS = List.of("yearsOfExperiences", "yearsOfExperience");

  /** Every spelling of the place of jobs, the newest first. */
  static final List<String> LOCATIONS = List.of("location", "filter.location");
}
