package dev.patchbay.dialect.own.profile;

import dev.patchbay.value.Upload;
import io.vavr.control.Option;

/** Builds a {@link ProfileMediaLink}; not safe for use by several threads. */
public final class ProfileMediaLinkBuilder {
  private final ProfileMediaType type;
  private final String title;
  private Option<String> description = Option.none();
  private Option<String> url = Option.none();
  private Option<Upload> thumbnail = Option.none();
  private Option<Upload> file = Option.none();

  ProfileMediaLinkBuilder(ProfileMediaType type, String title) {
    this.type = type;
    this.title = title;
  }

  ProfileMediaLinkBuilder holding(ProfileMediaLink it) {
    description = it.description();
    url = it.url();
    thumbnail = it.thumbnail();
    file = it.file();
    return this;
  }

  /** Sets {@link ProfileMediaLink#description}. */
  public ProfileMediaLinkBuilder description(String value) {
    description = Option.some(value);
    return this;
  }

  /** Sets {@link ProfileMediaLink#url}. */
  public ProfileMediaLinkBuilder url(String value) {
    url = Option.some(value);
    return this;
  }

  /** Sets {@link ProfileMediaLink#thumbnail}. */
  public ProfileMediaLinkBuilder thumbnail(Upload value) {
    thumbnail = Option.some(value);
    return this;
  }

  /** Sets {@link ProfileMediaLink#file}. */
  public ProfileMediaLinkBuilder file(Upload value) {
    file = Option.some(value);
    return this;
  }

  /** What was set. */
  public ProfileMediaLink build() {
    return new ProfileMediaLink(type, title, description, url, thumbnail, file);
  }
}
