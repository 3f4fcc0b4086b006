package dev.patchbay.search;

import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import dev.patchbay.post.Post;
import dev.patchbay.profile.Company;
import dev.patchbay.profile.Job;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.value.Term;
import java.util.List;

/** The operations of the area {@code search}. All of them answer pages. */
public final class SearchOperations {
  /** People by Classic search; arguments under {@code classicPeople}. */
  public static final Operation<PeopleQuery, Page<PersonHit>> SEARCH_PEOPLE =
      Operation.list("search.people", PeopleQuery.class, PersonHit.class)
          .argumentsUnder("classicPeople");

  /**
   * People by Sales Navigator search; arguments under {@code salesNavigatorPeople}. A write when it
   * saves the search.
   */
  public static final Operation<SalesNavigatorPeopleQuery, Page<PersonHit>>
      SEARCH_SALES_NAVIGATOR_PEOPLE =
          Operation.list(
                  "search.salesNavigatorPeople", SalesNavigatorPeopleQuery.class, PersonHit.class)
              .argumentsUnder("salesNavigatorPeople")
              .writingWhen(query -> query.saveSearchAs().isDefined());

  /** People by Recruiter search; arguments under {@code recruiterPeople}. */
  public static final Operation<RecruiterPeopleQuery, Page<PersonHit>> SEARCH_RECRUITER_PEOPLE =
      Operation.list("search.recruiterPeople", RecruiterPeopleQuery.class, PersonHit.class)
          .argumentsUnder("recruiterPeople");

  /** Companies by Classic search; arguments under {@code classicCompanies}. */
  public static final Operation<CompanyQuery, Page<Company>> SEARCH_COMPANIES =
      Operation.list("search.companies", CompanyQuery.class, Company.class)
          .argumentsUnder("classicCompanies");

  /**
   * Companies by Sales Navigator search; arguments under {@code salesNavigatorCompanies}. A write
   * when it saves the search.
   */
  public static final Operation<SalesNavigatorCompanyQuery, Page<Company>>
      SEARCH_SALES_NAVIGATOR_COMPANIES =
          Operation.list(
                  "search.salesNavigatorCompanies", SalesNavigatorCompanyQuery.class, Company.class)
              .argumentsUnder("salesNavigatorCompanies")
              .writingWhen(query -> query.saveSearchAs().isDefined());

  /** Posts by Classic search; arguments under {@code classicPosts}. */
  public static final Operation<PostQuery, Page<Post>> SEARCH_POSTS =
      Operation.list("search.posts", PostQuery.class, Post.class).argumentsUnder("classicPosts");

  /** Jobs by Classic search; arguments under {@code classicJobs}. */
  public static final Operation<JobQuery, Page<Job>> SEARCH_JOBS =
      Operation.list("search.jobs", JobQuery.class, Job.class).argumentsUnder("classicJobs");

  /** Whatever a LinkedIn search URL finds. */
  public static final Operation<UrlQuery, Page<SearchHit>> SEARCH_BY_URL =
      Operation.list("search.byUrl", UrlQuery.class, SearchHit.class);

  /** Terms that LinkedIn offers for a filter. */
  public static final Operation<TermLookup, Page<Term>> SEARCH_LOOK_UP_TERMS =
      Operation.list("search.lookUpTerms", TermLookup.class, Term.class);

  /** All of them, in the order of the vocabulary. */
  public static final List<Operation<?, ?>> ALL =
      List.of(
          SEARCH_PEOPLE,
          SEARCH_SALES_NAVIGATOR_PEOPLE,
          SEARCH_RECRUITER_PEOPLE,
          SEARCH_COMPANIES,
          SEARCH_SALES_NAVIGATOR_COMPANIES,
          SEARCH_POSTS,
          SEARCH_JOBS,
          SEARCH_BY_URL,
          SEARCH_LOOK_UP_TERMS);

  private SearchOperations() {}
}
