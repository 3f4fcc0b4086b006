package dev.patchbay.messaging;

import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.util.List;

/** Builds a {@link SendSalesNavigatorMessage}; not safe for use by several threads. */
public final class SendSalesNavigatorMessageBuilder {
  private ProfileRef to;
  private String text;
  private Option<String> subject = Option.none();
  private List<Upload> attachments = List.of();

  SendSalesNavigatorMessageBuilder(ProfileRef to, String text) {
    this.to = to;
    this.text = text;
  }

  SendSalesNavigatorMessageBuilder(SendSalesNavigatorMessage from) {
    to = from.to();
    text = from.text();
    subject = from.subject();
    attachments = from.attachments();
  }

  /** Sets {@link SendSalesNavigatorMessage#to}. */
  public SendSalesNavigatorMessageBuilder to(ProfileRef value) {
    to = value;
    return this;
  }

  /** Sets {@link SendSalesNavigatorMessage#text}. */
  public SendSalesNavigatorMessageBuilder text(String value) {
    text = value;
    return this;
  }

  /** Sets {@link SendSalesNavigatorMessage#subject}. */
  public SendSalesNavigatorMessageBuilder subject(String value) {
    subject = Option.some(value);
    return this;
  }

  /** Sets {@link SendSalesNavigatorMessage#attachments}. */
  public SendSalesNavigatorMessageBuilder attachments(Upload... values) {
    return attachments(List.of(values));
  }

  /** Sets {@link SendSalesNavigatorMessage#attachments}. */
  public SendSalesNavigatorMessageBuilder attachments(List<Upload> values) {
    attachments = List.copyOf(values);
    return this;
  }

  /** The request. */
  public SendSalesNavigatorMessage build() {
    return new SendSalesNavigatorMessage(to, text, subject, attachments);
  }
}
