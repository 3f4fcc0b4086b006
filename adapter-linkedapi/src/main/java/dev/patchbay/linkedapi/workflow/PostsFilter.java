package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * Narrows {@code st.searchPosts}.
 *
 * @param sort in which order
 * @param datePosted how old at most
 * @param contentType what the posts contain
 * @param postedBy who of the own network posted
 * @param fromMembers who posted
 * @param mentioningMembers who is mentioned
 * @param fromCompanies which companies posted
 * @param mentioningCompanies which companies are mentioned
 * @param authorCompanies where the authors work
 * @param authorIndustries in which industries the authors work
 */
public record PostsFilter(
    Option<PostsOrder> sort,
    Option<PostsPosted> datePosted,
    Option<PostsContent> contentType,
    List<PostedBy> postedBy,
    List<MemberChoice> fromMembers,
    List<MemberChoice> mentioningMembers,
    List<CompanyChoice> fromCompanies,
    List<CompanyChoice> mentioningCompanies,
    List<CompanyChoice> authorCompanies,
    List<String> authorIndustries) {
  /** Copies the lists. */
  public PostsFilter {
    postedBy = List.copyOf(postedBy);
    fromMembers = List.copyOf(fromMembers);
    mentioningMembers = List.copyOf(mentioningMembers);
    fromCompanies = List.copyOf(fromCompanies);
    mentioningCompanies = List.copyOf(mentioningCompanies);
    authorCompanies = List.copyOf(authorCompanies);
    authorIndustries = List.copyOf(authorIndustries);
  }

  /**
   * Begins a filter that narrows nothing yet.
   *
   * @return a builder
   */
  public static PostsFilterBuilder builder() {
    return new PostsFilterBuilder();
  }
}
