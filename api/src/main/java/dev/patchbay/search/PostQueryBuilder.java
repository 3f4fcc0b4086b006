package dev.patchbay.search;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.PostContentType;
import dev.patchbay.value.PostSort;
import dev.patchbay.value.Terms;
import dev.patchbay.value.Within;
import io.vavr.control.Option;
import java.util.List;

/**
 * Fills in a {@link PostQuery}. Each method sets the argument of its name, described there, and
 * replaces what was set before; bare names stand for terms known by name. Nothing is checked here.
 * Not safe for use by several threads.
 */
public final class PostQueryBuilder {
  Option<String> keywords = Option.none();
  Option<PostSort> sortBy = Option.none();
  Option<Within> datePosted = Option.none();
  Option<PostContentType> contentType = Option.none();
  List<ProfileRef> postedByMembers = List.of();
  List<CompanyRef> postedByCompanies = List.of();
  boolean postedByMe;
  boolean postedByFirstDegree;
  boolean postedByFollowed;
  List<ProfileRef> mentioningMembers = List.of();
  List<CompanyRef> mentioningCompanies = List.of();
  Option<Terms> authorIndustries = Option.none();
  Option<Terms> authorCompanies = Option.none();
  Option<String> authorKeywords = Option.none();
  Option<Integer> pageSize = Option.none();
  Option<Integer> open = Option.none();

  PostQueryBuilder() {}

  public PostQueryBuilder keywords(String keywords) {
    this.keywords = Option.some(keywords);
    return this;
  }

  public PostQueryBuilder sortBy(PostSort sortBy) {
    this.sortBy = Option.some(sortBy);
    return this;
  }

  public PostQueryBuilder datePosted(Within datePosted) {
    this.datePosted = Option.some(datePosted);
    return this;
  }

  public PostQueryBuilder contentType(PostContentType contentType) {
    this.contentType = Option.some(contentType);
    return this;
  }

  public PostQueryBuilder postedByMembers(ProfileRef... postedByMembers) {
    this.postedByMembers = List.of(postedByMembers);
    return this;
  }

  public PostQueryBuilder postedByMembers(List<ProfileRef> postedByMembers) {
    this.postedByMembers = List.copyOf(postedByMembers);
    return this;
  }

  public PostQueryBuilder postedByCompanies(CompanyRef... postedByCompanies) {
    this.postedByCompanies = List.of(postedByCompanies);
    return this;
  }

  public PostQueryBuilder postedByCompanies(List<CompanyRef> postedByCompanies) {
    this.postedByCompanies = List.copyOf(postedByCompanies);
    return this;
  }

  public PostQueryBuilder postedByMe(boolean postedByMe) {
    this.postedByMe = postedByMe;
    return this;
  }

  public PostQueryBuilder postedByFirstDegree(boolean postedByFirstDegree) {
    this.postedByFirstDegree = postedByFirstDegree;
    return this;
  }

  public PostQueryBuilder postedByFollowed(boolean postedByFollowed) {
    this.postedByFollowed = postedByFollowed;
    return this;
  }

  public PostQueryBuilder mentioningMembers(ProfileRef... mentioningMembers) {
    this.mentioningMembers = List.of(mentioningMembers);
    return this;
  }

  public PostQueryBuilder mentioningMembers(List<ProfileRef> mentioningMembers) {
    this.mentioningMembers = List.copyOf(mentioningMembers);
    return this;
  }

  public PostQueryBuilder mentioningCompanies(CompanyRef... mentioningCompanies) {
    this.mentioningCompanies = List.of(mentioningCompanies);
    return this;
  }

  public PostQueryBuilder mentioningCompanies(List<CompanyRef> mentioningCompanies) {
    this.mentioningCompanies = List.copyOf(mentioningCompanies);
    return this;
  }

  public PostQueryBuilder authorIndustries(Terms authorIndustries) {
    this.authorIndustries = Option.some(authorIndustries);
    return this;
  }

  public PostQueryBuilder authorIndustries(String... names) {
    this.authorIndustries = Option.some(Terms.named(names));
    return this;
  }

  public PostQueryBuilder authorCompanies(Terms authorCompanies) {
    this.authorCompanies = Option.some(authorCompanies);
    return this;
  }

  public PostQueryBuilder authorCompanies(String... names) {
    this.authorCompanies = Option.some(Terms.named(names));
    return this;
  }

  public PostQueryBuilder authorKeywords(String authorKeywords) {
    this.authorKeywords = Option.some(authorKeywords);
    return this;
  }

  public PostQueryBuilder pageSize(int pageSize) {
    this.pageSize = Option.some(pageSize);
    return this;
  }

  public PostQueryBuilder open(int open) {
    this.open = Option.some(open);
    return this;
  }

  /** The query. */
  public PostQuery build() {
    return new PostQuery(
        keywords,
        sortBy,
        datePosted,
        contentType,
        postedByMembers,
        postedByCompanies,
        postedByMe,
        postedByFirstDegree,
        postedByFollowed,
        mentioningMembers,
        mentioningCompanies,
        authorIndustries,
        authorCompanies,
        authorKeywords,
        pageSize,
        open);
  }
}
