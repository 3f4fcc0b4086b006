package dev.patchbay.dialect.own.messaging;

import dev.patchbay.identity.Product;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.util.List;

/** Builds a {@link StartChat}; not safe for use by several threads. */
public final class StartChatBuilder {
  private final List<String> attendeesIds;
  private Option<String> text = Option.none();
  private Option<String> subject = Option.none();
  private List<Upload> attachments = List.of();
  private Option<Upload> voiceMessage = Option.none();
  private Option<Upload> videoMessage = Option.none();
  private Option<Product> api = Option.none();
  private boolean inmail;
  private Option<ChatTopic> topic = Option.none();
  private Option<String> applicantId = Option.none();
  private Option<String> invitationId = Option.none();
  private Option<String> signature = Option.none();
  private Option<String> hiringProjectId = Option.none();
  private Option<String> jobPostingId = Option.none();
  private Option<String> emailAddress = Option.none();
  private Option<ChatVisibility> visibility = Option.none();
  private Option<FollowUp> followUp = Option.none();
  private Option<SourcingChannel> sourcingChannel = Option.none();

  StartChatBuilder(List<String> attendeesIds) {
    this.attendeesIds = attendeesIds;
  }

  StartChatBuilder holding(StartChat it) {
    text = it.text();
    subject = it.subject();
    attachments = it.attachments();
    voiceMessage = it.voiceMessage();
    videoMessage = it.videoMessage();
    api = it.api();
    inmail = it.inmail();
    topic = it.topic();
    applicantId = it.applicantId();
    invitationId = it.invitationId();
    signature = it.signature();
    hiringProjectId = it.hiringProjectId();
    jobPostingId = it.jobPostingId();
    emailAddress = it.emailAddress();
    visibility = it.visibility();
    followUp = it.followUp();
    sourcingChannel = it.sourcingChannel();
    return this;
  }

  /** Sets {@link StartChat#text}. */
  public StartChatBuilder text(String value) {
    text = Option.some(value);
    return this;
  }

  /** Sets {@link StartChat#subject}. */
  public StartChatBuilder subject(String value) {
    subject = Option.some(value);
    return this;
  }

  /** Sets {@link StartChat#attachments}, replacing earlier ones. */
  public StartChatBuilder attachments(Upload... values) {
    attachments = List.of(values);
    return this;
  }

  /** Sets {@link StartChat#voiceMessage}. */
  public StartChatBuilder voiceMessage(Upload value) {
    voiceMessage = Option.some(value);
    return this;
  }

  /** Sets {@link StartChat#videoMessage}. */
  public StartChatBuilder videoMessage(Upload value) {
    videoMessage = Option.some(value);
    return this;
  }

  /** Sets {@link StartChat#api}. */
  public StartChatBuilder api(Product value) {
    api = Option.some(value);
    return this;
  }

  /** Sets {@link StartChat#inmail}. */
  public StartChatBuilder inmail(boolean value) {
    inmail = value;
    return this;
  }

  /** Sets {@link StartChat#topic}. */
  public StartChatBuilder topic(ChatTopic value) {
    topic = Option.some(value);
    return this;
  }

  /** Sets {@link StartChat#applicantId}. */
  public StartChatBuilder applicantId(String value) {
    applicantId = Option.some(value);
    return this;
  }

  /** Sets {@link StartChat#invitationId}. */
  public StartChatBuilder invitationId(String value) {
    invitationId = Option.some(value);
    return this;
  }

  /** Sets {@link StartChat#signature}. */
  public StartChatBuilder signature(String value) {
    signature = Option.some(value);
    return this;
  }

  /** Sets {@link StartChat#hiringProjectId}. */
  public StartChatBuilder hiringProjectId(String value) {
    hiringProjectId = Option.some(value);
    return this;
  }

  /** Sets {@link StartChat#jobPostingId}. */
  public StartChatBuilder jobPostingId(String value) {
    jobPostingId = Option.some(value);
    return this;
  }

  /** Sets {@link StartChat#emailAddress}. */
  public StartChatBuilder emailAddress(String value) {
    emailAddress = Option.some(value);
    return this;
  }

  /** Sets {@link StartChat#visibility}. */
  public StartChatBuilder visibility(ChatVisibility value) {
    visibility = Option.some(value);
    return this;
  }

  /** Sets {@link StartChat#followUp}. */
  public StartChatBuilder followUp(FollowUp value) {
    followUp = Option.some(value);
    return this;
  }

  /** Sets {@link StartChat#sourcingChannel}. */
  public StartChatBuilder sourcingChannel(SourcingChannel value) {
    sourcingChannel = Option.some(value);
    return this;
  }

  /** What was set. */
  public StartChat build() {
    return new StartChat(
        attendeesIds,
        text,
        subject,
        attachments,
        voiceMessage,
        videoMessage,
        api,
        inmail,
        topic,
        applicantId,
        invitationId,
        signature,
        hiringProjectId,
        jobPostingId,
        emailAddress,
        visibility,
        followUp,
        sourcingChannel);
  }
}
