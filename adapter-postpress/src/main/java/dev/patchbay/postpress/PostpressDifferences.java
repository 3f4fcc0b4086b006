package dev.patchbay.postpress;

import dev.patchbay.call.Operation;
import dev.patchbay.capability.FieldCapability.Filled;
import dev.patchbay.event.EventOperations;
import dev.patchbay.invitation.InvitationOperations;
import dev.patchbay.messaging.MessagingOperations;
import dev.patchbay.post.PostOperations;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.session.SessionOperations;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.OperationEntry;
import java.util.List;

/**
 * What is said of postpress's rows and not of Unipile's: other bounds, more fields, and what the
 * vendor's pages leave open. One line for each fact, so that a fact which turns out differently is
 * changed here alone; routes and answers that no page shows stand in {@link UnconfirmedRoutes}.
 */
final class PostpressDifferences {
  private static final int FOLLOWERS_MOST = 100;
  private static final int ACCOUNTS_MOST = 250;

  /** Employees are found by a Classic search as long as its filters suffice. */
  private static final int CLASSIC_MOST = PostpressAdapter.CLASSIC_MOST;

  private static final String OTHER_400 =
      "its 400 may be errors/invalid_request, and is not errors/invalid_url";

  private static final String BY_ADDRESS = "by its id and its page";

  private static final List<Operation<?, ?>> SEARCHES =
      List.of(
          SearchOperations.SEARCH_PEOPLE,
          SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE,
          SearchOperations.SEARCH_RECRUITER_PEOPLE,
          SearchOperations.SEARCH_COMPANIES,
          SearchOperations.SEARCH_SALES_NAVIGATOR_COMPANIES,
          SearchOperations.SEARCH_POSTS,
          SearchOperations.SEARCH_JOBS,
          SearchOperations.SEARCH_BY_URL);

  /** Each sends exactly one POST or PATCH; subscribing may send three. */
  static final List<Operation<?, ?>> TAKING_KEYS =
      List.of(
          InvitationOperations.INVITATION_SEND,
          InvitationOperations.INVITATION_ACCEPT,
          InvitationOperations.INVITATION_DECLINE,
          MessagingOperations.MESSAGING_SEND_TO_PERSON,
          MessagingOperations.MESSAGING_SEND_TO_COMPANY,
          MessagingOperations.MESSAGING_START_GROUP,
          MessagingOperations.MESSAGING_SEND_IN_MAIL,
          MessagingOperations.MESSAGING_SEND_SALES_NAVIGATOR_MESSAGE,
          MessagingOperations.MESSAGING_SEND_INTO_CONVERSATION,
          MessagingOperations.MESSAGING_MARK_READ,
          MessagingOperations.MESSAGING_MUTE,
          SessionOperations.SESSION_CONNECT_WITH_CREDENTIALS,
          SessionOperations.SESSION_CONNECT_WITH_COOKIES,
          SessionOperations.SESSION_CONNECT_BY_LINK,
          SessionOperations.SESSION_ANSWER_CHALLENGE,
          SessionOperations.SESSION_RESEND_CHALLENGE,
          SessionOperations.SESSION_SWITCH_CHALLENGE,
          SessionOperations.SESSION_RECONNECT,
          PostOperations.POST_CREATE,
          PostOperations.POST_REPOST,
          PostOperations.POST_COMMENT,
          PostOperations.POST_REPLY,
          PostOperations.POST_REACT,
          PostOperations.POST_REACT_TO_COMMENT,
          PostpressOperations.EDIT_OWN_PROFILE,
          PostpressOperations.START_CHAT,
          PostpressOperations.ENDORSE_SKILL,
          PostpressOperations.ADD_CANDIDATE,
          PostpressOperations.SAVE_LEAD,
          PostpressOperations.ADD_APPLICANT,
          PostpressOperations.CHANGE_PIPELINE,
          PostpressOperations.REJECT_APPLICANT,
          PostpressOperations.CHANGE_PROXY,
          PostpressOperations.PUBLISH_POST,
          PostpressOperations.CREATE_JOB_POSTING,
          PostpressOperations.EDIT_JOB_POSTING,
          PostpressOperations.PUBLISH_JOB_POSTING,
          PostpressOperations.SOLVE_PUBLISH_CHECKPOINT);

  private final boolean keys;

  /**
   * @param keys whether idempotency keys are sent
   */
  PostpressDifferences(boolean keys) {
    this.keys = keys;
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    UnconfirmedRoutes.addTo(table);
    if (keys) {
      TAKING_KEYS.forEach(
          operation ->
              table.amend(
                  operation,
                  entry ->
                      entry
                          .keepsIdempotencyKey()
                          .noting(
                              "a repeat with the same idempotency key gets the first answer, for how"
                                  + " long is not documented")));
    }
    return table
        .with(this::search)
        .with(this::people)
        .with(this::messages)
        .with(this::sessions)
        .with(this::posts)
        .with(this::own)
        .with(this::events);
  }

