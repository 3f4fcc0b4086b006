package dev.patchbay.messaging;

import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.util.List;

/** What the messages with free content have in common. */
final class Content {
  private Content() {}

  static List<String> flaws(
      Option<String> text, List<Upload> attachments, Option<Upload> voice, Option<Upload> video) {
    boolean something =
        text.isDefined() || !attachments.isEmpty() || voice.isDefined() || video.isDefined();
    return something
        ? List.of()
        : List.of(
            "text: the message is empty; give text, an attachment, a voice or a video message.");
  }
}
