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
import java.util.List;

/**
 * What is said of postpress's rows and not of Unipile's: other bounds, more fields, and what the
 * vendor's pages leave open. One line for each fact, so that a fact which turns out differently is
 * changed here alone.
 */
final class PostpressDifferences {
  private static final int FOLLOWERS_MOST = 100;
  private static final int ACCOUNTS_MOST = 250;

  /** Employees are found by a Classic search as long as its filters suffice. */
  private static final int CLASSIC_MOST = PostpressAdapter.CLASSIC_MOST;

  /** Routes without a page of the vendor's. */
  private static final String NO_PAGE =
      "no page of the vendor shows the route; taken from Unipile v1, whose contract is by all"
          + " evidence the same";

  private static final String NO_ANSWER =
      "the vendor's page does not show the answer, which is taken from Unipile v1";

  private static final String PAGE_CUT =
      "the tail of the vendor's page could not be read; what it holds is taken from Unipile v1";

  private static final String UNORDERED =
      "the vendor says that messages are ordered by time, not in which direction";

  private static final List<Operation<?, ?>> WITHOUT_PAGE =
      List.of(
          SearchOperations.SEARCH_LOOK_UP_TERMS,
          ProfileOperations.PROFILE_COMPANY,
          PostOperations.POST_LIST_COMMENTS_BY,
          PostOperations.POST_LIST_COMMENTS,
          PostOperations.POST_COMMENT,
          PostOperations.POST_REPLY,
          MessagingOperations.MESSAGING_CONVERSATION,
          MessagingOperations.MESSAGING_DOWNLOAD_ATTACHMENT,
          PostpressOperations.LIST_ATTENDEES,
          PostpressOperations.GET_ATTENDEE,
          PostpressOperations.ATTENDEE_PICTURE,
          PostpressOperations.MESSAGES_FROM,
          PostpressOperations.CALL_LINKEDIN,
          PostpressOperations.LIST_HIRING_PROJECTS,
          PostpressOperations.GET_HIRING_PROJECT,
          PostpressOperations.LIST_JOB_POSTINGS,
          PostpressOperations.GET_JOB_POSTING,
          PostpressOperations.EDIT_JOB_POSTING,
          PostpressOperations.SOLVE_PUBLISH_CHECKPOINT,
          PostpressOperations.CLOSE_JOB_POSTING,
          PostpressOperations.GET_APPLICANT,
          PostpressOperations.DOWNLOAD_RESUME);

  private static final List<Operation<?, ?>> WITHOUT_ANSWER =
      List.of(
          SessionOperations.SESSION_CONNECT_WITH_CREDENTIALS,
          SessionOperations.SESSION_CONNECT_WITH_COOKIES,
          SessionOperations.SESSION_CONNECT_BY_LINK,
          SessionOperations.SESSION_RECONNECT,
          EventOperations.EVENT_SUBSCRIBE,
          MessagingOperations.MESSAGING_MARK_READ,
          MessagingOperations.MESSAGING_MUTE,
          PostpressOperations.EDIT_OWN_PROFILE,
          PostpressOperations.CREATE_JOB_POSTING);

  private static final List<Operation<?, ?>> CUT =
      List.of(
          ProfileOperations.PROFILE_GET,
          ProfileOperations.PROFILE_GET_MANY,
          MessagingOperations.MESSAGING_LIST_CONVERSATIONS,
          MessagingOperations.MESSAGING_MESSAGE,
          SessionOperations.SESSION_LIST,
          SessionOperations.SESSION_GET);

  private static final List<Operation<?, ?>> OF_UNKNOWN_ORDER =
      List.of(
          MessagingOperations.MESSAGING_LIST_MESSAGES,
          MessagingOperations.MESSAGING_LIST_MESSAGES_WITH,
          MessagingOperations.MESSAGING_INBOX);

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
    WITHOUT_PAGE.forEach(operation -> table.amend(operation, entry -> entry.noting(NO_PAGE)));
    WITHOUT_ANSWER.forEach(operation -> table.amend(operation, entry -> entry.noting(NO_ANSWER)));
    CUT.forEach(operation -> table.amend(operation, entry -> entry.noting(PAGE_CUT)));
    OF_UNKNOWN_ORDER.forEach(operation -> table.amend(operation, entry -> entry.noting(UNORDERED)));
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
                  .noting(
                      "sections",
                      "whole sections are asked for; the vendor also has previews of them, see"
                          + " postpress.previewProfile"));
    }
    List<String> ofPeople =
        PostpressAdapter.MORE_FIELDS.stream()
            .filter(field -> !field.equals("mentions") && !field.startsWith("opened."))
            .toList();
    table.amend(
        PostpressOperations.PREVIEW_PROFILE, entry -> entry.field("pronoun", Filled.SOMETIMES, ""));
    for (String field : ofPeople) {
      table.amend(
          ProfileOperations.PROFILE_COMPANY_EMPLOYEES,
          entry -> entry.field(field, Filled.SOMETIMES, ""));
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
            InvitationOperations.INVITATION_ACCEPT,
            entry -> entry.noting("the vendor also answers invitations of Instagram"));
  }

  private AdapterTable.Builder messages(AdapterTable.Builder table) {
    return table
        .amend(
            MessagingOperations.MESSAGING_LIST_CONVERSATIONS,
            entry ->
                entry.field(
                    "writable",
                    Filled.SOMETIMES,
                    "0 means yes; what the numbers 1 and 2 mean is not documented"))
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
                            + " both forms are read")
                    .noting(
                        "of the codes of its gateway only key_missing is documented; what a"
                            + " pp_test_ key answers with is not")
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
                    "each API key has a rate limit whose numbers and headers are not documented"))
        .amend(
            SessionOperations.SESSION_RESEND_CHALLENGE,
            entry -> entry.noting("the vendor also resends those of Instagram and Messenger"))
        .amend(
            SessionOperations.SESSION_RECONNECT,
            entry ->
                entry.noting(
                    "that the account keeps its id is Unipile's word; the route accounts/{id}/restart"
                        + " has no page and may not exist"));
  }

  private AdapterTable.Builder posts(AdapterTable.Builder table) {
    for (Operation<?, ?> read :
        List.of(PostOperations.POST_GET, PostOperations.POST_LIST_BY_AUTHOR)) {
      table.amend(read, entry -> entry.field("mentions", Filled.SOMETIMES, ""));
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
                    .noting("after", beyond));
  }

  private AdapterTable.Builder events(AdapterTable.Builder table) {
    return table
        .amend(
            EventOperations.EVENT_LIST_SUBSCRIPTIONS,
            entry ->
                entry.field("createdAt", Filled.NEVER, "the vendor does not tell when it was made"))
        .amend(
            EventOperations.EVENT_PARSE,
            entry ->
                entry.noting(
                    "the vendor signs nothing: the secret header that subscribing sets is the only"
                        + " proof"))
        .amend(
            EventOperations.EVENT_SUBSCRIBE,
            entry ->
                entry.noting(
                    "its sources email, email_tracking and calendar_event are not LinkedIn's"));
  }
}
