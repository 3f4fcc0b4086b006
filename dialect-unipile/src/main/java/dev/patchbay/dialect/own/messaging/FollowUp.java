package dev.patchbay.dialect.own.messaging;

import dev.patchbay.value.Upload;
import java.util.List;

/**
 * A second message of Recruiter, sent when the first is not answered.
 *
 * @param subject the subject
 * @param text the text
 * @param scheduledTime when
 * @param attachments files
 */
public record FollowUp(
    String subject, String text, FollowUpTime scheduledTime, List<Upload> attachments) {
  /** Copies the collections. */
  public FollowUp {
    attachments = List.copyOf(attachments);
  }

  /** A builder of it. */
  public static FollowUpBuilder builder(String subject, String text, FollowUpTime scheduledTime) {
    return new FollowUpBuilder(subject, text, scheduledTime);
  }

  /** A builder holding what this holds. */
  public FollowUpBuilder toBuilder() {
    return new FollowUpBuilder(subject, text, scheduledTime).holding(this);
  }
}
