package dev.patchbay.messaging;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.util.List;

/**
 * Writes from the Sales Navigator inbox: an InMail to people who are not connected, a message to
 * those who are.
 *
 * @param to the receiver
 * @param text plain text. Vendors bound its length; it is never cut
 * @param subject subject line; needed to start a conversation, at some vendors at most 80
 *     characters
 * @param attachments files to send along; empty for none
 */
public record SendSalesNavigatorMessage(
    ProfileRef to, String text, Option<String> subject, List<Upload> attachments)
    implements Request {
  /** Copies the list. */
  public SendSalesNavigatorMessage {
    attachments = List.copyOf(attachments);
  }

  /** A builder with what is required. */
  public static SendSalesNavigatorMessageBuilder builder(ProfileRef to, String text) {
    return new SendSalesNavigatorMessageBuilder(to, text);
  }

  /** A builder holding what this one holds. */
  public SendSalesNavigatorMessageBuilder toBuilder() {
    return new SendSalesNavigatorMessageBuilder(this);
  }
}
