package dev.patchbay.dialect.search;

import static dev.patchbay.support.argument.Encodings.asIs;
import static dev.patchbay.support.argument.Encodings.constant;
import static dev.patchbay.support.argument.Encodings.constants;
import static dev.patchbay.support.argument.Encodings.termId;
import static dev.patchbay.support.argument.Encodings.termIds;
import static dev.patchbay.support.argument.WirePlace.body;
import static dev.patchbay.support.argument.WirePlace.query;

import dev.patchbay.search.JobQuery;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.support.argument.ArgumentMap;
import dev.patchbay.value.TermKind;

/** Arguments of jobs by Classic search. */
final class ClassicJobArguments {
  private ClassicJobArguments() {}

  static ArgumentMap.Builder<JobQuery> rows() {
    return ArgumentMap.of(SearchOperations.SEARCH_JOBS)
        .row("keywords", body("keywords"), asIs())
        .row("sortBy", body("sort_by"), constant(SearchVocabulary.JOB_SORT))
        .row("datePosted", body("date_posted"), SearchEncodings.days())
        .row("primaryLocation", body("region"), termId(TermKind.LOCATION))
        .row("locations", body("location"), termIds(TermKind.LOCATION))
        .row("locationRadius", body("location_within_area"), SearchEncodings.miles())
        .row("industries", body("industry"), termIds(TermKind.INDUSTRY))
        .row("experienceLevels", body("seniority"), constants(SearchVocabulary.EXPERIENCE_LEVEL))
        .row("jobFunctions", body("function"), termIds(TermKind.JOB_FUNCTION))
        .row("jobTitles", body("role"), termIds(TermKind.JOB_TITLE))
        .row("employmentTypes", body("job_type"), constants(SearchVocabulary.EMPLOYMENT_TYPE))
        .row("companies", body("company"), termIds(TermKind.COMPANY))
        .row("workplaceTypes", body("presence"), constants(SearchVocabulary.WORKPLACE_TYPE))
        .row("easyApply", body("easy_apply"), asIs())
        .row("hasVerifications", body("has_verifications"), asIs())
        .row("under10Applicants", body("under_10_applicants"), asIs())
        .row("inYourNetwork", body("in_your_network"), asIs())
        .row("fairChanceEmployer", body("fair_chance_employer"), asIs())
        .row("benefits", body("benefits"), constants(SearchVocabulary.BENEFIT))
        .row("commitments", body("commitments"), constants(SearchVocabulary.COMMITMENT))
        .row("minimumSalary", body("minimum_salary"), AmountSteps.salary())
        .row("pageSize", query("limit"), asIs(), size -> size.between(1, 100));
  }
}
