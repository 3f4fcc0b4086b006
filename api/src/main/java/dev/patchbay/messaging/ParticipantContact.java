package dev.patchbay.messaging;

import java.util.List;

/**
 * What a participant shows about how to be reached.
 *
 * @param emails e-mail addresses
 * @param phones telephone numbers as the person wrote them
 * @param websites addresses of websites
 * @param socials accounts elsewhere
 */
public record ParticipantContact(
    List<String> emails, List<String> phones, List<String> websites, List<SocialHandle> socials) {
  /** Copies the lists. */
  public ParticipantContact {
    emails = List.copyOf(emails);
    phones = List.copyOf(phones);
    websites = List.copyOf(websites);
    socials = List.copyOf(socials);
  }

  /** A builder with nothing set. */
  public static ParticipantContactBuilder builder() {
    return new ParticipantContactBuilder();
  }

  /** A builder holding what this one holds. */
  public ParticipantContactBuilder toBuilder() {
    return new ParticipantContactBuilder(this);
  }
}
