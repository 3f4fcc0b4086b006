package dev.patchbay.postpress;

import dev.patchbay.call.Operation;
import dev.patchbay.event.EventOperations;
import dev.patchbay.messaging.MessagingOperations;
import dev.patchbay.post.PostOperations;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.session.SessionOperations;
import dev.patchbay.support.table.AdapterTable;
import java.util.List;

/**
 * Routes and answers that the vendor's pages do not show, or not whole. They work as those of
 * Unipile v1, and their rows say that this is evidence only. One line for each.
 */
final class UnconfirmedRoutes {
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

  private UnconfirmedRoutes() {}

  /** Says it in the rows of a table. */
  static void addTo(AdapterTable.Builder table) {
    noting(table, WITHOUT_PAGE, NO_PAGE);
    noting(table, WITHOUT_ANSWER, NO_ANSWER);
    noting(table, CUT, PAGE_CUT);
    noting(table, OF_UNKNOWN_ORDER, UNORDERED);
  }

  private static void noting(
      AdapterTable.Builder table, List<Operation<?, ?>> operations, String words) {
    operations.forEach(operation -> table.amend(operation, entry -> entry.noting(words)));
  }
}
