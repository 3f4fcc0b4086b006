package dev.patchbay.dialect.read;

import dev.patchbay.dialect.wire.MessagingWire;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.messaging.QuotedMessage;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.value.MessageKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Parts of a message that lists and deliveries tell in the same way. */
public final class MessageParts {
  public static final EnumTable<MessageKind> KINDS =
      EnumTable.of(MessageKind.UNKNOWN)
          .readOnly(MessageKind.REGULAR, "MESSAGE")
          .readOnly(MessageKind.INVITATION, "INVITATION")
          .readOnly(MessageKind.INMAIL, "INMAIL")
          .readOnly(MessageKind.INMAIL_REPLY, "INMAIL_REPLY")
          .readOnly(MessageKind.INMAIL_ACCEPT, "INMAIL_ACCEPT")
          .readOnly(MessageKind.INMAIL_DECLINE, "INMAIL_DECLINE")
          .build();

  private MessageParts() {}

  /** A time; one that is not understood is noted. */
  public static @Nullable Instant time(String field, @Nullable Object raw, Reading reading) {
    Instant time = Scalars.time(raw);
    if (time == null && raw != null && !String.valueOf(raw).isBlank()) {
      reading.unrecognised(field, raw);
    }
    return time;
  }

  /** The quoted message, of which the vendor tells some here and some there. */
  public static @Nullable QuotedMessage quoted(
      MessagingWire.@Nullable Quoted quoted,
      MessagingWire.@Nullable ReplyTo reply,
      SessionRef session,
      Reading reading) {
    if (quoted == null && reply == null) {
      return null;
    }
    String id = reply == null ? null : reply.id();
    String providerId = first(reply == null ? null : reply.provider_id(), quoted);
    String sender = reply == null || reply.sender_id() == null ? null : reply.sender_id();
    String text = reply == null ? null : reply.text();
    return QuotedMessage.builder()
        .ref(MessagingRefs.message(session, id, providerId))
        .sender(ProfileRef.known(sender, quoted == null ? null : quoted.sender_id()).getOrNull())
        .text(text == null && quoted != null ? quoted.text() : text)
        .sentAt(reply == null ? null : time("reply_to.timestamp", reply.timestamp(), reading))
        .attachments(Attachments.read(quoted == null ? null : quoted.attachments(), reading))
        .build();
  }

  private static @Nullable String first(
      @Nullable String providerId, MessagingWire.@Nullable Quoted quoted) {
    return providerId == null && quoted != null ? quoted.provider_id() : providerId;
  }
}
