package dev.patchbay.dialect.own.messaging;

import dev.patchbay.value.Upload;
import java.util.List;

/** Builds a {@link FollowUp}; not safe for use by several threads. */
public final class FollowUpBuilder {
  private final String subject;
  private final String text;
  private final FollowUpTime scheduledTime;
  private List<Upload> attachments = List.of();

  FollowUpBuilder(String subject, String text, FollowUpTime scheduledTime) {
    this.subject = subject;
    this.text = text;
    this.scheduledTime = scheduledTime;
  }

  FollowUpBuilder holding(FollowUp it) {
    attachments = it.attachments();
    return this;
  }

  /** Sets {@link FollowUp#attachments}, replacing earlier ones. */
  public FollowUpBuilder attachments(Upload... values) {
    attachments = List.of(values);
    return this;
  }

  /** What was set. */
  public FollowUp build() {
    return new FollowUp(subject, text, scheduledTime, attachments);
  }
}
