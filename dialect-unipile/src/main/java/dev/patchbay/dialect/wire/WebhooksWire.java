package dev.patchbay.dialect.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Webhooks and what they deliver, as the vendor spells it. */
public final class WebhooksWire {
  private WebhooksWire() {}

  /** A delivery of any kind; each kind fills its own members. */
  public record Delivery(
      @Nullable Status AccountStatus,
      @Nullable String event,
      @Nullable String account_id,
      @Nullable String account_type,
      @Nullable AccountInfo account_info,
      @Nullable String chat_id,
      @Nullable String provider_chat_id,
      @Nullable String message_id,
      @Nullable String provider_message_id,
      @Nullable Object timestamp,
      @Nullable String message,
      @Nullable String subject,
      @Nullable Boolean is_sender,
      @Nullable Boolean is_event,
      @Nullable String message_type,
      MessagingWire.@Nullable Quoted quoted,
      @Nullable Attendee sender,
      @Nullable List<AttachmentsWire.Attachment> attachments,
      @Nullable String reaction,
      @Nullable Object reaction_sender,
      @Nullable String user_full_name,
      @Nullable String user_provider_id,
      @Nullable String user_public_identifier,
      @Nullable String user_profile_url,
      @Nullable String user_picture_url,
      @Nullable User user,
      @Nullable String status,
      @Nullable String name) {}

  /** News about an account; the wrapper is all there is. */
  public record Status(
      @Nullable String account_id, @Nullable String account_type, @Nullable String message) {}

  /** Whose account a message belongs to. */
  public record AccountInfo(
      @Nullable String type, @Nullable String feature, @Nullable String user_id) {}

  /** Who takes part in a conversation, as deliveries tell it. */
  public record Attendee(
      @Nullable String attendee_id,
      @Nullable String attendee_name,
      @Nullable String attendee_provider_id,
      @Nullable String attendee_profile_url) {}

  /** A new relation's person in the nested variant that third parties report. */
  public record User(
      @Nullable String full_name,
      @Nullable String provider_id,
      @Nullable String public_identifier,
      @Nullable String profile_url,
      @Nullable String picture_url,
      @Nullable String user_full_name,
      @Nullable String user_provider_id,
      @Nullable String user_public_identifier,
      @Nullable String user_profile_url,
      @Nullable String user_picture_url) {}

  /** The answer to a new webhook. */
  public record Created(@Nullable String object, @Nullable String webhook_id) {}

  /** The answer to the end of one. */
  public record Deleted(@Nullable String object) {}

  /** A page of webhooks. */
  public record WebhookList(
      @Nullable String object, @Nullable List<Webhook> items, @Nullable String cursor) {}

  /** A webhook; its headers hold the secret and are not read. */
  public record Webhook(
      @Nullable String object,
      @Nullable String id,
      @Nullable Object account_ids,
      @Nullable Boolean enabled,
      @Nullable String name,
      @Nullable String request_url,
      @Nullable String source,
      @Nullable Object events,
      @Nullable Object created_at) {}
}
