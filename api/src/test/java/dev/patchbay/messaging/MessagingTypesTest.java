package dev.patchbay.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.call.Arguments;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.MessageRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.ConversationCommand;
import dev.patchbay.value.ConversationKind;
import dev.patchbay.value.Direction;
import dev.patchbay.value.Muted;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessagingTypesTest {
  private static final ProfileRef LINA = ProfileRef.of("lina-orvik-3b1");
  private static final ProfileRef MIRA = ProfileRef.of("mira-holt-42");
  private static final ConversationRef THREAD = ConversationRef.of("2-ZXhhbXBsZQ==");
  private static final Instant MORNING = Instant.parse("2026-05-02T08:00:00Z");
  private static final Upload FILE =
      Upload.of("plan.txt", "text/plain", "plan".getBytes(StandardCharsets.UTF_8));

  private static final Message MESSAGE =
      Message.builder()
          .ref(MessageRef.of("2-bWVzc2FnZQ=="))
          .conversation(THREAD)
          .direction(Direction.IN)
          .sender(LINA)
          .senderName("Lina Orvik")
          .text("Hello")
          .sentAt(MORNING)
          .seen(false)
          .seenBy(new SeenBy(MIRA, Option.some(MORNING)))
          .reactions(new MessageReaction("👍", Option.some(MIRA), Option.some(true)))
          .build();

  @Test
  void a_message_survives_its_builder() {
    assertThat(MESSAGE.toBuilder().build()).isEqualTo(MESSAGE);
    assertThat(MESSAGE.toBuilder().edited(true).build()).isNotEqualTo(MESSAGE);
  }

  @Test
  void unseen_differs_from_unknown() {
    assertThat(MESSAGE.seen()).contains(false);
    assertThat(MESSAGE.delivered()).isEqualTo(Option.none());
  }

  @Test
  void a_conversation_survives_its_builder() {
    Conversation conversation =
        Conversation.builder(THREAD)
            .kind(ConversationKind.GROUP)
            .product(Product.CLASSIC)
            .title("Harbour plans")
            .participants(Participant.builder().ref(LINA).name("Lina Orvik").build())
            .lastActivityAt(MORNING)
            .unread(0)
            .muted(Muted.FOREVER)
            .lastMessage(MESSAGE)
            .build();

    assertThat(conversation.toBuilder().build()).isEqualTo(conversation);
    assertThat(conversation.unread()).contains(0);
  }

  @Test
  void a_message_to_a_person_survives_its_builder() {
    SendToPerson request =
        SendToPerson.builder(LINA)
            .text("Hello")
            .subject("Plans")
            .attachments(FILE)
            .voice(FILE)
            .video(FILE)
            .build();

    assertThat(request.toBuilder().build()).isEqualTo(request);
    assertThat(Arguments.used(request)).hasSize(6);
    assertThat(request.flaws()).isEmpty();
  }

  @Test
  void a_message_without_any_content_is_flawed() {
    String flaw =
        "text: the message is empty; give text, an attachment, a voice or a video message.";

    assertThat(SendToPerson.builder(LINA).build().flaws()).containsExactly(flaw);
    assertThat(SendIntoConversation.builder(THREAD).build().flaws()).containsExactly(flaw);
    assertThat(SendIntoConversation.builder(THREAD).voice(FILE).build().flaws()).isEmpty();
  }

  @Test
  void one_person_is_no_group() {
    assertThat(StartGroup.builder(List.of(LINA)).text("Hello").build().flaws())
        .containsExactly(
            "people: a group needs at least two beside you; write to one as a person.");
    assertThat(StartGroup.builder(List.of(LINA, MIRA)).text("Hello").build().flaws()).isEmpty();
  }

  @Test
  void a_command_of_another_operation_is_flawed() {
    assertThat(new MarkRead(THREAD, ConversationCommand.STAR).flaws())
        .containsExactly("The command STAR does not belong here; give READ or UNREAD.");
    assertThat(MarkRead.unread(THREAD).flaws()).isEmpty();
    assertThat(Archive.unarchive(THREAD).flaws()).isEmpty();
    assertThat(Mute.unmute(THREAD).flaws()).isEmpty();
  }

  @Test
  void unread_is_an_argument_in_use() {
    assertThat(Arguments.value(MarkRead.unread(THREAD), "command"))
        .isEqualTo(Option.some(ConversationCommand.UNREAD));
  }

  @Test
  void synchronising_two_things_at_once_is_flawed() {
    Synchronise both = new Synchronise(Option.some(THREAD), Option.some(LINA), Option.none());

    assertThat(both.flaws())
        .containsExactly("person: is given beside a conversation; name one, or none for all.");
    assertThat(Synchronise.with(LINA).in(Product.SALES_NAVIGATOR).flaws()).isEmpty();
  }

  @Test
  void a_download_keeps_its_bytes_to_itself() {
    byte[] bytes = "secret plan".getBytes(StandardCharsets.UTF_8);
    DownloadedAttachment file =
        new DownloadedAttachment(bytes, Option.some("text/plain"), Option.some("plan.txt"));
    bytes[0] = 'X';
    file.content()[1] = 'X';

    assertThat(file.content()).asString(StandardCharsets.UTF_8).isEqualTo("secret plan");
    assertThat(file).hasToString("plan.txt (text/plain, 11 bytes)");
    assertThat(file)
        .isEqualTo(
            new DownloadedAttachment(
                "secret plan".getBytes(StandardCharsets.UTF_8), file.mediaType(), file.fileName()));
  }
}
