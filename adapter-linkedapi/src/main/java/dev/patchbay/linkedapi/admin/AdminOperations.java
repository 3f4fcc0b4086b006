package dev.patchbay.linkedapi.admin;

import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import java.util.List;

/** What a customer of Linked API administers: plan, logins, limits, the webhook. */
public final class AdminOperations {
  /** The state of the customer's plan. */
  public static final Operation<GetSubscription, CustomerSubscription> SUBSCRIPTION =
      Operation.read("linkedapi.subscription", GetSubscription.class, CustomerSubscription.class);

  /** The seats that are paid. */
  public static final Operation<GetSeats, Seats> SEATS =
      Operation.read("linkedapi.seats", GetSeats.class, Seats.class);

  /** Changes how many seats are paid; costs money. */
  public static final Operation<SetSeats, SeatsChange> SET_SEATS =
      Operation.write("linkedapi.setSeats", SetSeats.class, SeatsChange.class);

  /** Lets the vendor read the account on LinkedIn again. */
  public static final Operation<ReparseAccount, AccountReparse> REPARSE_ACCOUNT =
      Operation.write("linkedapi.reparseAccount", ReparseAccount.class, AccountReparse.class);

  /** Replaces the identification token of the account. */
  public static final Operation<RegenerateIdentificationToken, IdentificationToken>
      REGENERATE_IDENTIFICATION_TOKEN =
          Operation.write(
              "linkedapi.regenerateIdentificationToken",
              RegenerateIdentificationToken.class,
              IdentificationToken.class);

  /** Logins on the vendor's page that are under way. */
  public static final Operation<ListConnectionSessions, Page<ConnectionSession>>
      LIST_CONNECTION_SESSIONS =
          Operation.list(
              "linkedapi.listConnectionSessions",
              ListConnectionSessions.class,
              ConnectionSession.class);

  /** How far a login on the vendor's page has come. */
  public static final Operation<GetConnectionSession, ConnectionSession> CONNECTION_SESSION =
      Operation.read(
          "linkedapi.connectionSession", GetConnectionSession.class, ConnectionSession.class);

  /** Cancels a login on the vendor's page. */
  public static final Operation<CancelConnectionSession, Done> CANCEL_CONNECTION_SESSION =
      Operation.write(
          "linkedapi.cancelConnectionSession", CancelConnectionSession.class, Done.class);

  /** The limits that an account has unless others are set. */
  public static final Operation<GetDefaultLimits, Limits> DEFAULT_LIMITS =
      Operation.read("linkedapi.defaultLimits", GetDefaultLimits.class, Limits.class);

  /** The limits of the account. */
  public static final Operation<GetLimits, Limits> LIMITS =
      Operation.read("linkedapi.limits", GetLimits.class, Limits.class);

  /** What the account used of its limits. */
  public static final Operation<GetLimitUsage, LimitUsages> LIMIT_USAGE =
      Operation.read("linkedapi.limitUsage", GetLimitUsage.class, LimitUsages.class);

  /** Sets limits of the account. */
  public static final Operation<SetLimits, Done> SET_LIMITS =
      Operation.write("linkedapi.setLimits", SetLimits.class, Done.class);

  /** Deletes limits of the account. */
  public static final Operation<DeleteLimits, Done> DELETE_LIMITS =
      Operation.write("linkedapi.deleteLimits", DeleteLimits.class, Done.class);

  /** Gives the account the vendor's limits again. */
  public static final Operation<ResetLimits, Done> RESET_LIMITS =
      Operation.write("linkedapi.resetLimits", ResetLimits.class, Done.class);

  /** The customer's webhook: one or none. */
  public static final Operation<ListWebhooks, Page<Webhook>> LIST_WEBHOOKS =
      Operation.list("linkedapi.listWebhooks", ListWebhooks.class, Webhook.class);

  /** Chooses whether results of workflows come along. */
  public static final Operation<SetWebhookPayloadMode, Webhook> SET_WEBHOOK_PAYLOAD_MODE =
      Operation.write(
          "linkedapi.setWebhookPayloadMode", SetWebhookPayloadMode.class, Webhook.class);

