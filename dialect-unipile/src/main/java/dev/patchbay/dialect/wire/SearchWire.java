package dev.patchbay.dialect.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Search results as the vendor spells them. */
public final class SearchWire {
  private SearchWire() {}

  /** A page of rows of one kind. */
  public record Found<W>(
      @Nullable String object,
      @Nullable List<W> items,
      @Nullable Config config,
      @Nullable Paging paging,
      @Nullable String cursor,
      @Nullable Object metadata) {}

  /** What the search was understood as. */
  public record Config(@Nullable Object params) {}

  /** Where the page stands. */
  public record Paging(
      @Nullable Integer start, @Nullable Integer page_count, @Nullable Integer total_count) {}

  /** A person. */
  public record Person(
      @Nullable String type,
      @Nullable String id,
      @Nullable String public_identifier,
      @Nullable String public_profile_url,
      @Nullable String profile_url,
      @Nullable String profile_picture_url,
      @Nullable String profile_picture_url_large,
      @Nullable String member_urn,
      @Nullable String name,
      @Nullable String first_name,
      @Nullable String last_name,
      @Nullable String network_distance,
      @Nullable String location,
      @Nullable String industry,
      @Nullable String keywords_match,
      @Nullable String headline,
      @Nullable Integer connections_count,
      @Nullable Integer followers_count,
      @Nullable Integer shared_connections_count,
      @Nullable Integer recent_posts_count,
      @Nullable Boolean pending_invitation,
      @Nullable Boolean can_send_inmail,
      @Nullable Boolean hiddenCandidate,
      @Nullable String interestLikelihood,
      @Nullable Privacy privacySettings,
      @Nullable List<Skill> skills,
      @Nullable String recruiter_candidate_id,
      @Nullable String recruiter_pipeline_category,
      @Nullable Boolean premium,
      @Nullable Boolean verified,
      @Nullable Boolean open_profile,
      @Nullable Boolean recently_hired,
      @Nullable Boolean mentioned_in_the_news,
      @Nullable Outreach last_outreach_activity,
      @Nullable List<Position> current_positions,
      @Nullable List<Position> work_experience,
      @Nullable List<Education> education,
      @Nullable List<Certification> certifications,
      @Nullable List<Project> projects,
      @Nullable String interests,
      @Nullable List<Tag> tags,
      @Nullable List<Note> notes) {}

  /** What a person lets others see. */
  public record Privacy(
      @Nullable Boolean allowConnectionsBrowse, @Nullable Boolean showPremiumSubscriberIcon) {}

  /** A skill. */
  public record Skill(@Nullable String name, @Nullable Integer endorsement_count) {}

  /** The last contact. */
  public record Outreach(@Nullable String type, @Nullable String performed_at) {}

  /** A position; {@code industry} is a list or a text, {@code skills} texts or objects. */
  public record Position(
      @Nullable String company,
      @Nullable String company_id,
      @Nullable String company_url,
      @Nullable String company_description,
      @Nullable Headcount company_headcount,
      @Nullable String logo,
      @Nullable String description,
      @Nullable String role,
      @Nullable String location,
      @Nullable Object industry,
      @Nullable Tenure tenure_at_role,
      @Nullable Tenure tenure_at_company,
      @Nullable Month start,
      @Nullable Month end,
      @Nullable List<Object> skills) {}

  /** A number of employees, from and to. */
  public record Headcount(@Nullable Integer min, @Nullable Integer max) {}

  /** A time spent. */
  public record Tenure(@Nullable Integer years, @Nullable Integer months) {}

  /** A month of a year, or a year. */
  public record Month(@Nullable Integer year, @Nullable Integer month) {}

  /** A stay at a school. */
  public record Education(
      @Nullable String degree,
      @Nullable String field_of_study,
      @Nullable String school,
      @Nullable String school_id,
      @Nullable Month start,
      @Nullable Month end,
      @Nullable School school_details) {}

  /** A school's page. */
  public record School(
      @Nullable String name,
      @Nullable Integer employeeCount,
      @Nullable String location,
      @Nullable String description,
      @Nullable String url,
      @Nullable String logo) {}

  /** A certificate. */
  public record Certification(
      @Nullable String name,
      @Nullable String organization,
      @Nullable String organization_id,
      @Nullable String url,
      @Nullable Month start,
      @Nullable Month end) {}

  /** A project. */
  public record Project(
      @Nullable String name,
      @Nullable String description,
      @Nullable List<Object> skills,
      @Nullable Month start,
      @Nullable Month end) {}

  /** A tag of a team; postpress only. */
  public record Tag(@Nullable String id, @Nullable String name) {}

  /** A note of a team; postpress only. */
  public record Note(
      @Nullable String project_id,
      @Nullable String content,
      @Nullable Object created_at,
      @Nullable NoteAuthor author) {}

  /** Who wrote a note. */
  public record NoteAuthor(
      @Nullable String id,
      @Nullable String seat_id,
      @Nullable String first_name,
      @Nullable String last_name,
      @Nullable String public_profile_url) {}

  /** A company; {@code headcount} is a range as text, or a number. */
  public record Company(
      @Nullable String type,
      @Nullable String id,
      @Nullable String name,
      @Nullable String location,
      @Nullable String profile_url,
      @Nullable String industry,
      @Nullable String summary,
      @Nullable Integer followers_count,
      @Nullable Integer job_offers_count,
      @Nullable Object headcount,
      @Nullable Revenue revenue_range) {}

  /** Yearly revenue, in millions as it seems. */
  public record Revenue(@Nullable Object min, @Nullable Object max, @Nullable String currency) {}

  /** A job posting. */
  public record Job(
      @Nullable String type,
      @Nullable String id,
      @Nullable String reference_id,
      @Nullable String title,
      @Nullable String location,
      @Nullable String posted_at,
      @Nullable Boolean reposted,
      @Nullable String url,
      @Nullable Boolean promoted,
      @Nullable List<String> benefits,
      @Nullable Boolean easy_apply,
      @Nullable Employer company) {}

  /** The company of a job posting. */
  public record Employer(
      @Nullable String id,
      @Nullable String public_identifier,
      @Nullable String name,
      @Nullable String profile_url,
      @Nullable String profile_picture_url) {}

  /** Looked-up terms. */
  public record Parameters(@Nullable String object, @Nullable List<Parameter> items) {}

  /** A looked-up term. */
  public record Parameter(
      @Nullable String id, @Nullable String title, @Nullable Map<String, Object> additional_data) {}
}
