package dev.patchbay.linkedapi.wire;

import org.jspecify.annotations.Nullable;

/** People, as searches and person pages tell them. */
public final class PersonWire {
  private PersonWire() {}

  /**
   * A row of a list of people: of a search, of a company's employees, of its decision makers.
   *
   * @param publicUrl of rows of linkedin.com
   * @param hashedUrl of rows of Sales Navigator
   * @param headline of rows of linkedin.com
   * @param position of rows of Sales Navigator
   * @param countryCode of decision makers
   */
  public record Hit(
      @Nullable String name,
      @Nullable String publicUrl,
      @Nullable String hashedUrl,
      @Nullable String headline,
      @Nullable String position,
      @Nullable String location,
      @Nullable String countryCode,
      @Nullable String avatarUrl,
      @Nullable String urn,
      @Nullable ViewerState viewerState) {}

  /** How the account stands to a person. */
  public record ViewerState(@Nullable String connectionDegree) {}

  /**
   * The data of {@code st.openPersonPage} or {@code nv.openPersonPage} with {@code basicInfo}; what
   * the children did stands beside it in {@code then}.
   *
   * @param companyUrn told by Sales Navigator alone
   */
  public record Page(
      @Nullable String name,
      @Nullable String publicUrl,
      @Nullable String hashedUrl,
      @Nullable String headline,
      @Nullable String location,
      @Nullable String countryCode,
      @Nullable String position,
      @Nullable String companyName,
      @Nullable String companyHashedUrl,
      @Nullable String companyUrn,
      @Nullable Integer followersCount,
      @Nullable String about,
      @Nullable String avatarUrl,
      @Nullable String urn,
      @Nullable ViewerState viewerState) {}

  /**
   * A row of {@code st.retrievePersonExperience}; {@code duration} is left out, because its unit is
   * not documented.
   */
  public record Experience(
      @Nullable String position,
      @Nullable String companyName,
      @Nullable String companyHashedUrl,
      @Nullable String employmentType,
      @Nullable String locationType,
      @Nullable String description,
      @Nullable String startTime,
      @Nullable String endTime,
      @Nullable String location) {}

  /** A row of {@code st.retrievePersonEducation}. */
  public record Education(
      @Nullable String schoolName, @Nullable String schoolHashedUrl, @Nullable String details) {}

  /** A row of {@code st.retrievePersonSkills}. */
  public record Skill(@Nullable String name) {}

  /** A row of {@code st.retrievePersonLanguages}. */
  public record Language(@Nullable String name, @Nullable String proficiency) {}

  /** A row of {@code st.retrievePersonComments}. */
  public record Comment(
      @Nullable String postUrl,
      @Nullable String time,
      @Nullable String text,
      @Nullable String image,
      @Nullable Integer reactionsCount) {}

  /**
   * A row of {@code st.retrievePersonReactions}.
   *
   * @param type what older pages call {@code reactionType}
   */
  public record Reaction(
      @Nullable String postUrl,
      @Nullable String time,
      @Nullable String reactionType,
      @Nullable String type) {}
}
