package dev.patchbay.linkedapi;

import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Caller;
import dev.patchbay.call.ListCall;
import dev.patchbay.call.Operation;
import dev.patchbay.call.PortCall;
import dev.patchbay.linkedapi.admin.AccountReparse;
import dev.patchbay.linkedapi.admin.CancelConnectionSession;
import dev.patchbay.linkedapi.admin.ConnectionSession;
import dev.patchbay.linkedapi.admin.CustomerSubscription;
import dev.patchbay.linkedapi.admin.DeleteLimits;
import dev.patchbay.linkedapi.admin.DeleteWebhookHeader;
import dev.patchbay.linkedapi.admin.GetConnectionSession;
import dev.patchbay.linkedapi.admin.GetDefaultLimits;
import dev.patchbay.linkedapi.admin.GetLimitUsage;
import dev.patchbay.linkedapi.admin.GetLimits;
import dev.patchbay.linkedapi.admin.GetSeats;
import dev.patchbay.linkedapi.admin.GetSubscription;
import dev.patchbay.linkedapi.admin.IdentificationToken;
import dev.patchbay.linkedapi.admin.LimitUsages;
import dev.patchbay.linkedapi.admin.Limits;
import dev.patchbay.linkedapi.admin.ListConnectionSessions;
import dev.patchbay.linkedapi.admin.ListWebhookDeliveries;
import dev.patchbay.linkedapi.admin.ListWebhookEventTypes;
import dev.patchbay.linkedapi.admin.ListWebhooks;
import dev.patchbay.linkedapi.admin.RegenerateIdentificationToken;
import dev.patchbay.linkedapi.admin.ReparseAccount;
import dev.patchbay.linkedapi.admin.ReplayWebhookDelivery;
import dev.patchbay.linkedapi.admin.ResetLimits;
import dev.patchbay.linkedapi.admin.RevealWebhookSecret;
import dev.patchbay.linkedapi.admin.RotateWebhookSecret;
import dev.patchbay.linkedapi.admin.Seats;
import dev.patchbay.linkedapi.admin.SeatsChange;
import dev.patchbay.linkedapi.admin.SetLimits;
import dev.patchbay.linkedapi.admin.SetSeats;
import dev.patchbay.linkedapi.admin.SetWebhookEvents;
import dev.patchbay.linkedapi.admin.SetWebhookHeader;
import dev.patchbay.linkedapi.admin.SetWebhookHeaders;
import dev.patchbay.linkedapi.admin.SetWebhookPayloadMode;
import dev.patchbay.linkedapi.admin.SetWebhookSigning;
import dev.patchbay.linkedapi.admin.Webhook;
import dev.patchbay.linkedapi.admin.WebhookDelivery;
import dev.patchbay.linkedapi.admin.WebhookEventTypes;
import java.util.List;

/**
 * What a customer of Linked API administers, as far as the port does not: plan and seats, tokens
 * and logins, limits, the webhook and its signature. Obtain it with {@link
 * LinkedApiOperations#administration()}. The vendor takes up to 100 such requests a minute.
 *
 * <p>Limits and tokens are of one account, which is the session of the call; the rest is the
 * customer's and takes none. Safe for use by several threads.
 */
public final class LinkedApiAdministration {
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

  static final List<Operation<?, ?>> ALL =
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

  private final Caller caller;

  /** For Patchbay itself: applications obtain the extension from the connection they opened. */
  public LinkedApiAdministration(Caller caller) {
    this.caller = caller;
  }

  /** The state of the customer's plan. */
  public PortCall<CustomerSubscription> subscription() {
    return caller.call(SUBSCRIPTION, new GetSubscription());
  }

  /** The seats that are paid. */
  public PortCall<Seats> seats() {
    return caller.call(SEATS, new GetSeats());
  }

  /** Changes how many seats are paid; costs money. */
  public PortCall<SeatsChange> setSeats(SetSeats request) {
    return caller.call(SET_SEATS, request);
  }

  /** Lets the vendor read the account on LinkedIn again. */
  public PortCall<AccountReparse> reparseAccount() {
    return caller.call(REPARSE_ACCOUNT, new ReparseAccount());
  }

  /** Replaces the identification token of the account. */
  public PortCall<IdentificationToken> regenerateIdentificationToken() {
    return caller.call(REGENERATE_IDENTIFICATION_TOKEN, new RegenerateIdentificationToken());
  }