  private AdapterTable.Builder search(AdapterTable.Builder table) {
    for (Operation<?, ?> search : SEARCHES) {
      table.amend(
          search,
          entry ->
              entry
                  .noting("LinkedIn's ids of the search (metadata) are told in SearchLeftovers")
                  .noting(
                      "pageSize",
                      "beyond its bound the vendor answers errors/limit_too_high with 400, Unipile"
                          + " v1 with 422"));
    }
    String unit =
        "the vendor does not tell the unit; set saved-search-time-unit where it is not seconds";
    return table
        .amend(
            SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE,
            entry -> entry.noting("savedSearchNewerThan", unit))
        .amend(
            SearchOperations.SEARCH_SALES_NAVIGATOR_COMPANIES,
            entry ->
                entry
                    .noting("savedSearchNewerThan", unit)
                    .noting("annualRevenue", "sent in millions; the page has bare numbers")
                    .noting("headcountGrowth", "sent as percent; the page has bare numbers")
                    .noting(
                        "departmentHeadcountGrowth", "sent as percent; the page has bare numbers"))
        .amend(
            SearchOperations.SEARCH_RECRUITER_PEOPLE,
            entry -> entry.noting("companies", "a name beside an id is sent with it"))
        .amend(
            SearchOperations.SEARCH_BY_URL,
            entry ->
                entry
                    .noting("pageSize", "of the URL of a Classic search at most " + CLASSIC_MOST)
                    .field("person.positions.company", Filled.SOMETIMES, BY_ADDRESS))
        .amend(
            SearchOperations.SEARCH_LOOK_UP_TERMS,
            entry ->
                entry.noting(
                    "kind",
                    "the page on search names REGION and DEGREE, the others are Unipile's"));
  }

  private AdapterTable.Builder people(AdapterTable.Builder table) {
    for (Operation<?, ?> read :
        List.of(ProfileOperations.PROFILE_GET, ProfileOperations.PROFILE_GET_MANY)) {
      table.amend(
          read,
          entry ->
              entry
                  .field("pronoun", Filled.SOMETIMES, "")
                  .field("posts.mentions", Filled.SOMETIMES, "")
                  .field("posts.author.pictureUrl", Filled.SOMETIMES, "")
                  .noting(
                      "sections",
                      "whole sections are asked for; the vendor also has previews of them, see"
                          + " postpress.previewProfile; those that LinkedIn throttled"
                          + " (throttled_sections) are gaps of the answer"));
    }
    List<String> ofPeople =
        PostpressAdapter.MORE_FIELDS.stream()
            .filter(field -> !field.equals("mentions") && !field.matches("(author|opened)[.].*"))
            .toList();
    table.amend(
        PostpressOperations.PREVIEW_PROFILE, entry -> entry.field("pronoun", Filled.SOMETIMES, ""));
    for (String field : ofPeople) {
      table.amend(
          ProfileOperations.PROFILE_COMPANY_EMPLOYEES,
          entry -> entry.field(field, Filled.SOMETIMES, ""));
    }
    for (Operation<?, ?> people :
        List.of(
            SearchOperations.SEARCH_PEOPLE,
            SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE,
            SearchOperations.SEARCH_RECRUITER_PEOPLE,
            ProfileOperations.PROFILE_COMPANY_EMPLOYEES)) {
      table.amend(people, entry -> entry.field("positions.company", Filled.SOMETIMES, BY_ADDRESS));
    }
    return table
        .amend(
            ProfileOperations.PROFILE_COMPANY_EMPLOYEES,
            entry -> entry.accepts("pageSize", size -> size.between(1, CLASSIC_MOST)))
        .amend(
            ProfileOperations.PROFILE_FOLLOWERS,
            entry -> entry.accepts("pageSize", size -> size.between(1, FOLLOWERS_MOST)))
        .amend(
            InvitationOperations.INVITATION_SEND,
            entry ->
                entry.noting(
                    "of its errors the page shows those of status 400 and 401; those of 422 and 429"
                        + " are Unipile's"))
        .amend(
            InvitationOperations.INVITATION_LIST_SENT,
            entry -> entry.noting("pageSize", "the vendor's own is 100, Unipile's 10"))
        .amend(
            InvitationOperations.INVITATION_ACCEPT,
            entry -> entry.noting("the vendor also answers invitations of Instagram"));
  }

  private AdapterTable.Builder messages(AdapterTable.Builder table) {
    return table
        .amend(
            MessagingOperations.MESSAGING_SEND_INTO_CONVERSATION,
            entry -> entry.noting("the vendor's typing_duration is WhatsApp's and not sent"))
        .amend(
            MessagingOperations.MESSAGING_MUTE,
            entry ->
                entry.noting(
                    "the vendor's six other actions on a conversation are WhatsApp's and"
                        + " Telegram's"));
  }

