package dev.patchbay.messaging;

import dev.patchbay.call.Request;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.value.CompanyTopic;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.util.List;

/**
 * Writes to a company page that takes messages.
 *
 * @param to the company
 * @param text plain text. Vendors bound its length; it is never cut
 * @param topic what it is about; LinkedIn offers the visitor a list
 * @param subject subject line, where LinkedIn shows one
 * @param attachments files to send along; empty for none
 */
public record SendToCompany(
    CompanyRef to,
    String text,
    Option<CompanyTopic> topic,
    Option<String> subject,
    List<Upload> attachments)
    implements Request {
  /** Copies the list. */
  public SendToCompany {
    attachments = List.copyOf(attachments);
  }

  /** A builder with what is required. */
  public static SendToCompanyBuilder builder(CompanyRef to, String text) {
    return new SendToCompanyBuilder(to, text);
  }

  /** A builder holding what this one holds. */
  public SendToCompanyBuilder toBuilder() {
    return new SendToCompanyBuilder(this);
  }
}
