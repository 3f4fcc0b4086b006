package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/** Builds {@link PostsFilter}; members that are not set narrow nothing. Not thread-safe. */
public final class PostsFilterBuilder {
  private Option<PostsOrder> sort = Option.none();
  private Option<PostsPosted> datePosted = Option.none();
  private Option<PostsContent> contentType = Option.none();
  private List<PostedBy> postedBy = List.of();
  private List<MemberChoice> fromMembers = List.of();
  private List<MemberChoice> mentioningMembers = List.of();
  private List<CompanyChoice> fromCompanies = List.of();
  private List<CompanyChoice> mentioningCompanies = List.of();
  private List<CompanyChoice> authorCompanies = List.of();
  private List<String> authorIndustries = List.of();

  PostsFilterBuilder() {}

  /** Sets {@link PostsFilter#sort}. */
  public PostsFilterBuilder sort(PostsOrder value) {
    sort = Option.some(value);
    return this;
  }

  /** Sets {@link PostsFilter#datePosted}. */
  public PostsFilterBuilder datePosted(PostsPosted value) {
    datePosted = Option.some(value);
    return this;
  }

  /** Sets {@link PostsFilter#contentType}. */
  public PostsFilterBuilder contentType(PostsContent value) {
    contentType = Option.some(value);
    return this;
  }

  /** Sets {@link PostsFilter#postedBy}. */
  public PostsFilterBuilder postedBy(PostedBy... values) {
    postedBy = List.of(values);
    return this;
  }

  /** Sets {@link PostsFilter#fromMembers}. */
  public PostsFilterBuilder fromMembers(MemberChoice... values) {
    fromMembers = List.of(values);
    return this;
  }

  /** Sets {@link PostsFilter#mentioningMembers}. */
  public PostsFilterBuilder mentioningMembers(MemberChoice... values) {
    mentioningMembers = List.of(values);
    return this;
  }

  /** Sets {@link PostsFilter#fromCompanies}. */
  public PostsFilterBuilder fromCompanies(CompanyChoice... values) {
    fromCompanies = List.of(values);
    return this;
  }

  /** Sets {@link PostsFilter#mentioningCompanies}. */
  public PostsFilterBuilder mentioningCompanies(CompanyChoice... values) {
    mentioningCompanies = List.of(values);
    return this;
  }

  /** Sets {@link PostsFilter#authorCompanies}. */
  public PostsFilterBuilder authorCompanies(CompanyChoice... values) {
    authorCompanies = List.of(values);
    return this;
  }

  /** Sets {@link PostsFilter#authorIndustries}. */
  public PostsFilterBuilder authorIndustries(String... values) {
    authorIndustries = List.of(values);
    return this;
  }

  /**
   * Builds the filter.
   *
   * @return the filter
   */
  public PostsFilter build() {
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
        authorIndustries);
  }
}
