package dev.patchbay.messaging;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.Checked;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.util.List;

/**
 * Writes to a first-degree connection; an existing conversation with the person is continued.
 * People who are not connected get an InMail or an invitation instead.
 *
 * @param to the receiver, exactly one; several people are a group
 * @param text plain text; may be left out only beside an attachment, voice or video message.
 *     Vendors bound its length; it is never cut
 * @param subject subject line, where LinkedIn shows one
 * @param attachments files to send along; empty for none
 * @param voice a voice message, {@code .m4a}
 * @param video a video message
 */
public record SendToPerson(
    ProfileRef to,
    Option<String> text,
    Option<String> subject,
    List<Upload> attachments,
    Option<Upload> voice,
    Option<Upload> video)
    implements Request, Checked {
  /** Copies the list. */
  public SendToPerson {
    attachments = List.copyOf(attachments);
  }

  /** A builder with what is required. */
  public static SendToPersonBuilder builder(ProfileRef to) {
    return new SendToPersonBuilder(to);
  }

  /** A builder holding what this one holds. */
  public SendToPersonBuilder toBuilder() {
    return new SendToPersonBuilder(this);
  }

  /** Plain text to a person. */
  public static SendToPerson of(ProfileRef to, String text) {
    return builder(to).text(text).build();
  }

  @Override
  public List<String> flaws() {
    return Content.flaws(text, attachments, voice, video);
  }
}
