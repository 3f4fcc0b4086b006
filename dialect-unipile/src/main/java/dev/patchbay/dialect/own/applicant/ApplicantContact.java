package dev.patchbay.dialect.own.applicant;

import java.util.List;

/**
 * How to reach an applicant.
 *
 * @param emailAddresses e-mail addresses
 * @param phoneNumbers telephone numbers
 */
public record ApplicantContact(List<String> emailAddresses, List<String> phoneNumbers) {
  /** Copies the collections. */
  public ApplicantContact {
    emailAddresses = List.copyOf(emailAddresses);
    phoneNumbers = List.copyOf(phoneNumbers);
  }
}
