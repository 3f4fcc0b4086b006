package dev.patchbay.dialect.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conversations, participants and messages, as the vendor spells them. */
public final class MessagingWire {
  private MessagingWire() {}

  /** A page of conversations. */
  public record ChatList(
      @Nullable String object, @Nullable List<Chat> items, @Nullable String cursor) {}

  /** A conversation; {@code lastMessage} only when it is read alone. */
  public record Chat(
      @Nullable String object,
      @Nullable String id,
      @Nullable String account_id,
      @Nullable String provider_id,
      @Nullable String attendee_provider_id,
      @Nullable String name,
      @Nullable Object type,
      @Nullable Object timestamp,
      @Nullable Integer unread_count,
      @Nullable Boolean archived,
      @Nullable Object muted_until,
      @Nullable Object read_only,
      @Nullable Object disabledFeatures,
      @Nullable String subject,
      @Nullable String content_type,
      @Nullable Object folder,
      @Nullable Message lastMessage) {}

  /** A page of messages. */
  public record MessageList(
      @Nullable String object, @Nullable List<Message> items, @Nullable String cursor) {}

  /** A message. */
  public record Message(
      @Nullable String object,
      @Nullable String id,
      @Nullable String account_id,
      @Nullable String chat_id,
      @Nullable String chat_provider_id,
      @Nullable String provider_id,
      @Nullable Object timestamp,
      @Nullable String sender_id,
      @Nullable String sender_attendee_id,
      @Nullable String sender_urn,
      @Nullable String text,
      @Nullable String subject,
      @Nullable List<AttachmentsWire.Attachment> attachments,
      @Nullable Boolean is_sender,
      @Nullable Boolean seen,
      @Nullable Boolean hidden,
      @Nullable Boolean deleted,
      @Nullable Boolean edited,
      @Nullable Boolean is_event,
      @Nullable Object event_type,
      @Nullable Object behavior,
      @Nullable Boolean delivered,
      @Nullable Object seen_by,
      @Nullable List<Reaction> reactions,
      @Nullable Quoted quoted,
      @Nullable ReplyTo reply_to,
      @Nullable String message_type,
      @Nullable String attendee_type) {}

  /** A reaction to a message. */
  public record Reaction(
      @Nullable String value, @Nullable String sender_id, @Nullable Boolean is_sender) {}

  /** The message that is answered, as the message tells it. */
  public record Quoted(
      @Nullable String provider_id,
      @Nullable String sender_id,
      @Nullable String text,
      @Nullable List<AttachmentsWire.Attachment> attachments) {}

  /** The message that is answered, by its ids. */
  public record ReplyTo(
      @Nullable String id,
      @Nullable String provider_id,
      @Nullable Object timestamp,
      @Nullable String sender_id,
      @Nullable String text) {}

  /** Who takes part in a conversation. */
  public record ChatAttendeeList(
      @Nullable String object, @Nullable List<ChatAttendee> items, @Nullable String cursor) {}

  /** A participant; {@code specifics} is an object, in some accounts of it a list of one. */
  public record ChatAttendee(
      @Nullable String object,
      @Nullable String id,
      @Nullable String provider_id,
      @Nullable String name,
      @Nullable Boolean is_self,
      @Nullable String picture_url,
      @Nullable String profile_url,
      @Nullable Object specifics) {}

  /** What LinkedIn adds to a participant. */
  public record Specifics(
      @Nullable String provider,
      @Nullable String member_urn,
      @Nullable String occupation,
      @Nullable String network_distance,
      @Nullable String location,
      @Nullable String headline,
      @Nullable ContactInfo contact_info) {}

  /** How to reach a participant. */
  public record ContactInfo(
      @Nullable Object emails,
      @Nullable Object phone_numbers,
      @Nullable Object websites,
      @Nullable List<SocialHandle> social_handles) {}

  /** An account elsewhere. */
  public record SocialHandle(@Nullable String type, @Nullable String name) {}

  /** The answer to a message that was sent; both ids may be absent. */
  public record Sent(
      @Nullable String object, @Nullable String chat_id, @Nullable String message_id) {}

  /** The answer to a change. */
  public record Changed(
      @Nullable String object, @Nullable String status, @Nullable Boolean success) {}
}
