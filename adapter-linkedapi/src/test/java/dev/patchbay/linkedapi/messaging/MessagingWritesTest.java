package dev.patchbay.linkedapi.messaging;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.patchbay.linkedapi.Lab.json;
import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.error.Check;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.FixContract;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.messaging.Archive;
import dev.patchbay.messaging.MessageReceipt;
import dev.patchbay.messaging.Mute;
import dev.patchbay.messaging.SendSalesNavigatorMessage;
import dev.patchbay.messaging.SyncProgress;
import dev.patchbay.messaging.Synchronise;
import dev.patchbay.value.SyncStatus;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MessagingWritesTest {
  private static final ProfileRef MIRA = ProfileRef.of("https://www.linkedin.com/in/mira-holt-42");
  private static final ProfileRef LEAD = ProfileRef.of("https://www.linkedin.com/in/ACoAAB1x2y3z");
  private static final ConversationRef CLASSIC =
      Threads.thread("2-NzA0", false, Option.some(Lab.MIRA));
  private static final ConversationRef SALES =
      Threads.thread("2-ODA1", true, Option.some(Lab.MIRA));

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void a_sales_navigator_message_goes_out_with_its_subject() {
    lab.completes(done("nv.sendMessage"));

    Answer<MessageReceipt> sent = right(sell(LEAD, "Partnership"));

    assertThat(sent.value()).isEqualTo(MessageReceipt.BARE);
    assertThat(sent.spent().calls()).containsKey("nvMessages");
    lab.started(
        1,
        """
        { "actionType": "nv.sendMessage",
          "personUrl": "https://www.linkedin.com/in/ACoAAB1x2y3z",
          "text": "Shall we talk?", "subject": "Partnership" }""");
  }

  @Test
  void a_subject_may_be_missing_where_a_thread_exists_and_is_never_too_long() {
    lab.completes(done("nv.sendMessage"));

    right(
        lab.port()
            .messaging()
            .sendSalesNavigatorMessage(
                SendSalesNavigatorMessage.builder(LEAD, "Shall we talk?").build())
            .execute());
    lab.started(
        1,
        """
        { "actionType": "nv.sendMessage",
          "personUrl": "https://www.linkedin.com/in/ACoAAB1x2y3z", "text": "Shall we talk?" }""");

    assertThat(left(sell(LEAD, "x".repeat(81))).message())
        .contains("messaging.sendSalesNavigatorMessage.subject: has 81 UTF-16 units, at most 80");
    lab.starts(1);
  }

  @Test
  void sales_navigator_messages_need_a_member_id_and_the_product() {
    assertThat(left(sell(MIRA, "Partnership")).message())
        .contains("messaging.sendSalesNavigatorMessage.to: Sales Navigator finds people by");

    lab.completes(
        """
        { "actionType": "nv.sendMessage", "success": false,
          "error": { "type": "noSalesNavigator", "message": "There is no such subscription." } }""");
    assertThat(left(sell(LEAD, "Partnership"))).isInstanceOf(FixContract.PlanRequired.class);
    assertThat(lab.port().capabilities().operation("messaging.sendSalesNavigatorMessage").needs())
        .containsExactly("SALES_NAVIGATOR");
  }

  @Test
  void a_lost_send_is_settled_by_the_messages_with_the_person() {
    lab.vendor.stubFor(post("/workflows").willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));

    PortError unknown = left(lab.port().messaging().send(MIRA, "Thanks!").execute());

    assertThat(unknown).isInstanceOf(Check.OutcomeUnknown.class);
    assertThat(unknown.message())
        .contains("check with messaging.listMessagesWith before repeating it");
    assertThat(left(lab.port().messaging().send(CLASSIC, "Thanks!").execute()).message())
        .contains("check with messaging.listMessages before repeating it");
    lab.starts(2);
  }

  @Test
  void a_conversation_known_by_its_person_is_answered_there() {
    lab.completes(done("nv.sendMessage"));

    right(
        lab.port()
            .messaging()
            .send(
                Threads.with(
                    "https://www.linkedin.com/in/ACoAAB1x2y3z", true, Option.some(Lab.MIRA)),
                "Good day.")
            .execute());

    lab.started(
        1,
        """
        { "actionType": "nv.sendMessage",
          "personUrl": "https://www.linkedin.com/in/ACoAAB1x2y3z", "text": "Good day." }""");
  }

  @Test
  void conversations_are_archived_and_back_in_their_own_inbox() {
    lab.completes(done("st.manageConversation"));
    assertThat(right(lab.port().messaging().archive(CLASSIC).execute()).value())
        .isEqualTo(Done.INSTANCE);
    lab.started(1, manage("st", "2-NzA0", "archive"));

    lab.completes(done("nv.manageConversation"));
    right(lab.port().messaging().archive(Archive.unarchive(SALES)).execute());
    lab.started(1, manage("nv", "2-ODA1", "unarchive"));
  }

  @Test
  void classic_conversations_are_muted_and_sales_navigator_ones_cannot_be() {
    lab.completes(done("st.manageConversation"));
    right(lab.port().messaging().mute(CLASSIC).execute());
    right(lab.port().messaging().mute(Mute.unmute(ConversationRef.of("2-NzA0"))).execute());
    lab.started(1, manage("st", "2-NzA0", "mute"));
    lab.started(1, manage("st", "2-NzA0", "unmute"));

    PortError refused = left(lab.port().messaging().mute(SALES).execute());
    assertThat(refused).isInstanceOf(FixCall.UnsupportedArgument.class);
    assertThat(refused.message()).contains("it mutes classic conversations alone");
    lab.starts(2);
  }

  @Test
  void a_thread_that_is_gone_is_not_found() {
    lab.completes(
        """
        { "actionType": "st.manageConversation", "success": false,
          "error": { "type": "threadNotFound", "message": "There is no such thread." } }""");

    assertThat(left(lab.port().messaging().archive(CLASSIC).execute()))
        .isInstanceOf(Fact.NotFound.class);
  }

  @Test
  void a_conversation_without_a_thread_cannot_be_managed() {
    assertThat(
            left(lab.port()
                    .messaging()
                    .archive(
                        Threads.with(
                            "https://www.linkedin.com/in/mira-holt-42",
                            false,
                            Option.some(Lab.MIRA)))
                    .execute())
                .message())
        .contains("messaging.archive.conversation: has no thread id");
    lab.starts(0);
  }

  @Test
  void an_inbox_is_synchronised_whole() {
    lab.completes(done("st.syncInbox"));
    assertThat(right(synchronise(Synchronise.everything())).value())
        .isEqualTo(new SyncProgress(SyncStatus.SYNC_DONE));
    lab.started(1, "{ \"actionType\": \"st.syncInbox\" }");

    lab.completes(done("nv.syncInbox"));
    right(synchronise(Synchronise.everything().in(Product.SALES_NAVIGATOR)));
    lab.started(1, "{ \"actionType\": \"nv.syncInbox\" }");
  }

  @Test
  void a_conversation_is_synchronised_by_its_person() {
    lab.completes(done("st.syncConversation"));
    lab.vendor.stubFor(
        post("/inbox/poll")
            .willReturn(
                json(
                    """
                    { "success": true, "result": { "messages": [
                      { "id": "msg-9a1", "type": "st", "threadId": "2-NzA0", "sender": "us",
                        "text": "Glad.", "time": "2026-08-14T10:00:00Z",
                        "personHashedUrl": "https://www.linkedin.com/in/ACoAAB1x2y3z" } ] } }""")));

    right(synchronise(Synchronise.of(CLASSIC)));

    lab.started(
        1,
        """
        { "actionType": "st.syncConversation",
          "personUrl": "https://www.linkedin.com/in/ACoAAB1x2y3z" }""");
    lab.vendor.verify(
        1,
        postRequestedFor(urlEqualTo("/inbox/poll"))
            .withRequestBody(equalToJson("{ \"type\": \"st\", \"threadId\": \"2-NzA0\" }")));
  }

  @Test
  void a_thread_that_was_never_captured_names_nobody_to_synchronise() {
    lab.vendor.stubFor(
        post("/inbox/poll")
            .willReturn(json("{ \"success\": true, \"result\": { \"messages\": [] } }")));

    assertThat(left(synchronise(Synchronise.of(CLASSIC)))).isInstanceOf(Fact.NotFound.class);
    lab.starts(0);
  }

  @Test
  void every_other_product_has_no_inbox_here() {
    assertThat(left(synchronise(Synchronise.everything().in(Product.RECRUITER))).message())
        .contains("messaging.synchronise.product=RECRUITER is not supported");
  }

  private Either<PortError, Answer<SyncProgress>> synchronise(Synchronise request) {
    return lab.port().messaging().synchronise(request).execute();
  }

  private Either<PortError, Answer<MessageReceipt>> sell(ProfileRef to, String subject) {
    return lab.port()
        .messaging()
        .sendSalesNavigatorMessage(
            SendSalesNavigatorMessage.builder(to, "Shall we talk?").subject(subject).build())
        .execute();
  }

  private static String done(String action) {
    return "{ \"actionType\": \"" + action + "\", \"success\": true }";
  }

  private static String manage(String inbox, String thread, String operation) {
    return """
        { "actionType": "%s.manageConversation", "threadId": "%s", "operation": "%s" }"""
        .formatted(inbox, thread, operation);
  }
}
