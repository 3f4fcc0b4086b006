package dev.patchbay.dialect.own.profile;

import dev.patchbay.call.Request;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.util.List;

/**
 * Changes the profile of the session's owner; what is absent stays as it is.
 *
 * @param location the place
 * @param headline the line under the name
 * @param summary the about text
 * @param picture the picture
 * @param pictureSettings how it is shown
 * @param coverPicture the picture behind
 * @param coverPictureSettings how that is shown
 * @param experience a position
 * @param education an education
 * @param skills skills
 * @param skillsFollow whether to follow the skills
 */
public record EditOwnProfile(
    Option<ProfileLocation> location,
    Option<String> headline,
    Option<String> summary,
    Option<Upload> picture,
    Option<PictureSettings> pictureSettings,
    Option<Upload> coverPicture,
    Option<PictureSettings> coverPictureSettings,
    Option<PositionEdit> experience,
    Option<EducationEdit> education,
    List<String> skills,
    Option<Boolean> skillsFollow)
    implements Request {
  /** Copies the collections. */
  public EditOwnProfile {
    skills = List.copyOf(skills);
  }

  /** A builder of it. */
  public static EditOwnProfileBuilder builder() {
    return new EditOwnProfileBuilder();
  }

  /** A builder holding what this holds. */
  public EditOwnProfileBuilder toBuilder() {
    return new EditOwnProfileBuilder().holding(this);
  }
}
