package dev.patchbay.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link ContactInfo}; not safe for use by several threads. */
public final class ContactInfoBuilder {
  private List<String> emails = List.of();
  private List<String> phones = List.of();
  private List<String> addresses = List.of();
  private List<SocialHandle> socials = List.of();

  ContactInfoBuilder() {}

  /** Sets {@link ContactInfo#emails}; null is empty, blank texts are dropped. */
  public ContactInfoBuilder emails(@Nullable List<String> value) {
    emails = Given.texts(value);
    return this;
  }

  /** Sets {@link ContactInfo#phones}; null is empty, blank texts are dropped. */
  public ContactInfoBuilder phones(@Nullable List<String> value) {
    phones = Given.texts(value);
    return this;
  }

  /** Sets {@link ContactInfo#addresses}; null is empty, blank texts are dropped. */
  public ContactInfoBuilder addresses(@Nullable List<String> value) {
    addresses = Given.texts(value);
    return this;
  }

  /** Sets {@link ContactInfo#socials}; null is empty. */
  public ContactInfoBuilder socials(@Nullable List<SocialHandle> value) {
    socials = Given.list(value);
    return this;
  }

  /** What was set. */
  public ContactInfo build() {
    return new ContactInfo(emails, phones, addresses, socials);
  }
}
