package dev.patchbay.messaging;

import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.RecruiterVisibility;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.util.List;

/** Builds a {@link SendInMail}; not safe for use by several threads. */
public final class SendInMailBuilder {
  private ProfileRef to;
  private String text;
  private Option<String> subject = Option.none();
  private List<Upload> attachments = List.of();
  private Option<Product> product = Option.none();
  private Option<RecruiterVisibility> visibility = Option.none();

  SendInMailBuilder(ProfileRef to, String text) {
    this.to = to;
    this.text = text;
  }

  SendInMailBuilder(SendInMail from) {
    to = from.to();
    text = from.text();
    subject = from.subject();
    attachments = from.attachments();
    product = from.product();
    visibility = from.visibility();
  }

  /** Sets {@link SendInMail#to}. */
  public SendInMailBuilder to(ProfileRef value) {
    to = value;
    return this;
  }

  /** Sets {@link SendInMail#text}. */
  public SendInMailBuilder text(String value) {
    text = value;
    return this;
  }

  /** Sets {@link SendInMail#subject}. */
  public SendInMailBuilder subject(String value) {
    subject = Option.some(value);
    return this;
  }

  /** Sets {@link SendInMail#attachments}. */
  public SendInMailBuilder attachments(Upload... values) {
    return attachments(List.of(values));
  }

  /** Sets {@link SendInMail#attachments}. */
  public SendInMailBuilder attachments(List<Upload> values) {
    attachments = List.copyOf(values);
    return this;
  }

  /** Sets {@link SendInMail#product}. */
  public SendInMailBuilder product(Product value) {
    product = Option.some(value);
    return this;
  }

  /** Sets {@link SendInMail#visibility}. */
  public SendInMailBuilder visibility(RecruiterVisibility value) {
    visibility = Option.some(value);
    return this;
  }

  /** The request. */
  public SendInMail build() {
    return new SendInMail(to, text, subject, attachments, product, visibility);
  }
}
