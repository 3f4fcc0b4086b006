package dev.patchbay.postpress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.FieldCapability;
import dev.patchbay.capability.FieldCapability.Filled;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.Support;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What postpress has and Unipile v1 lacks, or has otherwise, and what its pages leave open: each
 * row of the comparison and each unknown has an entry of the capabilities that says so. What
 * concerns no single operation stands at the one that tries the key.
 */
class DifferencesTest {
  private static final Bench BENCH = new Bench();

  @AfterAll
  static void close() {
    BENCH.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "host and prefix | session.probeKey | the vendor's pages disagree on its address",
        "bearer authentication | session.probeKey | on the header of the key",
        "format of keys | session.probeKey | pp_test_",
        "Idempotency-Key | invitation.send | a repeat with the same idempotency key gets the first answer",
        "second envelope of errors and pages | session.probeKey | both envelopes and both forms are read",
        "types of 400 | session.resendChallenge | its 400 may be errors/invalid_request",
        "types of 400, of a proxy | postpress.changeProxy | its 400 may be errors/invalid_request",
        "types of 401 | session.connectWithCredentials | may be errors/invalid_proxy_credentials",
        "types of 401, with cookies | session.connectWithCookies | captcha_not_supported is on none",
        "metadata of a search | search.people | ids of the search (metadata) are told in SearchLeftovers",
        "metadata of a search by URL | search.byUrl | (metadata) are told in SearchLeftovers",
        "keys of webhooks | event.parse | read_by, chat_pinned and is_forwarded have no place",
        "types of webhooks | event.listSubscriptions | AUTO or TRIGGER",
        "resync | postpress.resync | also resyncs accounts of Telegram",
        "handling an invitation | invitation.accept | also answers invitations of Instagram",
        "resending a checkpoint | session.resendChallenge | Instagram and Messenger",
        "actions on a chat | messaging.mute | six other actions on a conversation",
        "typing_duration | messaging.sendIntoConversation | typing_duration is WhatsApp's",
        "video_thumbnail, include_job_posting | post.create | postpress.publishPost",
        "webhooks of calendars and mail | event.subscribe | calendar_event are not LinkedIn's",
        "wording | session.probeKey | say postpress where Unipile's say Unipile",
        "restarting an account | session.reconnect | accounts/{id}/restart has no page and may not exist",
        "unknown 1, which address is live | session.probeKey | base-url and authentication are settings",
        "unknown 2, OpenAPI | session.probeKey | neither an OpenAPI document (v1/api-json)",
        "unknown 3, rate limits | session.usage | rate limit whose numbers and headers are not documented",
        "unknown 3, body of a 429 | session.usage | nor is the body of its 429",
        "unknown 4, codes of the quickstart | session.probeKey | only key_missing is documented",
        "unknown 5, the gateway | session.probeKey | both envelopes and both forms are read",
        "unknown 6, search parameters | search.lookUpTerms | no page of the vendor shows the route",
        "unknown 7, company profile | profile.company | no page of the vendor shows the route",
        "unknown 7, comments of a post | post.listComments | no page of the vendor shows the route",
        "unknown 7, commenting | post.comment | no page of the vendor shows the route",
        "unknown 7, replying | post.reply | no page of the vendor shows the route",
        "unknown 7, comments of a person | post.listCommentsBy | no page of the vendor shows the route",
        "unknown 7, a chat | messaging.conversation | no page of the vendor shows the route",
        "unknown 7, attachments | messaging.downloadAttachment | no page of the vendor shows the route",
        "unknown 7, attendees | postpress.listAttendees | no page of the vendor shows the route",
        "unknown 7, an attendee | postpress.getAttendee | no page of the vendor shows the route",
        "unknown 7, a picture | postpress.attendeePicture | no page of the vendor shows the route",
        "unknown 7, messages of an attendee | postpress.messagesFrom | no page of the vendor shows the route",
        "unknown 8, connecting | session.connectWithCredentials | does not show the answer",
        "unknown 8, connecting by cookies | session.connectWithCookies | does not show the answer",
        "unknown 8, reconnecting | session.reconnect | does not show the answer",
        "unknown 8, hosted link | session.connectByLink | does not show the answer",
        "unknown 8, webhooks | event.subscribe | does not show the answer",
        "unknown 8, patching chats | messaging.markRead | does not show the answer",
        "unknown 8, editing oneself | postpress.editOwnProfile | does not show the answer",
        "unknown 9, other statuses | invitation.send | those of 422 and 429 are Unipile's",
        "unknown 10, tail of a profile | profile.get | the tail of the vendor's page could not be read",
        "unknown 10, tail of a chat | messaging.listConversations | the tail of the vendor's page",
        "unknown 10, tail of a message | messaging.message | the tail of the vendor's page",
        "unknown 10, tail of an account | session.get | the tail of the vendor's page",
        "unknown 11, restart | session.reconnect | may not exist",
        "unknown 12, mail and calendar | event.subscribe | email, email_tracking and calendar_event",
        "unknown 13, signature | event.parse | the vendor signs nothing",
        "unknown 14, life of keys | post.create | for how long is not documented",
        "unknown 14, scope of keys | session.probeKey | within what scope an Idempotency-Key holds",
        "unknown 16, order of messages | messaging.listMessages | not in which direction",
        "unknown 18, test keys | session.probeKey | what a pp_test_ key answers with is not",
        "unknown 19, the upstream | search.lookUpTerms | whose contract is by all evidence the same",
        "unknown 20, SDK | session.probeKey | nor an SDK of the vendor's was found",
      })
  void an_operation_says_it(String topic, String operation, String words) {
    OperationCapability capability = BENCH.capability(operation);

    assertThat(capability.support().works()).as(topic).isTrue();
    assertThat(capability.support().why()).as(topic).contains(words);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "unknown 17, last_viewed_at | salesNavigatorPeople.savedSearchNewerThan | does not tell the unit",
        "unknown 17, last_viewed_at | salesNavigatorCompanies.savedSearchNewerThan | does not tell the unit",
        "unknown 17, annual_revenue | salesNavigatorCompanies.annualRevenue | sent in millions",
        "unknown 17, growth | salesNavigatorCompanies.headcountGrowth | sent as percent",
        "search parameters | search.lookUpTerms.kind | the page on search names REGION and DEGREE",
        "limit_too_high | classicPeople.pageSize | errors/limit_too_high with 400, Unipile v1 with 422",
        "limit_too_high by URL | search.byUrl.pageSize | of the URL of a Classic search at most 50",
        "a company's name | recruiterPeople.companies | a name beside an id is sent with it",
        "sent invitations | invitation.listSent.pageSize | the vendor's own is 100, Unipile's 10",
        "throttled sections | profile.get.sections | (throttled_sections) are gaps",
        "previews of a profile | profile.get.sections | postpress.previewProfile",
        "followers of others | profile.followers.of | resolved first",
      })
  void an_argument_says_it(String topic, String argument, String words) {
    assertThat(argument(argument).support().works()).as(topic).isTrue();
    assertThat(argument(argument).support().why()).as(topic).contains(words);
  }

  @ParameterizedTest
  @CsvSource({
    "recruiterPeople.locale",
    "recruiterPeople.degrees",
    "recruiterPeople.degrees.exclude",
    "recruiterPeople.employmentTypes",
    "recruiterPeople.yearsInCurrentCompany",
    "recruiterPeople.yearsInCurrentPosition",
    "recruiterPeople.savedSearch.newestOnly",
    "recruiterPeople.companies",
    "salesNavigatorPeople.saveSearchAs",
    "salesNavigatorCompanies.saveSearchAs",
    "profile.followers.of",
    "post.repost.text",
    "postpress.startChat.sourcingChannel",
    "postpress.listApplicants.filter",
    "postpress.publishPost.videoThumbnail",
    "postpress.publishPost.includeJobPosting"
  })
  void what_postpress_alone_takes_is_native(String argument) {
    assertThat(argument(argument).support().level()).isEqualTo(Support.Level.NATIVE);
  }

  @Test
  void constants_and_bounds_are_those_of_postpress() {
    assertThat(argument("recruiterPeople.locale").allowed()).hasSize(36);
    assertThat(argument("recruiterPeople.employmentTypes").allowed())
        .containsExactlyInAnyOrder("FULL_TIME", "PART_TIME", "CONTRACT", "INTERNSHIP");
    assertThat(argument("recruiterPeople.spokenLanguages.proficiency").allowed())
        .contains("FULL_PROFESSIONAL");
    assertThat(argument("search.lookUpTerms.kind").allowed()).contains("REGION", "DEGREE");
    assertThat(argument("recruiterPeople.savedSearch").overrides()).isTrue();
    assertThat(argument("invitation.listSent.pageSize").max()).contains(250L);
    assertThat(argument("invitation.listReceived.pageSize").max()).contains(100L);
    assertThat(argument("profile.followers.pageSize").max()).contains(100L);
    assertThat(argument("profile.following.pageSize").max()).contains(1000L);
    for (String variant :
        new String[] {"classicPeople", "classicCompanies", "classicPosts", "classicJobs"}) {
      assertThat(argument(variant + ".pageSize").max()).as(variant).contains(50L);
    }
    for (String variant :
        new String[] {"salesNavigatorPeople", "salesNavigatorCompanies", "recruiterPeople"}) {
      assertThat(argument(variant + ".pageSize").max()).as(variant).contains(100L);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "search.people, tags",
    "search.people, notes",
    "search.people, positions",
    "search.people, firstName",
    "search.recruiterPeople, positions.companySize",
    "search.salesNavigatorPeople, positions.companyDescription",
    "search.people, positions.companyLogoUrl",
    "search.people, positions.company",
    "search.posts, mentions",
    "search.posts, author.pictureUrl",
    "search.byUrl, post.author.pictureUrl",
    "post.get, author.pictureUrl",
    "profile.get, pronoun",
    "post.listReactions, actor.pictureUrl"
  })
  void what_postpress_alone_tells_is_filled(String operation, String field) {
    assertThat(BENCH.capability(operation).fields())
        .filteredOn(one -> one.name().equals(field))
        .extracting(FieldCapability::filled)
        .containsExactly(Filled.SOMETIMES);
  }

  @ParameterizedTest
  @CsvSource({
    "postpress.addApplicantToPipeline",
    "postpress.changeCandidatePipeline",
    "postpress.rejectApplicant",
    "postpress.changeProxy",
    "postpress.resync",
    "messaging.mute"
  })
  void what_postpress_alone_does_is_native(String operation) {
    assertThat(BENCH.capability(operation).support().level()).isEqualTo(Support.Level.NATIVE);
  }

  @Test
  void what_it_lacks_is_refused_with_the_reason() {
    Map<String, Support.Reason> lacking =
        Map.of(
            "messaging.react", Support.Reason.VENDOR_CANNOT,
            "messaging.archive", Support.Reason.VENDOR_CANNOT,
            "invitation.removeConnection", Support.Reason.VENDOR_CANNOT,
            "profile.decisionMakers", Support.Reason.VENDOR_CANNOT,
            "profile.job", Support.Reason.VENDOR_CANNOT,
            "event.change", Support.Reason.VENDOR_CANNOT,
            "event.sendTest", Support.Reason.VENDOR_CANNOT);
    lacking.forEach(
        (operation, reason) ->
            assertThat(BENCH.capability(operation).support().reason())
                .as(operation)
                .contains(reason));
  }

  @ParameterizedTest
  @CsvSource({
    "messaging.listConversations, writable, what the numbers 1 and 2 mean is not documented",
    "messaging.conversation, writable, what the numbers 1 and 2 mean is not documented",
    "messaging.listMessages, event, what event_type and behavior mean is not documented",
    "messaging.message, event, what event_type and behavior mean is not documented"
  })
  void unknown_15_numbers_without_a_meaning_are_told_as_such(
      String operation, String field, String words) {
    assertThat(BENCH.capability(operation).fields())
        .filteredOn(one -> one.name().equals(field))
        .singleElement()
        .satisfies(one -> assertThat(one.reason()).contains(words).contains("MessagingLeftovers"));
  }

  private static ArgumentCapability argument(String key) {
    return BENCH.patchbay.capabilities().operations().stream()
        .map(operation -> operation.arguments().get(key))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no argument " + key));
  }
}
