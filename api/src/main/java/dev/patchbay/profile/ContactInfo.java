package dev.patchbay.profile;

import java.util.List;

/**
 * What a profile's contact card shows to the session's owner.
 *
 * @param emails e-mail addresses
 * @param phones telephone numbers, as written
 * @param addresses postal addresses, as written
 * @param socials accounts elsewhere
 */
public record ContactInfo(
    List<String> emails, List<String> phones, List<String> addresses, List<SocialHandle> socials) {
  /** Copies the collections. */
  public ContactInfo {
    emails = List.copyOf(emails);
    phones = List.copyOf(phones);
    addresses = List.copyOf(addresses);
    socials = List.copyOf(socials);
  }

  /** A builder holding nothing yet. */
  public static ContactInfoBuilder builder() {
    return new ContactInfoBuilder();
  }

  /** A builder holding what this holds. */
  public ContactInfoBuilder toBuilder() {
    return new ContactInfoBuilder()
        .emails(emails)
        .phones(phones)
        .addresses(addresses)
        .socials(socials);
  }
}
