package dev.patchbay.dialect.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bodies of the routes of people. Everything may be absent; what comes as a list here and as a text
 * there is an {@code Object}.
 */
public final class UsersWire {
  private UsersWire() {}

  /** {@code GET users/{identifier}}. */
  public record UserProfile(
      @Nullable String object,
      @Nullable String provider,
      @Nullable String provider_id,
      @Nullable String public_identifier,
      @Nullable String public_profile_url,
      @Nullable String member_urn,
      @Nullable String first_name,
      @Nullable String last_name,
      @Nullable String headline,
      @Nullable String pronoun,
      @Nullable String summary,
      @Nullable String location,
      @Nullable String profile_picture_url,
      @Nullable String profile_picture_url_large,
      @Nullable String background_picture_url,
      @Nullable ContactInfo contact_info,
      @Nullable Birthdate birthdate,
      @Nullable Locale primary_locale,
      @Nullable Object websites,
      @Nullable Object hashtags,
      @Nullable Boolean can_send_inmail,
      @Nullable Boolean is_open_profile,
      @Nullable Boolean is_premium,
      @Nullable Boolean is_influencer,
      @Nullable Boolean is_creator,
      @Nullable Boolean is_hiring,
      @Nullable Boolean is_open_to_work,
      @Nullable Boolean is_saved_lead,
      @Nullable Boolean is_crm_imported,
      @Nullable Boolean is_relationship,
      @Nullable Boolean is_self,
      @Nullable Invitation invitation,
      @Nullable Object connected_at,
      @Nullable List<@Nullable WorkExperience> work_experience,
      @Nullable List<@Nullable Volunteering> volunteering_experience,
      @Nullable List<@Nullable Education> education,
      @Nullable List<@Nullable Skill> skills,
      @Nullable List<@Nullable Language> languages,
      @Nullable List<@Nullable Certification> certifications,
      @Nullable List<@Nullable Project> projects,
      @Nullable Recommendations recommendations,
      @Nullable Integer follower_count,
      @Nullable Integer connections_count,
      @Nullable Integer shared_connections_count,
      @Nullable String network_distance,
      @Nullable Object throttled_sections) {}

  /** The contact card; {@code adresses} is the vendor's spelling. */
  public record ContactInfo(
      @Nullable Object emails,
      @Nullable Object phones,
      @Nullable Object adresses,
      @Nullable List<@Nullable Social> socials) {}

  /** An account elsewhere. */
  public record Social(@Nullable String type, @Nullable String name) {}

  /** A birthday. */
  public record Birthdate(@Nullable Integer month, @Nullable Integer day) {}

  /** The language of a profile. */
  public record Locale(@Nullable String country, @Nullable String language) {}

  /** An invitation between the account's owner and the person. */
  public record Invitation(@Nullable String type, @Nullable String status) {}

  /** A position. */
  public record WorkExperience(
      @Nullable String position,
      @Nullable String company_id,
      @Nullable String company,
      @Nullable String location,
      @Nullable String description,
      @Nullable Object skills,
      @Nullable Boolean current,
      @Nullable String start,
      @Nullable String end) {}

  /** A voluntary engagement. */
  public record Volunteering(
      @Nullable String company,
      @Nullable String description,
      @Nullable String role,
      @Nullable String cause,
      @Nullable String start,
      @Nullable String end) {}

  /** A stay at a school. */
  public record Education(
      @Nullable String degree,
      @Nullable String school,
      @Nullable String school_id,
      @Nullable String field_of_study,
      @Nullable String start,
      @Nullable String end) {}

  /** A skill. */
  public record Skill(
      @Nullable String name,
      @Nullable Integer endorsement_count,
      @Nullable String endorsement_id,
      @Nullable Object insights,
      @Nullable Boolean endorsed) {}

  /** A language. */
  public record Language(@Nullable String name, @Nullable String proficiency) {}

  /** A certificate. */
  public record Certification(
      @Nullable String name, @Nullable String organization, @Nullable String url) {}

  /** A project. */
  public record Project(
      @Nullable String name,
      @Nullable String description,
      @Nullable Object skills,
      @Nullable String start,
      @Nullable String end) {}

  /** Recommendations in both directions. */
  public record Recommendations(
      @Nullable List<@Nullable Recommendation> received,
      @Nullable List<@Nullable Recommendation> given) {}

  /** A recommendation. */
  public record Recommendation(
      @Nullable String text, @Nullable String caption, @Nullable Recommender actor) {}

  /** The other side of a recommendation. */
  public record Recommender(
      @Nullable String first_name,
      @Nullable String last_name,
      @Nullable String provider_id,
      @Nullable String headline,
      @Nullable String public_identifier,
      @Nullable String public_profile_url,
      @Nullable String profile_picture_url) {}

  /** {@code GET users/me}. */
  public record AccountOwnerProfile(
      @Nullable String object,
      @Nullable String provider,
      @Nullable String provider_id,
      @Nullable String entity_urn,
      @Nullable String object_urn,
      @Nullable String first_name,
      @Nullable String last_name,
      @Nullable String profile_picture_url,
      @Nullable String public_profile_url,
      @Nullable String public_identifier,
      @Nullable String headline,
      @Nullable String location,
      @Nullable String email,
      @Nullable Boolean premium,
      @Nullable Boolean open_profile,
      @Nullable String occupation,
      @Nullable List<@Nullable Organization> organizations,
      @Nullable Contract recruiter,
      @Nullable Contract sales_navigator) {}

  /** A company page that the owner administers. */
  public record Organization(
      @Nullable String id, @Nullable String mailbox_id, @Nullable String name) {}

  /** A seat of a paid product, or why it cannot be used. */
  public record Contract(
      @Nullable String owner_seat_id, @Nullable String contract_id, @Nullable String error) {}

  /** {@code GET users/relations} and {@code GET users/following}. */
  public record UserRelations(
      @Nullable String object,
      @Nullable List<@Nullable UserRelation> items,
      @Nullable String cursor) {}

  /** A connection, or somebody followed. */
  public record UserRelation(
      @Nullable String object,
      @Nullable String first_name,
      @Nullable String last_name,
      @Nullable String headline,
      @Nullable String public_identifier,
      @Nullable String public_profile_url,
      @Nullable Object created_at,
      @Nullable String member_id,
      @Nullable String member_urn,
      @Nullable String profile_picture_url) {}

  /** {@code GET users/followers}. */
  public record UserFollowers(
      @Nullable String object,
      @Nullable List<@Nullable UserFollower> items,
      @Nullable String cursor) {}

  /** A follower. */
  public record UserFollower(
      @Nullable String object,
      @Nullable String id,
      @Nullable String urn,
      @Nullable String name,
      @Nullable String headline,
      @Nullable String profile_url,
      @Nullable String profile_picture_url,
      @Nullable String profile_picture_url_large) {}
}
