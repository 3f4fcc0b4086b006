package dev.patchbay.messaging;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.Checked;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.util.List;

/**
 * Starts one conversation with several people. All of them see each other and all answers; to write
 * to each alone, send several messages.
 *
 * @param people the other members, at least two
 * @param text plain text; may be left out only beside an attachment, voice or video message.
 *     Vendors bound its length; it is never cut
 * @param subject subject line, where LinkedIn shows one
 * @param attachments files to send along; empty for none
 * @param voice a voice message, {@code .m4a}
 * @param video a video message
 */
public record StartGroup(
    List<ProfileRef> people,
    Option<String> text,
    Option<String> subject,
    List<Upload> attachments,
    Option<Upload> voice,
    Option<Upload> video)
    implements Request, Checked {
  /** Copies the lists. */
  public StartGroup {
    people = List.copyOf(people);
    attachments = List.copyOf(attachments);
  }

  /** A builder with what is required. */
  public static StartGroupBuilder builder(List<ProfileRef> people) {
    return new StartGroupBuilder(people);
  }

  /** A builder holding what this one holds. */
  public StartGroupBuilder toBuilder() {
    return new StartGroupBuilder(this);
  }

  @Override
  public List<String> flaws() {
    if (people.size() < 2) {
      return List.of("people: a group needs at least two beside you; write to one as a person.");
    }
    return Content.flaws(text, attachments, voice, video);
  }
}
