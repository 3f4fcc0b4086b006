package dev.patchbay.dialect.own.messaging;

import java.util.List;

/**
 * How else to reach an attendee.
 *
 * @param emails e-mail addresses
 * @param phoneNumbers telephone numbers
 * @param websites addresses of web sites
 * @param socialHandles names in other networks
 */
public record AttendeeContact(
    List<String> emails,
    List<String> phoneNumbers,
    List<String> websites,
    List<AttendeeHandle> socialHandles) {
  /** Copies the collections. */
  public AttendeeContact {
    emails = List.copyOf(emails);
    phoneNumbers = List.copyOf(phoneNumbers);
    websites = List.copyOf(websites);
    socialHandles = List.copyOf(socialHandles);
  }
}
