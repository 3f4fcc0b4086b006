package dev.patchbay.messaging;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.value.CompanyTopic;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.util.List;

/** Builds a {@link SendToCompany}; not safe for use by several threads. */
public final class SendToCompanyBuilder {
  private CompanyRef to;
  private String text;
  private Option<CompanyTopic> topic = Option.none();
  private Option<String> subject = Option.none();
  private List<Upload> attachments = List.of();

  SendToCompanyBuilder(CompanyRef to, String text) {
    this.to = to;
    this.text = text;
  }

  SendToCompanyBuilder(SendToCompany from) {
    to = from.to();
    text = from.text();
    topic = from.topic();
    subject = from.subject();
    attachments = from.attachments();
  }

  /** Sets {@link SendToCompany#to}. */
  public SendToCompanyBuilder to(CompanyRef value) {
    to = value;
    return this;
  }

  /** Sets {@link SendToCompany#text}. */
  public SendToCompanyBuilder text(String value) {
    text = value;
    return this;
  }

  /** Sets {@link SendToCompany#topic}. */
  public SendToCompanyBuilder topic(CompanyTopic value) {
    topic = Option.some(value);
    return this;
  }

  /** Sets {@link SendToCompany#subject}. */
  public SendToCompanyBuilder subject(String value) {
    subject = Option.some(value);
    return this;
  }

  /** Sets {@link SendToCompany#attachments}. */
  public SendToCompanyBuilder attachments(Upload... values) {
    return attachments(List.of(values));
  }

  /** Sets {@link SendToCompany#attachments}. */
  public SendToCompanyBuilder attachments(List<Upload> values) {
    attachments = List.copyOf(values);
    return this;
  }

  /** The request. */
  public SendToCompany build() {
    return new SendToCompany(to, text, topic, subject, attachments);
  }
}
