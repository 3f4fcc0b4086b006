package dev.patchbay.myagentmail.messaging;

import static dev.patchbay.myagentmail.Lab.NADIA;
import static dev.patchbay.myagentmail.Lab.json;
import static dev.patchbay.myagentmail.Lab.left;
import static dev.patchbay.myagentmail.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.error.Check;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Wait;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.messaging.MessageReceipt;
import dev.patchbay.messaging.SendIntoConversation;
import dev.patchbay.messaging.SendToPerson;
import dev.patchbay.myagentmail.Lab;
import io.vavr.control.Either;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagingTest {
  private static final String CONVERSATION =
      "urn:li:msg_conversation:(urn:li:fsd_profile:ACoAAEXAMPLE01,2-YWJjZA==)";
  private static final String MESSAGE =
      "urn:li:msg_message:(urn:li:fsd_profile:ACoAAEXAMPLE01,2-MTc0NjE=)";

  /** As on the vendor's page. */
  private static final String SENT =
      """
      { "ok": true, "messageUrn": "%s", "conversationUrn": "%s",
        "backendConversationUrn": "urn:li:messagingThread:2-YWJjZA==",
        "deliveredAt": 1777710000123 }"""
          .formatted(MESSAGE, CONVERSATION);

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @ParameterizedTest
  @CsvSource({
    "ruben-sato-demo, https://www.linkedin.com/in/ruben-sato-demo",
    "https://www.linkedin.com/in/ruben-sato-demo/, https://www.linkedin.com/in/ruben-sato-demo",
    "ACoAAEXAMPLE02, ACoAAEXAMPLE02",
    "urn:li:fsd_profile:ACoAAEXAMPLE02, ACoAAEXAMPLE02"
  })
  void a_person_is_written_to_by_whatever_name_is_known(String person, String recipient) {
    lab.post("messages", json(SENT));

    MessageReceipt receipt =
        right(lab.nadia().messaging().send(ProfileRef.of(person), "Happy to talk").execute())
            .value();

    assertThat(receipt.conversation())
        .contains(
            ConversationRef.of("2-YWJjZA==")
                .with(VendorRef.of(NADIA, "conversation", CONVERSATION)));
    assertThat(receipt.message().get().handle()).contains(VendorRef.of(NADIA, "message", MESSAGE));
    assertThat(receipt.message().get().linkedInId()).contains("2-MTc0NjE=");
    assertThat(receipt.sentAt()).contains(Instant.ofEpochMilli(1777710000123L));
    lab.posted(
        "messages",
        """
        { "sessionId": "b7d1f0aa-52c3-4c0e-9a51-0d6c1f6f2e11", "recipient": "%s",
          "text": "Happy to talk" }"""
            .formatted(recipient));
  }

  @Test
  void a_conversation_is_continued_by_the_vendors_urn() {
    lab.post("messages", json(SENT));

    right(into(ConversationRef.of(VendorRef.of(NADIA, "conversation", CONVERSATION))));

    lab.posted(
        "messages",
        """
        { "sessionId": "b7d1f0aa-52c3-4c0e-9a51-0d6c1f6f2e11", "conversationUrn": "%s",
          "text": "And one more thing" }"""
            .formatted(CONVERSATION));
  }

  @Test
  void a_thread_id_alone_does_not_make_the_vendors_urn() {
    assertThat(left(into(ConversationRef.of("2-YWJjZA=="))))
        .isInstanceOf(FixCall.InvalidRequest.class);
    lab.saw(0);
  }

  private Either<PortError, Answer<MessageReceipt>> into(ConversationRef conversation) {
    return lab.nadia()
        .messaging()
        .sendIntoConversation(SendIntoConversation.of(conversation, "And one more thing"))
        .execute();
  }

  @Test
  void somebody_known_by_another_products_id_cannot_be_written_to() {
    assertThat(left(send(ProfileRef.of("ACwAAEXAMPLE02"))).message())
        .isEqualTo(
            "messaging.sendToPerson at myagentmail: messaging.sendToPerson.to: this vendor takes a"
                + " public identifier, a profile URL or a classic member id; read the person where"
                + " one of them is known");
    lab.saw(0);
  }

  @Test
  void the_one_account_is_used_and_two_are_a_question() {
    lab.post("messages", json(SENT));
    sessions("{ \"id\": \"b7d1f0aa-52c3-4c0e-9a51-0d6c1f6f2e11\", \"status\": \"active\" }");
    right(lab.port().messaging().send(ProfileRef.of("ruben-sato-demo"), "Hello").execute());

    sessions(
        "{ \"id\": \"a\", \"status\": \"active\" }, { \"id\": \"b\", \"status\": \"active\" }");
    assertThat(left(lab.port().messaging().send(ProfileRef.of("ruben"), "Hello").execute()))
        .isInstanceOf(FixCall.AmbiguousSession.class);
  }

  private void sessions(String sessions) {
    lab.get("sessions", json("{ \"sessions\": [" + sessions + "] }"));
    lab.get("sessions/utilization", json("{ \"ok\": true, \"budget\": {}, \"sessions\": [] }"));
  }

  @Test
  void what_linkedin_refuses_is_told_in_its_words() {
    lab.post("messages", json(400, "{ \"error\": \"You can only message 1st-degree\" }"));

    PortError error = left(send(ProfileRef.of("ruben-sato-demo")));

    assertThat(error).isInstanceOf(Fact.Refused.class);
    assertThat(error.message())
        .isEqualTo(
            "messaging.sendToPerson at myagentmail (400): refused: You can only message 1st-degree");
  }

  @Test
  void a_no_within_a_success_is_a_no() {
    lab.post("messages", json("{ \"ok\": false, \"error\": \"LINKEDIN_RATE_LIMITED: 999\" }"));

    assertThat(left(send(ProfileRef.of("ruben-sato-demo"))))
        .isInstanceOfSatisfying(
            Wait.AccountRateLimited.class,
            limited -> assertThat(limited.mayHideChallenge()).isTrue());
  }

  @Test
  void a_404_is_about_the_session_and_a_429_about_its_day() {
    lab.post("messages", json(404, "{ \"error\": \"session not found\" }"));
    assertThat(left(send(ProfileRef.of("ruben"))))
        .isInstanceOfSatisfying(
            FixAccount.SessionNotFound.class,
            missing -> assertThat(missing.session()).contains(NADIA));

    lab.post("messages", json(429, "{ \"error\": \"daily quota\" }"));
    assertThat(left(send(ProfileRef.of("ruben"))))
        .isInstanceOfSatisfying(
            Wait.QuotaSpent.class,
            spent -> assertThat(spent.what()).isEqualTo("today's quota of this session"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "{ \"messageUrn\": 7 ", "{ \"messageUrn\": {} }"})
  void a_success_that_does_not_say_so_leaves_the_outcome_unknown(String body) {
    lab.post("messages", json(body));

    assertThat(left(send(ProfileRef.of("ruben"))))
        .isInstanceOfSatisfying(
            Check.OutcomeUnknown.class, unknown -> assertThat(unknown.checkWith()).isEmpty());
  }

  private Either<PortError, Answer<MessageReceipt>> send(ProfileRef person) {
    return lab.nadia().messaging().sendToPerson(SendToPerson.of(person, "Happy to talk")).execute();
  }
}
