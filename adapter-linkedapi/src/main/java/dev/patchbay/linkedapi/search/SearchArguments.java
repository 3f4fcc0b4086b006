package dev.patchbay.linkedapi.search;

import static dev.patchbay.search.SearchOperations.SEARCH_COMPANIES;
import static dev.patchbay.search.SearchOperations.SEARCH_JOBS;
import static dev.patchbay.search.SearchOperations.SEARCH_PEOPLE;
import static dev.patchbay.search.SearchOperations.SEARCH_POSTS;
import static dev.patchbay.search.SearchOperations.SEARCH_SALES_NAVIGATOR_COMPANIES;
import static dev.patchbay.search.SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE;
import static dev.patchbay.support.argument.Encodings.asIs;
import static dev.patchbay.support.argument.Encodings.constant;
import static dev.patchbay.support.argument.Encodings.constants;
import static dev.patchbay.support.argument.Encodings.termNames;
import static dev.patchbay.support.argument.WirePlace.body;

import dev.patchbay.linkedapi.client.Spellings;
import dev.patchbay.linkedapi.read.Companies;
import dev.patchbay.linkedapi.read.Jobs;
import dev.patchbay.linkedapi.read.People;
import dev.patchbay.search.CompanyQuery;
import dev.patchbay.search.JobQuery;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.search.PostQuery;
import dev.patchbay.search.SalesNavigatorCompanyQuery;
import dev.patchbay.search.SalesNavigatorPeopleQuery;
import dev.patchbay.support.argument.ArgumentMap;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.value.ExperienceLevel;
import dev.patchbay.value.PostContentType;
import dev.patchbay.value.PostSort;

/**
 * Where the arguments of searches stand on the wire. The vendor takes names and resolves them
 * unseen; {@code pageSize} is all there will be.
 */
final class SearchArguments {
  private static final EnumTable<PostSort> SORT =
      EnumTable.of(PostSort.UNKNOWN)
          .row(PostSort.RELEVANCE, "topMatch")
          .row(PostSort.DATE, "latest")
          .build();

  private static final EnumTable<PostContentType> CONTENT =
      EnumTable.of(PostContentType.UNKNOWN)
          .row(PostContentType.VIDEOS, "videos")
          .row(PostContentType.IMAGES, "images")
          .row(PostContentType.LIVE_VIDEOS, "liveVideos")
          .row(PostContentType.DOCUMENTS, "documents")
          .row(PostContentType.JOB_POSTS, "jobPosts")
          .build();

  private static final EnumTable<ExperienceLevel> LEVEL =
      EnumTable.of(ExperienceLevel.UNKNOWN)
          .row(ExperienceLevel.INTERNSHIP, "internship")
          .row(ExperienceLevel.ENTRY_LEVEL, "entryLevel")
          .row(ExperienceLevel.ASSOCIATE, "associate")
          .row(ExperienceLevel.MID_SENIOR_LEVEL, "midSeniorLevel")
          .row(ExperienceLevel.DIRECTOR, "director")
          .row(ExperienceLevel.EXECUTIVE, "executive")
          .build();

  static final ArgumentMap<PeopleQuery> PEOPLE =
      ArgumentMap.of(SEARCH_PEOPLE)
          .row("keywords", body("term"), asIs())
          .row("firstName", body("filter.firstName"), asIs())
          .row("lastName", body("filter.lastName"), asIs())
          .row("titleKeywords", body("filter.position"), asIs())
          .row("locations", body("filter.locations"), termNames())
          .row("industries", body("filter.industries"), termNames())
          .row("currentCompanies", body("filter.currentCompanies"), termNames())
          .row("pastCompanies", body("filter.previousCompanies"), termNames())
          .row("schools", body("filter.schools"), termNames())
          .row("networkDistances", body("filter.connectionDegrees"), constants(People.DISTANCES))
          .row("pageSize", body("limit"), asIs(), it -> it.between(1, 1000))
          .build();

  static final ArgumentMap<CompanyQuery> COMPANIES =
      ArgumentMap.of(SEARCH_COMPANIES)
          .row("keywords", body("term"), asIs())
          .row("industries", body("filter.industries"), termNames())
          .row("locations", body("filter.locations"), termNames())
          .row("companySizes", body("filter.sizes"), constants(Companies.SIZES))
          .row("pageSize", body("limit"), asIs(), it -> it.between(1, 1000))
          .build();

