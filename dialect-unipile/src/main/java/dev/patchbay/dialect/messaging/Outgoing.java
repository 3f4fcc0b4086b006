package dev.patchbay.dialect.messaging;

import dev.patchbay.call.Operation;
import dev.patchbay.error.PortError;
import dev.patchbay.support.http.FormParts;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A message on its way to the vendor, as parts of a form (vendor reference A.5.3). Repeated names
 * carry no brackets; what is LinkedIn's alone stands under {@code linkedin[...]}.
 *
 * @param receivers ids of the receivers; empty when it goes into a conversation
 * @param linkedIn what belongs to LinkedIn, without the brackets
 */
record Outgoing(
    List<String> receivers,
    Option<String> subject,
    Option<String> text,
    List<Upload> attachments,
    Option<Upload> voice,
    Option<Upload> video,
    Option<String> quote,
    Map<String, String> linkedIn) {
  /** The practical limit the vendor names is about 15 MB in all. */
  static final long MOST_BYTES = 15_000_000;

  private static final String VOICE_SUFFIX = ".m4a";

  /** A message to people. */
  static Outgoing to(List<String> receivers, Option<String> subject, Option<String> text) {
    return new Outgoing(
        receivers, subject, text, List.of(), Option.none(), Option.none(), Option.none(), Map.of());
  }

  /** The same to others. */
  Outgoing toIds(List<String> ids) {
    return new Outgoing(
        List.copyOf(ids), subject, text, attachments, voice, video, quote, linkedIn);
  }

  /** The same with files. */
  Outgoing with(List<Upload> files, Option<Upload> spoken, Option<Upload> filmed) {
    return new Outgoing(
        receivers, subject, text, List.copyOf(files), spoken, filmed, quote, linkedIn);
  }

  /** The same, answering a message. */
  Outgoing quoting(Option<String> message) {
    return new Outgoing(receivers, subject, text, attachments, voice, video, message, linkedIn);
  }

  /** The same with one more value that is LinkedIn's alone. */
  Outgoing linkedIn(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(linkedIn);
    more.put(name, value);
    return new Outgoing(receivers, subject, text, attachments, voice, video, quote, more);
  }

  /** What the vendor would refuse about the files; none when nothing. */
  Option<PortError> flaw(Operation<?, ?> operation, MessagingRoom room) {
    long bytes =
        Stream.of(attachments.stream(), voice.toJavaStream(), video.toJavaStream())
            .flatMap(files -> files)
            .mapToLong(Upload::length)
            .sum();
    if (bytes > MOST_BYTES) {
      return Option.some(
          room.invalid(
              operation,
              "attachments",
              "the files have "
                  + bytes
                  + " bytes together, the vendor takes about "
                  + MOST_BYTES
                  + "; send fewer or smaller ones"));
    }
    return voice
        .filter(file -> !file.fileName().toLowerCase(Locale.ROOT).endsWith(VOICE_SUFFIX))
        .map(
            file ->
                room.invalid(
                    operation,
                    "voice",
                    "\"" + file.fileName() + "\" is no voice message; give an .m4a file"));
  }

  /** The parts. */
  FormParts parts(String account) {
    FormParts parts = new FormParts().text("account_id", account);
    receivers.forEach(id -> parts.text("attendees_ids", id));
    subject.forEach(line -> parts.text("subject", line));
    text.forEach(words -> parts.text("text", words));
    quote.forEach(id -> parts.text("quote_id", id));
    attachments.forEach(file -> parts.file("attachments", file));
    voice.forEach(file -> parts.file("voice_message", file));
    video.forEach(file -> parts.file("video_message", file));
    linkedIn.forEach((name, value) -> parts.text("linkedin[" + name + "]", value));
    return parts;
  }
}