  /** Has deliveries signed, or no longer. */
  public static final Operation<SetWebhookSigning, Webhook> SET_WEBHOOK_SIGNING =
      Operation.write("linkedapi.setWebhookSigning", SetWebhookSigning.class, Webhook.class);

  /** What deliveries are signed with. */
  public static final Operation<RevealWebhookSecret, Webhook> REVEAL_WEBHOOK_SECRET =
      Operation.read("linkedapi.revealWebhookSecret", RevealWebhookSecret.class, Webhook.class);

  /** Replaces what deliveries are signed with. */
  public static final Operation<RotateWebhookSecret, Webhook> ROTATE_WEBHOOK_SECRET =
      Operation.write("linkedapi.rotateWebhookSecret", RotateWebhookSecret.class, Webhook.class);

  /** Sets all headers that the webhook sends along. */
  public static final Operation<SetWebhookHeaders, Webhook> SET_WEBHOOK_HEADERS =
      Operation.write("linkedapi.setWebhookHeaders", SetWebhookHeaders.class, Webhook.class);

  /** Sets one header that the webhook sends along. */
  public static final Operation<SetWebhookHeader, Webhook> SET_WEBHOOK_HEADER =
      Operation.write("linkedapi.setWebhookHeader", SetWebhookHeader.class, Webhook.class);

  /** Removes a header that the webhook sends along. */
  public static final Operation<DeleteWebhookHeader, Webhook> DELETE_WEBHOOK_HEADER =
      Operation.write("linkedapi.deleteWebhookHeader", DeleteWebhookHeader.class, Webhook.class);

  /** Chooses what the webhook reports. */
  public static final Operation<SetWebhookEvents, Webhook> SET_WEBHOOK_EVENTS =
      Operation.write("linkedapi.setWebhookEvents", SetWebhookEvents.class, Webhook.class);

  /** The types of events that a webhook can report. */
  public static final Operation<ListWebhookEventTypes, WebhookEventTypes> WEBHOOK_EVENT_TYPES =
      Operation.read(
          "linkedapi.webhookEventTypes", ListWebhookEventTypes.class, WebhookEventTypes.class);

  /** What was delivered, and what could not be. */
  public static final Operation<ListWebhookDeliveries, Page<WebhookDelivery>>
      LIST_WEBHOOK_DELIVERIES =
          Operation.list(
              "linkedapi.listWebhookDeliveries",
              ListWebhookDeliveries.class,
              WebhookDelivery.class);

  /** Delivers once more. */
  public static final Operation<ReplayWebhookDelivery, Done> REPLAY_WEBHOOK_DELIVERY =
      Operation.write("linkedapi.replayWebhookDelivery", ReplayWebhookDelivery.class, Done.class);

  /** All of them. */
  public static final List<Operation<?, ?>> ALL =
      List.of(
          SUBSCRIPTION,
          SEATS,
          SET_SEATS,
          REPARSE_ACCOUNT,
          REGENERATE_IDENTIFICATION_TOKEN,
          LIST_CONNECTION_SESSIONS,
          CONNECTION_SESSION,
          CANCEL_CONNECTION_SESSION,
          DEFAULT_LIMITS,
          LIMITS,
          LIMIT_USAGE,
          SET_LIMITS,
          DELETE_LIMITS,
          RESET_LIMITS,
          LIST_WEBHOOKS,
          SET_WEBHOOK_PAYLOAD_MODE,
          SET_WEBHOOK_SIGNING,
          REVEAL_WEBHOOK_SECRET,
          ROTATE_WEBHOOK_SECRET,
          SET_WEBHOOK_HEADERS,
          SET_WEBHOOK_HEADER,
          DELETE_WEBHOOK_HEADER,
          SET_WEBHOOK_EVENTS,
          WEBHOOK_EVENT_TYPES,
          LIST_WEBHOOK_DELIVERIES,
          REPLAY_WEBHOOK_DELIVERY);

  private AdminOperations() {}
}
