package dev.patchbay.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link ParticipantContact}; not safe for use by several threads. */
public final class ParticipantContactBuilder {
  private List<String> emails = List.of();
  private List<String> phones = List.of();
  private List<String> websites = List.of();
  private List<SocialHandle> socials = List.of();

  ParticipantContactBuilder() {}

  ParticipantContactBuilder(ParticipantContact from) {
    emails = from.emails();
    phones = from.phones();
    websites = from.websites();
    socials = from.socials();
  }

  /** Sets {@link ParticipantContact#emails}. */
  public ParticipantContactBuilder emails(String... values) {
    return emails(List.of(values));
  }

  /** Sets {@link ParticipantContact#emails}; null is empty. */
  public ParticipantContactBuilder emails(@Nullable List<String> values) {
    emails = values == null ? List.of() : List.copyOf(values);
    return this;
  }

  /** Sets {@link ParticipantContact#phones}. */
  public ParticipantContactBuilder phones(String... values) {
    return phones(List.of(values));
  }

  /** Sets {@link ParticipantContact#phones}; null is empty. */
  public ParticipantContactBuilder phones(@Nullable List<String> values) {
    phones = values == null ? List.of() : List.copyOf(values);
    return this;
  }

  /** Sets {@link ParticipantContact#websites}. */
  public ParticipantContactBuilder websites(String... values) {
    return websites(List.of(values));
  }

  /** Sets {@link ParticipantContact#websites}; null is empty. */
  public ParticipantContactBuilder websites(@Nullable List<String> values) {
    websites = values == null ? List.of() : List.copyOf(values);
    return this;
  }

  /** Sets {@link ParticipantContact#socials}. */
  public ParticipantContactBuilder socials(SocialHandle... values) {
    return socials(List.of(values));
  }

  /** Sets {@link ParticipantContact#socials}; null is empty. */
  public ParticipantContactBuilder socials(@Nullable List<SocialHandle> values) {
    socials = values == null ? List.of() : List.copyOf(values);
    return this;
  }

  /** The result. */
  public ParticipantContact build() {
    return new ParticipantContact(emails, phones, websites, socials);
  }
}