  /** Logins on the vendor's page that are under way. */
  public ListCall<ConnectionSession> listConnectionSessions() {
    return caller.list(LIST_CONNECTION_SESSIONS, new ListConnectionSessions());
  }

  /** How far a login on the vendor's page has come. */
  public PortCall<ConnectionSession> connectionSession(GetConnectionSession request) {
    return caller.call(CONNECTION_SESSION, request);
  }

  /** Cancels a login on the vendor's page. */
  public PortCall<Done> cancelConnectionSession(CancelConnectionSession request) {
    return caller.call(CANCEL_CONNECTION_SESSION, request);
  }

  /** The limits that an account has unless others are set. */
  public PortCall<Limits> defaultLimits() {
    return caller.call(DEFAULT_LIMITS, new GetDefaultLimits());
  }

  /** The limits of the account. */
  public PortCall<Limits> limits() {
    return caller.call(LIMITS, new GetLimits());
  }

  /** What the account used of its limits. */
  public PortCall<LimitUsages> limitUsage() {
    return caller.call(LIMIT_USAGE, new GetLimitUsage());
  }

  /** Sets limits of the account. */
  public PortCall<Done> setLimits(SetLimits request) {
    return caller.call(SET_LIMITS, request);
  }

  /** Deletes limits of the account. */
  public PortCall<Done> deleteLimits(DeleteLimits request) {
    return caller.call(DELETE_LIMITS, request);
  }

  /** Gives the account the vendor's limits again. */
  public PortCall<Done> resetLimits() {
    return caller.call(RESET_LIMITS, new ResetLimits());
  }

  /** The customer's webhook: one or none. */
  public ListCall<Webhook> listWebhooks() {
    return caller.list(LIST_WEBHOOKS, new ListWebhooks());
  }

  /** Chooses whether results of workflows come along. */
  public PortCall<Webhook> setWebhookPayloadMode(SetWebhookPayloadMode request) {
    return caller.call(SET_WEBHOOK_PAYLOAD_MODE, request);
  }

  /** Has deliveries signed, or no longer. */
  public PortCall<Webhook> setWebhookSigning(SetWebhookSigning request) {
    return caller.call(SET_WEBHOOK_SIGNING, request);
  }

  /** What deliveries are signed with. */
  public PortCall<Webhook> revealWebhookSecret(RevealWebhookSecret request) {
    return caller.call(REVEAL_WEBHOOK_SECRET, request);
  }

  /** Replaces what deliveries are signed with. */
  public PortCall<Webhook> rotateWebhookSecret(RotateWebhookSecret request) {
    return caller.call(ROTATE_WEBHOOK_SECRET, request);
  }

  /** Sets all headers that the webhook sends along. */
  public PortCall<Webhook> setWebhookHeaders(SetWebhookHeaders request) {
    return caller.call(SET_WEBHOOK_HEADERS, request);
  }

  /** Sets one header that the webhook sends along. */
  public PortCall<Webhook> setWebhookHeader(SetWebhookHeader request) {
    return caller.call(SET_WEBHOOK_HEADER, request);
  }

  /** Removes a header that the webhook sends along. */
  public PortCall<Webhook> deleteWebhookHeader(DeleteWebhookHeader request) {
    return caller.call(DELETE_WEBHOOK_HEADER, request);
  }

  /** Chooses what the webhook reports. */
  public PortCall<Webhook> setWebhookEvents(SetWebhookEvents request) {
    return caller.call(SET_WEBHOOK_EVENTS, request);
  }

  /** The types of events that a webhook can report. */
  public PortCall<WebhookEventTypes> webhookEventTypes() {
    return caller.call(WEBHOOK_EVENT_TYPES, new ListWebhookEventTypes());
  }

  /** What was delivered, and what could not be. */
  public ListCall<WebhookDelivery> listWebhookDeliveries() {
    return caller.list(LIST_WEBHOOK_DELIVERIES, new ListWebhookDeliveries());
  }

  /** Delivers once more. */
  public PortCall<Done> replayWebhookDelivery(ReplayWebhookDelivery request) {
    return caller.call(REPLAY_WEBHOOK_DELIVERY, request);
  }
}