  private AdapterTable.Builder sessions(AdapterTable.Builder table) {
    return table
        .amend(
            SessionOperations.SESSION_PROBE_KEY,
            entry ->
                entry
                    .noting(
                        "the vendor's pages disagree on its address (v1 or api/v1, .ai or .io), on"
                            + " the header of the key, on the envelope of errors and on the form of"
                            + " pages: base-url and authentication are settings, both envelopes and"
                            + " both forms are read (the second form not in lists beside the port)")
                    .noting(
                        "of the codes of its gateway only key_missing is documented; what a"
                            + " pp_test_ key answers with is not, nor for how long and within what"
                            + " scope an Idempotency-Key holds, nor what it says of a conflict")
                    .noting(
                        "neither an OpenAPI document (v1/api-json) nor an SDK of the vendor's was"
                            + " found, though its quickstart mentions one; its pages say postpress"
                            + " where Unipile's say Unipile"))
        .amend(
            SessionOperations.SESSION_LIST,
            entry -> entry.limit("pageSize.max", ACCOUNTS_MOST, "rows", "vendor documentation"))
        .amend(
            SessionOperations.SESSION_CONNECT_BY_LINK,
            entry ->
                entry.limit("linkLifetime", 24, "hours", "vendor documentation, the daily restart"))
        .amend(
            SessionOperations.SESSION_USAGE,
            entry ->
                entry.noting(
                    "each API key has a rate limit whose numbers and headers are not documented,"
                        + " nor is the body of its 429"))
        .amend(SessionOperations.SESSION_CONNECT_WITH_CREDENTIALS, PostpressDifferences::refusing)
        .amend(SessionOperations.SESSION_CONNECT_WITH_COOKIES, PostpressDifferences::refusing)
        .amend(
            SessionOperations.SESSION_RESEND_CHALLENGE,
            entry ->
                entry
                    .noting("the vendor also resends those of Instagram and Messenger")
                    .noting(OTHER_400))
        .amend(
            SessionOperations.SESSION_RECONNECT,
            entry ->
                entry.noting(
                    "that the account keeps its id is Unipile's word; the route accounts/{id}/restart"
                        + " has no page and may not exist"));
  }

  private static OperationEntry refusing(OperationEntry entry) {
    return entry.noting(
        "its 401 may be errors/invalid_proxy_credentials, which Unipile v1 lacks; Unipile's"
            + " errors/captcha_not_supported is on none of the vendor's pages");
  }

  private AdapterTable.Builder posts(AdapterTable.Builder table) {
    for (Operation<?, ?> read :
        List.of(PostOperations.POST_GET, PostOperations.POST_LIST_BY_AUTHOR)) {
      table.amend(
          read,
          entry ->
              entry
                  .field("mentions", Filled.SOMETIMES, "")
                  .field("author.pictureUrl", Filled.SOMETIMES, ""));
    }
    for (Operation<?, ?> reactions :
        List.of(PostOperations.POST_LIST_REACTIONS, PostOperations.POST_LIST_REACTIONS_BY)) {
      table.amend(reactions, entry -> entry.field("actor.pictureUrl", Filled.SOMETIMES, ""));
    }
    return table.amend(
        PostOperations.POST_CREATE,
        entry ->
            entry.noting(
                "the vendor also takes a thumbnail and a job posting, see postpress.publishPost"));
  }

  private AdapterTable.Builder own(AdapterTable.Builder table) {
    String beyond = "beyond the end of the vendor's page, taken from Unipile v1";
    return table
        .amend(
            PostpressOperations.EDIT_OWN_PROFILE,
            entry ->
                entry
                    .noting("experience", beyond)
                    .noting("education", beyond)
                    .noting("skills", beyond)
                    .noting("skillsFollow", beyond))
        .amend(
            PostpressOperations.RESYNC,
            entry ->
                entry
                    .noting("linkedinProduct", beyond)
                    .noting("before", beyond)
                    .noting("after", beyond)
                    .noting("the vendor also resyncs accounts of Telegram"))
        .amend(PostpressOperations.CHANGE_PROXY, entry -> entry.noting(OTHER_400));
  }

  private AdapterTable.Builder events(AdapterTable.Builder table) {
    return table
        .amend(
            EventOperations.EVENT_LIST_SUBSCRIPTIONS,
            entry ->
                entry
                    .field("createdAt", Filled.NEVER, "the vendor does not tell when it was made")
                    .noting("whether a webhook is of type AUTO or TRIGGER is not told on"))
        .amend(
            EventOperations.EVENT_PARSE,
            entry ->
                entry
                    .noting(
                        "the vendor signs nothing: the secret header that subscribing sets is the"
                            + " only proof")
                    .noting(
                        "of the keys that Unipile v1 lacks is_sender is read; read_by, chat_pinned"
                            + " and is_forwarded have no place in an event"))
        .amend(
            EventOperations.EVENT_SUBSCRIBE,
            entry ->
                entry.noting(
                    "its sources email, email_tracking and calendar_event are not LinkedIn's"));
  }
}
