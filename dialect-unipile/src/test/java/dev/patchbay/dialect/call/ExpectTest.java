package dev.patchbay.dialect.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.error.Check;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.identity.Vendor;
import dev.patchbay.messaging.MessagingOperations;
import dev.patchbay.support.http.Reply;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

final class ExpectTest {
  private static final Vendor VENDOR = new Vendor("unipile-v1");

  @Test
  void The_expected_object_passes_whatever_its_case() {
    assertThat(read("ChatList", "chatlist").get().body()).isEqualTo("chatlist");
    assertThat(write("ChatStarted", "ChatStarted").isRight()).isTrue();
  }

  @Test
  void Another_object_in_a_read_is_an_unexpected_answer() {
    PortError error = read("ChatList", "MessageList").getLeft();

    assertThat(error).isInstanceOf(Report.UnexpectedResponse.class);
    assertThat(error.message())
        .isEqualTo(
            "messaging.listConversations at unipile-v1 (200): unexpected answer: the answer has"
                + " object \"MessageList\", expected ChatList");
  }

  @Test
  void Another_object_in_a_write_leaves_the_outcome_unknown() {
    PortError error = write("ChatStarted", "Checkpoint").getLeft();

    assertThat(error).isInstanceOf(Check.OutcomeUnknown.class);
    assertThat(error.message())
        .contains("object \"Checkpoint\", expected ChatStarted")
        .contains("check with messaging.inbox before repeating it");
  }

  private static Either<PortError, Reply<String>> read(String expected, String found) {
    return Expect.read(
        MessagingOperations.MESSAGING_LIST_CONVERSATIONS,
        VENDOR,
        new Reply<>(found, 200, Option.none()),
        text -> text,
        expected);
  }

  private static Either<PortError, Reply<String>> write(String expected, String found) {
    return Expect.write(
        MessagingOperations.MESSAGING_SEND_TO_PERSON,
        VENDOR,
        Option.some("messaging.inbox"),
        new Reply<>(found, 201, Option.none()),
        text -> text,
        expected);
  }
}
