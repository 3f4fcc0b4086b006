package dev.patchbay.dialect.own.job;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A job posting of the account's owner. Times are read as milliseconds since 1970, which the vendor
 * does not state.
 *
 * @param id LinkedIn's number
 * @param state where it stands
 * @param title the title
 * @param description the text
 * @param company name of the company
 * @param companyId number of the company
 * @param location the place
 * @param applicantsCounter number of applicants
 * @param viewsCounter number of views
 * @param cost what it costs
 * @param createdAt when it was drafted
 * @param publishedAt when it was published
 * @param closedAt when it was closed
 * @param applyUrl where to apply outside of LinkedIn
 * @param screeningQuestions screening questions
 * @param hiringTeam who hires
 * @param salary the pay, in words
 * @param workplace where the work is done, in words
 * @param seniority the level, in words
 * @param skills skills
 * @param functions job functions
 * @param industries industries
 */
public record JobPosting(
    Option<String> id,
    Option<JobPostingState> state,
    Option<String> title,
    Option<String> description,
    Option<String> company,
    Option<String> companyId,
    Option<String> location,
    Option<Integer> applicantsCounter,
    Option<Integer> viewsCounter,
    Option<BigDecimal> cost,
    Option<Instant> createdAt,
    Option<Instant> publishedAt,
    Option<Instant> closedAt,
    Option<String> applyUrl,
    List<PostedQuestion> screeningQuestions,
    List<HiringTeamMember> hiringTeam,
    Option<String> salary,
    Option<String> workplace,
    Option<String> seniority,
    List<String> skills,
    List<String> functions,
    List<String> industries) {
  /** Copies the collections. */
  public JobPosting {
    screeningQuestions = List.copyOf(screeningQuestions);
    hiringTeam = List.copyOf(hiringTeam);
    skills = List.copyOf(skills);
    functions = List.copyOf(functions);
    industries = List.copyOf(industries);
  }
}
