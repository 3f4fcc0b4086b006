package dev.patchbay.dialect.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.dialect.Bench;
import dev.patchbay.error.Check;
import dev.patchbay.error.Fact;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.CompanyName;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.MessageRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.messaging.MarkRead;
import dev.patchbay.messaging.MessageReceipt;
import dev.patchbay.messaging.ReactToMessage;
import dev.patchbay.messaging.SendInMail;
import dev.patchbay.messaging.SendIntoConversation;
import dev.patchbay.messaging.SendSalesNavigatorMessage;
import dev.patchbay.messaging.SendToCompany;
import dev.patchbay.messaging.SendToPerson;
import dev.patchbay.messaging.StartGroup;
import dev.patchbay.messaging.Synchronise;
import dev.patchbay.profile.Company;
import dev.patchbay.profile.ResolveProfile;
import dev.patchbay.value.CompanyTopic;
import dev.patchbay.value.RecruiterVisibility;
import dev.patchbay.value.SyncStatus;
import dev.patchbay.value.Upload;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class MessagingSendsTest {
  private static final String STARTED =
      "{ \"object\": \"ChatStarted\", \"chat_id\": \"cH4tExample01\", \"message_id\":"
          + " \"m3ssExample01\" }";
  private static final ProfileRef LINA = ProfileRef.of("ACoAADexample1aBcDeFg");
  private static final ConversationRef CHAT =
      ConversationRef.of(VendorRef.of(Bench.SESSION, "chat", "cH4tExample01"));
  private static final MessageRef MESSAGE =
      MessageRef.of(VendorRef.of(Bench.SESSION, "message", "m3ssExample02"));

  private final Bench bench = new Bench();
  private final MessagingRoom room = MessagingRoom.of(bench.dialect());
  private final MessagingSends sends = new MessagingSends(room);
  private final MessagingChanges changes = new MessagingChanges(room);

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void An_InMail_is_sent_exactly_as_documented() {
    bench.post("/chats", 201, STARTED);

    MessageReceipt receipt =
        sends
            .inMail(
                SendInMail.builder(LINA, "Hello Lina, a quick question…")
                    .subject("Data meetup")
                    .build(),
                bench.context())
            .get()
            .value();

    assertThat(form())
        .isEqualTo(
            """
            --b
            Content-Disposition: form-data; name="account_id"

            b7Qx2ExampleAcc
            --b
            Content-Disposition: form-data; name="attendees_ids"

            ACoAADexample1aBcDeFg
            --b
            Content-Disposition: form-data; name="subject"

            Data meetup
            --b
            Content-Disposition: form-data; name="text"

            Hello Lina, a quick question…
            --b
            Content-Disposition: form-data; name="linkedin[api]"

            classic
            --b
            Content-Disposition: form-data; name="linkedin[inmail]"

            true
            --b--
            """);
    assertThat(receipt.conversation().get().handle().get().id()).isEqualTo("cH4tExample01");
    assertThat(receipt.message().get().handle().get().id()).isEqualTo("m3ssExample01");
  }

  @Test
  void A_receipt_may_name_nothing() {
    bench.post("/chats", 201, "{\"object\":\"ChatStarted\",\"chat_id\":null,\"message_id\":null}");

    assertThat(sends.toPerson(SendToPerson.of(LINA, "Hi"), bench.context()).get().value())
        .isEqualTo(MessageReceipt.BARE);
  }

  @Test
  void A_slug_is_resolved_first_and_noted() {
    bench.post("/chats", 201, STARTED);
    bench.answering((operation, request) -> Either.right(Answer.of(LINA)));

    Answer<MessageReceipt> answer =
        sends
            .toPerson(SendToPerson.of(ProfileRef.of("lina-orvik-3b1"), "Hi"), bench.context())
            .get();

    assertThat(bench.inner)
        .containsExactly(new ResolveProfile(ProfileRef.of("lina-orvik-3b1"), Option.none()));
    assertThat(form()).contains("name=\"attendees_ids\"\n\nACoAADexample1aBcDeFg\n");
    assertThat(answer.fidelity())
        .containsExactly(
            new ArgumentNote.EmulatedBy("messaging.sendToPerson.to", "resolved to a member id"));
  }

  @Test
  void Nothing_is_sent_when_the_person_has_no_such_id() {
    bench.answering((operation, request) -> Either.right(Answer.of(LINA)));

    PortError error =
        sends
            .salesNavigator(SendSalesNavigatorMessage.builder(LINA, "Hi").build(), bench.context())
            .getLeft();

    assertThat(error).isInstanceOf(Fact.NotFound.class);
    assertThat(error.message()).contains("a SALES_NAVIGATOR id of ");
    assertThat(bench.requests()).isEmpty();
  }

  @Test
  void Sales_Navigator_takes_its_own_id() {
    bench.post("/chats", 201, STARTED);

    sends
        .salesNavigator(
            SendSalesNavigatorMessage.builder(ProfileRef.of("ACwAADexample1aBcDeFg"), "Hi").build(),
            bench.context())
        .get();

    assertThat(form())
        .contains("name=\"attendees_ids\"\n\nACwAADexample1aBcDeFg\n")
        .contains("name=\"linkedin[api]\"\n\nsales_navigator\n")
        .doesNotContain("inmail");
  }

  @Test
  void A_Recruiter_InMail_says_who_of_the_team_sees_it() {
    bench.post("/chats", 201, STARTED);
    ProfileRef recruited = ProfileRef.of("AEMAADexample1aBcDeFg");

    sends
        .inMail(
            SendInMail.builder(recruited, "Hi")
                .product(Product.RECRUITER)
                .visibility(RecruiterVisibility.PROJECT)
                .build(),
            bench.context())
        .get();

    assertThat(form())
        .contains("name=\"linkedin[api]\"\n\nrecruiter\n")
        .contains("name=\"linkedin[visibility]\"\n\nPROJECT\n")
        .doesNotContain("inmail");
  }

  @Test
  void Visibility_without_Recruiter_is_refused() {
    assertThat(
            sends
                .inMail(
                    SendInMail.builder(LINA, "Hi").visibility(RecruiterVisibility.PUBLIC).build(),
                    bench.context())
                .getLeft()
                .message())
        .contains("messaging.sendInMail.visibility: it belongs to Recruiter");
  }

  @Test
  void A_group_repeats_the_receivers_without_brackets() {
    bench.post("/chats", 201, STARTED);

    sends
        .group(
            StartGroup.builder(java.util.List.of(LINA, ProfileRef.of("ACoAADexample2aBcDeFg")))
                .text("Hi all")
                .build(),
            bench.context())
        .get();

    assertThat(form())
        .contains(
            """
            name="attendees_ids"

            ACoAADexample1aBcDeFg
            --b
            Content-Disposition: form-data; name="attendees_ids"

            ACoAADexample2aBcDeFg
            """);
  }

  @Test
  void A_reply_carries_files_a_voice_and_what_it_answers() {
    bench.post("/chats/cH4tExample01/messages", 201, "{\"object\":\"MessageSent\"}");

    MessageReceipt receipt =
        sends
            .intoConversation(
                SendIntoConversation.builder(CHAT)
                    .text("See")
                    .quote(MESSAGE)
                    .attachments(
                        Upload.of("a.txt", "text/plain", new byte[] {'A'}),
                        Upload.of("b.txt", "text/plain", new byte[] {'B'}))
                    .voice(Upload.of("hi.m4a", "audio/mp4", new byte[] {'V'}))
                    .build(),
                bench.context())
            .get()
            .value();

    assertThat(form())
        .contains("name=\"quote_id\"\n\nm3ssExample02\n")
        .contains("name=\"attachments\"; filename=\"a.txt\"\nContent-Type: text/plain\n\nA\n")
        .contains("name=\"attachments\"; filename=\"b.txt\"\nContent-Type: text/plain\n\nB\n")
        .contains("name=\"voice_message\"; filename=\"hi.m4a\"\nContent-Type: audio/mp4\n\nV\n");
    assertThat(receipt.conversation()).contains(CHAT);
    assertThat(receipt.message()).isEmpty();
  }

  @Test
  void Too_many_bytes_are_refused_before_sending() {
    Upload large =
        Upload.of(
            "film.mp4",
            "video/mp4",
            Outgoing.MOST_BYTES + 1,
            () -> {
              throw new AssertionError("It was opened");
            });

    PortError error =
        sends
            .toPerson(SendToPerson.builder(LINA).attachments(large).build(), bench.context())
            .getLeft();

    assertThat(error.message())
        .isEqualTo(
            "messaging.sendToPerson at unipile-v1: messaging.sendToPerson.attachments: the files"
                + " have 15000001 bytes together, the vendor takes about 15000000; send fewer or"
                + " smaller ones");
    assertThat(bench.requests()).isEmpty();
  }

  @Test
  void A_voice_message_is_an_m4a_file() {
    assertThat(
            sends
                .toPerson(
                    SendToPerson.builder(LINA)
                        .voice(Upload.of("hi.mp3", "audio/mpeg", new byte[] {1}))
                        .build(),
                    bench.context())
                .getLeft()
                .message())
        .contains("\"hi.mp3\" is no voice message; give an .m4a file");
  }

  @Test
  void Another_answer_leaves_the_outcome_unknown() {
    bench.post("/chats", 201, "{\"object\":\"Checkpoint\"}");

    PortError error = sends.toPerson(SendToPerson.of(LINA, "Hi"), bench.context()).getLeft();

    assertThat(error)
        .isInstanceOfSatisfying(
            Check.OutcomeUnknown.class,
            unknown -> assertThat(unknown.checkWith()).contains("messaging.listMessagesWith"));
  }

  @Test
  void A_company_needs_a_topic() {
    assertThat(
            sends
                .toCompany(
                    SendToCompany.builder(CompanyRef.of("acme-bakery"), "Hi").build(),
                    bench.context())
                .getLeft()
                .message())
        .isEqualTo(
            "messaging.sendToCompany at unipile-v1: messaging.sendToCompany.topic: the vendor"
                + " demands one towards a company; give one of [SERVICE_REQUEST, REQUEST_DEMO,"
                + " SUPPORT, CAREERS, OTHER]");
  }

  @Test
  void A_company_is_written_to_by_its_mailbox() {
    bench.post("/chats", 201, STARTED);
    CompanyRef acme =
        CompanyRef.of(
            new CompanyName.CompanySlug("acme-bakery"),
            new CompanyName.Mailbox(VendorRef.of(Bench.VENDOR, "mailbox", "83734124")));
    bench.answering((operation, request) -> Either.right(Answer.of(Company.builder(acme).build())));

    sends
        .toCompany(
            SendToCompany.builder(CompanyRef.of("acme-bakery"), "Hi")
                .topic(CompanyTopic.CAREERS)
                .build(),
            bench.context())
        .get();

    assertThat(form())
        .contains("name=\"attendees_ids\"\n\n83734124\n")
        .contains("name=\"linkedin[topic]\"\n\ncareers\n");
  }

  @Test
  void A_page_without_mailbox_takes_no_messages() {
    CompanyRef acme = CompanyRef.of("acme-bakery");
    bench.answering((operation, request) -> Either.right(Answer.of(Company.builder(acme).build())));

    assertThat(
            sends
                .toCompany(
                    SendToCompany.builder(acme, "Hi").topic(CompanyTopic.OTHER).build(),
                    bench.context())
                .getLeft())
        .isInstanceOf(Fact.NotAllowed.class);
    assertThat(bench.requests()).isEmpty();
  }

  @Test
  void Reading_marks_are_set_by_the_one_action() {
    bench.server.stubFor(
        com.github.tomakehurst.wiremock.client.WireMock.patch("/api/v1/chats/cH4tExample01")
            .willReturn(
                com.github.tomakehurst.wiremock.client.WireMock.okJson(
                    "{\"object\":\"ChatPatched\"}")));

    changes.markRead(MarkRead.unread(CHAT), bench.context()).get();

    assertThat(bench.last().getBodyAsString())
        .isEqualTo("{\"action\":\"setReadStatus\",\"value\":false}");
  }

  @Test
  void A_reaction_is_the_emoji_itself() {
    bench.post(
        "/messages/m3ssExample02/reaction",
        200,
        "{\"object\":\"MessageReactionAdded\",\"success\":true}");

    changes.react(new ReactToMessage(MESSAGE, "👍"), bench.context()).get();

    assertThat(bench.last().getBodyAsString()).isEqualTo("{\"reaction\":\"👍\"}");
  }

  @Test
  void Synchronising_tells_how_far_it_is() {
    bench.get(
        "/chats/cH4tExample01/sync",
        "{\"object\":\"ChatHistorySync\",\"chat_id\":\"cH4tExample01\",\"status\":\"SYNC_RUNNING\"}");
    bench.get(
        "/accounts/b7Qx2ExampleAcc/sync",
        "{\"object\":\"AccountResync\",\"status\":\"CHUNK_DONE\"}");

    assertThat(changes.synchronise(Synchronise.of(CHAT), bench.context()).get().value().status())
        .isEqualTo(SyncStatus.SYNC_RUNNING);
    assertThat(
            changes
                .synchronise(Synchronise.everything().in(Product.SALES_NAVIGATOR), bench.context())
                .get()
                .value()
                .status())
        .isEqualTo(SyncStatus.CHUNK_DONE);
    assertThat(bench.last().queryParameter("linkedin_product").firstValue())
        .isEqualTo("sales_navigator");
  }

  /** The last body with the boundary {@code b}, plain line ends, and without lengths. */
  private String form() {
    String type = bench.last().getHeader("Content-Type");
    assertThat(type).startsWith("multipart/form-data; boundary=");
    return bench
        .last()
        .getBodyAsString()
        .replace(type.substring(type.indexOf('=') + 1), "b")
        .replace("\r\n", "\n")
        .replaceAll("Content-Length: [0-9]+\n", "");
  }
}
