package dev.patchbay.dialect.search;

import static dev.patchbay.support.argument.Encodings.asIs;
import static dev.patchbay.support.argument.Encodings.constant;
import static dev.patchbay.support.argument.Encodings.termIds;
import static dev.patchbay.support.argument.WirePlace.body;
import static dev.patchbay.support.argument.WirePlace.query;

import dev.patchbay.search.PostQuery;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.support.argument.ArgumentMap;
import dev.patchbay.value.TermKind;

/** Arguments of posts by Classic search; the objects they stand in are never sent empty. */
final class ClassicPostArguments {
  private ClassicPostArguments() {}

  static ArgumentMap.Builder<PostQuery> rows(RefIds ids) {
    return ArgumentMap.of(SearchOperations.SEARCH_POSTS)
        .row("keywords", body("keywords"), asIs())
        .row("sortBy", body("sort_by"), constant(SearchVocabulary.POST_SORT))
        .row("datePosted", body("date_posted"), SearchEncodings.ageOfPosts())
        .row("contentType", body("content_type"), constant(SearchVocabulary.CONTENT_TYPE))
        .row("postedByMembers", body("posted_by.member"), SearchEncodings.members(ids))
        .row("postedByCompanies", body("posted_by.company"), SearchEncodings.companies(ids))
        .row("postedByMe", body("posted_by.me"), asIs())
        .row("postedByFirstDegree", body("posted_by.first_connections"), asIs())
        .row("postedByFollowed", body("posted_by.people_you_follow"), asIs())
        .row("mentioningMembers", body("mentioning.member"), SearchEncodings.members(ids))
        .row("mentioningCompanies", body("mentioning.company"), SearchEncodings.companies(ids))
        .row("authorIndustries", body("author.industry"), termIds(TermKind.INDUSTRY))
        .row("authorCompanies", body("author.company"), termIds(TermKind.COMPANY))
        .row("authorKeywords", body("author.keywords"), asIs())
        .row("pageSize", query("limit"), asIs(), size -> size.between(1, 100));
  }
}
