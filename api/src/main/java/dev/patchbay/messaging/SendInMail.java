package dev.patchbay.messaging;

import dev.patchbay.call.Request;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.RecruiterVisibility;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.util.List;

/**
 * Sends an InMail, which needs a subscription that has them and spends an InMail credit unless the
 * receiver has an open profile.
 *
 * @param to the receiver
 * @param text plain text. Vendors bound its length; it is never cut
 * @param subject subject line
 * @param attachments files to send along; empty for none
 * @param product the subscription it is sent by: {@code CLASSIC} (Premium) or {@code RECRUITER};
 *     none for the classic one
 * @param visibility who of the Recruiter team sees it; Recruiter only, which keeps it private by
 *     default
 */
public record SendInMail(
    ProfileRef to,
    String text,
    Option<String> subject,
    List<Upload> attachments,
    Option<Product> product,
    Option<RecruiterVisibility> visibility)
    implements Request {
  /** Copies the list. */
  public SendInMail {
    attachments = List.copyOf(attachments);
  }

  /** A builder with what is required. */
  public static SendInMailBuilder builder(ProfileRef to, String text) {
    return new SendInMailBuilder(to, text);
  }

  /** A builder holding what this one holds. */
  public SendInMailBuilder toBuilder() {
    return new SendInMailBuilder(this);
  }
}
