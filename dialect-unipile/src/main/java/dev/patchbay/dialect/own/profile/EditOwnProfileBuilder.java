package dev.patchbay.dialect.own.profile;

import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.util.List;

/** Builds a {@link EditOwnProfile}; not safe for use by several threads. */
public final class EditOwnProfileBuilder {
  private Option<ProfileLocation> location = Option.none();
  private Option<String> headline = Option.none();
  private Option<String> summary = Option.none();
  private Option<Upload> picture = Option.none();
  private Option<PictureSettings> pictureSettings = Option.none();
  private Option<Upload> coverPicture = Option.none();
  private Option<PictureSettings> coverPictureSettings = Option.none();
  private Option<PositionEdit> experience = Option.none();
  private Option<EducationEdit> education = Option.none();
  private List<String> skills = List.of();
  private Option<Boolean> skillsFollow = Option.none();

  EditOwnProfileBuilder() {}

  EditOwnProfileBuilder holding(EditOwnProfile it) {
    location = it.location();
    headline = it.headline();
    summary = it.summary();
    picture = it.picture();
    pictureSettings = it.pictureSettings();
    coverPicture = it.coverPicture();
    coverPictureSettings = it.coverPictureSettings();
    experience = it.experience();
    education = it.education();
    skills = it.skills();
    skillsFollow = it.skillsFollow();
    return this;
  }

  /** Sets {@link EditOwnProfile#location}. */
  public EditOwnProfileBuilder location(ProfileLocation value) {
    location = Option.some(value);
    return this;
  }

  /** Sets {@link EditOwnProfile#headline}. */
  public EditOwnProfileBuilder headline(String value) {
    headline = Option.some(value);
    return this;
  }

  /** Sets {@link EditOwnProfile#summary}. */
  public EditOwnProfileBuilder summary(String value) {
    summary = Option.some(value);
    return this;
  }

  /** Sets {@link EditOwnProfile#picture}. */
  public EditOwnProfileBuilder picture(Upload value) {
    picture = Option.some(value);
    return this;
  }

  /** Sets {@link EditOwnProfile#pictureSettings}. */
  public EditOwnProfileBuilder pictureSettings(PictureSettings value) {
    pictureSettings = Option.some(value);
    return this;
  }

  /** Sets {@link EditOwnProfile#coverPicture}. */
  public EditOwnProfileBuilder coverPicture(Upload value) {
    coverPicture = Option.some(value);
    return this;
  }

  /** Sets {@link EditOwnProfile#coverPictureSettings}. */
  public EditOwnProfileBuilder coverPictureSettings(PictureSettings value) {
    coverPictureSettings = Option.some(value);
    return this;
  }

  /** Sets {@link EditOwnProfile#experience}. */
  public EditOwnProfileBuilder experience(PositionEdit value) {
    experience = Option.some(value);
    return this;
  }

  /** Sets {@link EditOwnProfile#education}. */
  public EditOwnProfileBuilder education(EducationEdit value) {
    education = Option.some(value);
    return this;
  }

  /** Sets {@link EditOwnProfile#skills}, replacing earlier ones. */
  public EditOwnProfileBuilder skills(String... values) {
    skills = List.of(values);
    return this;
  }

  /** Sets {@link EditOwnProfile#skillsFollow}. */
  public EditOwnProfileBuilder skillsFollow(Boolean value) {
    skillsFollow = Option.some(value);
    return this;
  }

  /** What was set. */
  public EditOwnProfile build() {
    return new EditOwnProfile(
        location,
        headline,
        summary,
        picture,
        pictureSettings,
        coverPicture,
        coverPictureSettings,
        experience,
        education,
        skills,
        skillsFollow);
  }
}
