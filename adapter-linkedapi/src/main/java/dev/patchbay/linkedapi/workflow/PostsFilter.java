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

  /** A filter that narrows nothing. */
  public static PostsFilter any() {
    return new PostsFilter(
        Option.none(),
        Option.none(),
        Option.none(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The same with {@link #sort}. */
  public PostsFilter sort(PostsOrder value) {
    return new PostsFilter(
        Option.some(value),
        datePosted,
        contentType,
        postedBy,
        fromMembers,
        mentioningMembers,
        fromCompanies,
        mentioningCompanies,
        authorCompanies,
        authorIndustries);
  }

  /** The same with {@link #datePosted}. */
  public PostsFilter datePosted(PostsPosted value) {
    return new PostsFilter(
        sort,
        Option.some(value),
        contentType,
        postedBy,
        fromMembers,
        mentioningMembers,
        fromCompanies,
        mentioningCompanies,
        authorCompanies,
        authorIndustries);
  }

  /** The same with {@link #contentType}. */
  public PostsFilter contentType(PostsContent value) {
    return new PostsFilter(
        sort,
        datePosted,
        Option.some(value),
        postedBy,
        fromMembers,
        mentioningMembers,
        fromCompanies,
        mentioningCompanies,
        authorCompanies,
        authorIndustries);
  }

  /** The same with these {@link #postedBy}. */
  public PostsFilter postedBy(PostedBy... values) {
    return new PostsFilter(
        sort,
        datePosted,
        contentType,
        List.of(values),
        fromMembers,
        mentioningMembers,
        fromCompanies,
        mentioningCompanies,
        authorCompanies,
        authorIndustries);
  }

  /** The same with these {@link #fromMembers}. */
  public PostsFilter fromMembers(MemberChoice... values) {
    return new PostsFilter(
        sort,
        datePosted,
        contentType,
        postedBy,
        List.of(values),
        mentioningMembers,
        fromCompanies,
        mentioningCompanies,
        authorCompanies,
        authorIndustries);
  }

  /** The same with these {@link #mentioningMembers}. */
  public PostsFilter mentioningMembers(MemberChoice... values) {
    return new PostsFilter(
        sort,
        datePosted,
        contentType,
        postedBy,
        fromMembers,
        List.of(values),
        fromCompanies,
        mentioningCompanies,
        authorCompanies,
        authorIndustries);
  }

  /** The same with these {@link #fromCompanies}. */
  public PostsFilter fromCompanies(CompanyChoice... values) {
    return new PostsFilter(
        sort,
        datePosted,
        contentType,
        postedBy,
        fromMembers,
        mentioningMembers,
        List.of(values),
        mentioningCompanies,
        authorCompanies,
        authorIndustries);
  }

  /** The same with these {@link #mentioningCompanies}. */
  public PostsFilter mentioningCompanies(CompanyChoice... values) {
    return new PostsFilter(
        sort,
        datePosted,
        contentType,
        postedBy,
        fromMembers,
        mentioningMembers,
        fromCompanies,
        List.of(values),
        authorCompanies,
        authorIndustries);
  }

  /** The same with these {@link #authorCompanies}. */
  public PostsFilter authorCompanies(CompanyChoice... values) {
    return new PostsFilter(
        sort,
        datePosted,
        contentType,
        postedBy,
        fromMembers,
        mentioningMembers,
        fromCompanies,
        mentioningCompanies,
        List.of(values),
        authorIndustries);
  }

  /** The same with these {@link #authorIndustries}. */
  public PostsFilter authorIndustries(String... values) {
    return new PostsFilter(
        sort,
        datePosted,
        contentType,
        postedBy,
        fromMembers,
        mentioningMembers,
        fromCompanies,
        mentioningCompanies,
        authorCompanies,
        List.of(values));
  }
}
