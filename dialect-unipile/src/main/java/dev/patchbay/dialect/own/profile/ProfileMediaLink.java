package dev.patchbay.dialect.own.profile;

import dev.patchbay.dialect.own.rule.OwnFlaws;
import dev.patchbay.value.Checked;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.util.List;

/**
 * A link or file shown with a position or education.
 *
 * @param type link or file
 * @param title its title
 * @param description more about it
 * @param url where a link leads; required for a link
 * @param thumbnail the picture of a link
 * @param file the file, where it is no link
 */
public record ProfileMediaLink(
    ProfileMediaType type,
    String title,
    Option<String> description,
    Option<String> url,
    Option<Upload> thumbnail,
    Option<Upload> file)
    implements Checked {

  @Override
  public List<String> flaws() {
    OwnFlaws flaws = new OwnFlaws();
    if (type == ProfileMediaType.LINK) {
      flaws.needs("A LINK", "url", url).without("a LINK", "file", file);
    } else if (type == ProfileMediaType.MEDIA) {
      flaws.without("MEDIA", "url", url).without("MEDIA", "thumbnail", thumbnail);
    }
    return flaws.found();
  }

  /** A builder of it. */
  public static ProfileMediaLinkBuilder builder(ProfileMediaType type, String title) {
    return new ProfileMediaLinkBuilder(type, title);
  }

  /** A builder holding what this holds. */
  public ProfileMediaLinkBuilder toBuilder() {
    return new ProfileMediaLinkBuilder(type, title).holding(this);
  }
}