  static final ArgumentMap<SalesNavigatorCompanyQuery> SALES_COMPANIES =
      ArgumentMap.of(SEARCH_SALES_NAVIGATOR_COMPANIES)
          .row("keywords", body("term"), asIs())
          .row("industries", body("filter.industries"), termNames())
          .row("headquarters", body("filter.locations"), termNames())
          .row("companySizes", body("filter.sizes"), constants(Companies.SIZES))
          .row("annualRevenue", body("filter.annualRevenue"), SearchEncodings.revenue())
          .row("pageSize", body("limit"), asIs(), it -> it.between(1, 1000))
          .build();

  /**
   * Flags of one list on the wire stand as members of an object here; see {@link Search#listing}.
   */
  static final ArgumentMap<PostQuery> POSTS =
      ArgumentMap.of(SEARCH_POSTS)
          .row("keywords", body("term"), asIs())
          .row("sortBy", body("filter.sort"), constant(SORT))
          .row("datePosted", body("filter.datePosted"), SearchEncodings.age())
          .row("contentType", body("filter.contentType"), constant(CONTENT))
          .row("postedByMembers", body("filter.fromMembers"), Choices.people())
          .row("postedByCompanies", body("filter.fromCompanies"), Choices.companies())
          .row("postedByMe", body("filter.postedBy.me"), asIs())
          .row("postedByFirstDegree", body("filter.postedBy.firstConnections"), asIs())
          .row("postedByFollowed", body("filter.postedBy.peopleYouFollow"), asIs())
          .row("mentioningMembers", body("filter.mentioningMembers"), Choices.people())
          .row("mentioningCompanies", body("filter.mentioningCompanies"), Choices.companies())
          .row("authorIndustries", body("filter.authorIndustries"), termNames())
          .row("authorCompanies", body("filter.authorCompanies"), Choices.companyTerms())
          .row("pageSize", body("limit"), asIs(), it -> it.between(1, 100))
          .build();

  private SearchArguments() {}

  static ArgumentMap<SalesNavigatorPeopleQuery> salesPeople(Spellings spellings) {
    String years = spellings.yearsOfExperience();
    return ArgumentMap.of(SEARCH_SALES_NAVIGATOR_PEOPLE)
        .row("keywords", body("term"), asIs())
        .row("firstName", body("filter.firstName"), asIs())
        .row("lastName", body("filter.lastName"), asIs())
        .row("currentTitles", body("filter.position"), SearchEncodings.onlyTermName())
        .row("locations", body("filter.locations"), termNames())
        .row("industries", body("filter.industries"), termNames())
        .row("currentCompanies", body("filter.currentCompanies"), termNames())
        .row("pastCompanies", body("filter.previousCompanies"), termNames())
        .row("schools", body("filter.schools"), termNames())
        .row("yearsOfExperience", body("filter." + years), SearchEncodings.years(years))
        .row(
            "networkDistances", body("filter.connectionDegrees"), constants(People.SALES_DISTANCES))
        .row("pageSize", body("limit"), asIs(), it -> it.between(1, 2500))
        .build();
  }

  static ArgumentMap<JobQuery> jobs(Spellings spellings) {
    return ArgumentMap.of(SEARCH_JOBS)
        .row("keywords", body("term"), asIs())
        .row("primaryLocation", body(spellings.jobLocation()), SearchEncodings.termName())
        .row("datePosted", body("filter.datePosted"), SearchEncodings.age())
        .row("industries", body("filter.industries"), termNames())
        .row("experienceLevels", body("filter.experienceLevels"), constants(LEVEL))
        .row("jobFunctions", body("filter.jobFunctions"), termNames())
        .row("employmentTypes", body("filter.employmentTypes"), constants(Jobs.EMPLOYMENT))
        .row("companies", body("filter.companies"), termNames())
        .row("workplaceTypes", body("filter.workplaceTypes"), constants(Jobs.WORKPLACE))
        .row("easyApply", body("filter.easyApply"), asIs())
        .row("hasVerifications", body("filter.hasVerifications"), asIs())
        .row("under10Applicants", body("filter.under10Applicants"), asIs())
        .row("inYourNetwork", body("filter.inYourNetwork"), asIs())
        .row("fairChanceEmployer", body("filter.fairChanceEmployer"), asIs())
        .row("pageSize", body("limit"), asIs(), it -> it.between(1, 1000))
        .build();
  }
}
