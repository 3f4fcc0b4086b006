package dev.patchbay.linkedapi;

import dev.patchbay.answer.Done;
import dev.patchbay.call.Caller;
import dev.patchbay.call.ListCall;
import dev.patchbay.call.PortCall;
import dev.patchbay.linkedapi.admin.AccountReparse;
import dev.patchbay.linkedapi.admin.AdminOperations;
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

/**
 * What a customer of Linked API administers, as far as the port does not: plan and seats, tokens
 * and logins, limits, the webhook and its signature. Obtain it with {@link
 * LinkedApiOperations#administration()}. The vendor takes up to 100 such requests a minute.
 *
 * <p>Limits and tokens are of one account, which is the session of the call; the rest is the
 * customer's and takes none. Safe for use by several threads.
 */
public final class LinkedApiAdministration {
  private final Caller caller;

  /** For Patchbay itself: applications obtain the extension from the connection they opened. */
  public LinkedApiAdministration(Caller caller) {
    this.caller = caller;
  }

  /** The state of the customer's plan. */
  public PortCall<CustomerSubscription> subscription() {
    return caller.call(AdminOperations.SUBSCRIPTION, new GetSubscription());
  }

  /** The seats that are paid. */
  public PortCall<Seats> seats() {
    return caller.call(AdminOperations.SEATS, new GetSeats());
  }

  /** Changes how many seats are paid; costs money. */
  public PortCall<SeatsChange> setSeats(SetSeats request) {
    return caller.call(AdminOperations.SET_SEATS, request);
  }

  /** Lets the vendor read the account on LinkedIn again. */
  public PortCall<AccountReparse> reparseAccount() {
    return caller.call(AdminOperations.REPARSE_ACCOUNT, new ReparseAccount());
  }

  /** Replaces the identification token of the account. */
  public PortCall<IdentificationToken> regenerateIdentificationToken() {
    return caller.call(
        AdminOperations.REGENERATE_IDENTIFICATION_TOKEN, new RegenerateIdentificationToken());
  }

  /** Logins on the vendor's page that are under way. */
  public ListCall<ConnectionSession> listConnectionSessions() {
    return caller.list(AdminOperations.LIST_CONNECTION_SESSIONS, new ListConnectionSessions());
  }

  /** How far a login on the vendor's page has come. */
  public PortCall<ConnectionSession> connectionSession(GetConnectionSession request) {
    return caller.call(AdminOperations.CONNECTION_SESSION, request);
  }

  /** Cancels a login on the vendor's page. */
  public PortCall<Done> cancelConnectionSession(CancelConnectionSession request) {
    return caller.call(AdminOperations.CANCEL_CONNECTION_SESSION, request);
  }

  /** The limits that an account has unless others are set. */
  public PortCall<Limits> defaultLimits() {
    return caller.call(AdminOperations.DEFAULT_LIMITS, new GetDefaultLimits());
  }

  /** The limits of the account. */
  public PortCall<Limits> limits() {
    return caller.call(AdminOperations.LIMITS, new GetLimits());
  }

  /** What the account used of its limits. */
  public PortCall<LimitUsages> limitUsage() {
    return caller.call(AdminOperations.LIMIT_USAGE, new GetLimitUsage());
  }

  /** Sets limits of the account. */
  public PortCall<Done> setLimits(SetLimits request) {
    return caller.call(AdminOperations.SET_LIMITS, request);
  }

  /** Deletes limits of the account. */
  public PortCall<Done> deleteLimits(DeleteLimits request) {
    return caller.call(AdminOperations.DELETE_LIMITS, request);
  }

  /** Gives the account the vendor's limits again. */
  public PortCall<Done> resetLimits() {
    return caller.call(AdminOperations.RESET_LIMITS, new ResetLimits());
  }

  /** The customer's webhook: one or none. */
  public ListCall<Webhook> listWebhooks() {
    return caller.list(AdminOperations.LIST_WEBHOOKS, new ListWebhooks());
  }

  /** Chooses whether results of workflows come along. */
  public PortCall<Webhook> setWebhookPayloadMode(SetWebhookPayloadMode request) {
    return caller.call(AdminOperations.SET_WEBHOOK_PAYLOAD_MODE, request);
  }

  /** Has deliveries signed, or no longer. */
  public PortCall<Webhook> setWebhookSigning(SetWebhookSigning request) {
    return caller.call(AdminOperations.SET_WEBHOOK_SIGNING, request);
  }

  /** What deliveries are signed with. */
  public PortCall<Webhook> revealWebhookSecret(RevealWebhookSecret request) {
    return caller.call(AdminOperations.REVEAL_WEBHOOK_SECRET, request);
  }

  /** Replaces what deliveries are signed with. */
  public PortCall<Webhook> rotateWebhookSecret(RotateWebhookSecret request) {
    return caller.call(AdminOperations.ROTATE_WEBHOOK_SECRET, request);
  }

  /** Sets all headers that the webhook sends along. */
  public PortCall<Webhook> setWebhookHeaders(SetWebhookHeaders request) {
    return caller.call(AdminOperations.SET_WEBHOOK_HEADERS, request);
  }

  /** Sets one header that the webhook sends along. */
  public PortCall<Webhook> setWebhookHeader(SetWebhookHeader request) {
    return caller.call(AdminOperations.SET_WEBHOOK_HEADER, request);
  }

  /** Removes a header that the webhook sends along. */
  public PortCall<Webhook> deleteWebhookHeader(DeleteWebhookHeader request) {
    return caller.call(AdminOperations.DELETE_WEBHOOK_HEADER, request);
  }

  /** Chooses what the webhook reports. */
  public PortCall<Webhook> setWebhookEvents(SetWebhookEvents request) {
    return caller.call(AdminOperations.SET_WEBHOOK_EVENTS, request);
  }

  /** The types of events that a webhook can report. */
  public PortCall<WebhookEventTypes> webhookEventTypes() {
    return caller.call(AdminOperations.WEBHOOK_EVENT_TYPES, new ListWebhookEventTypes());
  }

  /** What was delivered, and what could not be. */
  public ListCall<WebhookDelivery> listWebhookDeliveries() {
    return caller.list(AdminOperations.LIST_WEBHOOK_DELIVERIES, new ListWebhookDeliveries());
  }

  /** Delivers once more. */
  public PortCall<Done> replayWebhookDelivery(ReplayWebhookDelivery request) {
    return caller.call(AdminOperations.REPLAY_WEBHOOK_DELIVERY, request);
  }
}
