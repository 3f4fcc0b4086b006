package dev.patchbay.dialect.own.messaging;

import dev.patchbay.call.Request;
import dev.patchbay.dialect.own.rule.OwnFlaws;
import dev.patchbay.identity.Product;
import dev.patchbay.value.Checked;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts a chat with all that the vendor takes; the port's own operations of messaging cover what
 * is common among vendors. Several attendees make one group.
 *
 * @param attendeesIds ids of the product the message is sent in; the mailbox id for a company
 * @param text the text; Recruiter takes some HTML
 * @param subject subject of an InMail, or name of a group
 * @param attachments files, about 15 MB together
 * @param voiceMessage a voice message (.m4a)
 * @param videoMessage a video message
 * @param api classic, Recruiter or Sales Navigator; none is classic
 * @param inmail classic: send a Premium InMail to somebody not connected
 * @param topic classic: required towards a company
 * @param applicantId classic: required towards an applicant
 * @param invitationId classic: required towards somebody whose invitation is open
 * @param signature Recruiter: the signature
 * @param hiringProjectId Recruiter: the project
 * @param jobPostingId Recruiter: the job posting
 * @param emailAddress Recruiter: an e-mail address
 * @param visibility Recruiter: who else sees it; private unless given
 * @param followUp Recruiter: a second message
 * @param sourcingChannel Recruiter: where the candidate was found; not every vendor takes it
 */
public record StartChat(
    List<String> attendeesIds,
    Option<String> text,
    Option<String> subject,
    List<Upload> attachments,
    Option<Upload> voiceMessage,
    Option<Upload> videoMessage,
    Option<Product> api,
    boolean inmail,
    Option<ChatTopic> topic,
    Option<String> applicantId,
    Option<String> invitationId,
    Option<String> signature,
    Option<String> hiringProjectId,
    Option<String> jobPostingId,
    Option<String> emailAddress,
    Option<ChatVisibility> visibility,
    Option<FollowUp> followUp,
    Option<SourcingChannel> sourcingChannel)
    implements Request, Checked {
  /** Copies the collections. */
  public StartChat {
    attendeesIds = List.copyOf(attendeesIds);
    attachments = List.copyOf(attachments);
  }

  @Override
  public List<String> flaws() {
    OwnFlaws flaws = new OwnFlaws();
    flaws.when(attendeesIds.isEmpty(), "attendeesIds: name somebody");
    if (!api.contains(Product.RECRUITER)) {
      recruiterOptions()
          .forEach(
              (name, value) ->
                  flaws.when(
                      value.isDefined(),
                      name + ": is for Recruiter alone; leave it out or add api RECRUITER"));
    }
    if (api.exists(product -> product != Product.CLASSIC)) {
      classicOptions()
          .forEach(
              (name, value) ->
                  flaws.when(
                      value.isDefined(),
                      name + ": is for classic chats alone; leave it out or leave api out"));
    }
    return flaws.found();
  }

  private Map<String, Option<?>> classicOptions() {
    Map<String, Option<?>> options = new LinkedHashMap<>();
    options.put("inmail", Option.when(inmail, true));
    options.put("topic", topic);
    options.put("applicantId", applicantId);
    options.put("invitationId", invitationId);
    return options;
  }

  private Map<String, Option<?>> recruiterOptions() {
    Map<String, Option<?>> options = new LinkedHashMap<>();
    options.put("signature", signature);
    options.put("hiringProjectId", hiringProjectId);
    options.put("jobPostingId", jobPostingId);
    options.put("emailAddress", emailAddress);
    options.put("visibility", visibility);
    options.put("followUp", followUp);
    return options;
  }

  /** A builder of it. */
  public static StartChatBuilder builder(List<String> attendeesIds) {
    return new StartChatBuilder(attendeesIds);
  }

  /** A builder holding what this holds. */
  public StartChatBuilder toBuilder() {
    return new StartChatBuilder(attendeesIds).holding(this);
  }
}
