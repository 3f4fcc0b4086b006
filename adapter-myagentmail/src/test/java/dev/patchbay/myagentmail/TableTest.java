package dev.patchbay.myagentmail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Operations;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.capability.Support;
import dev.patchbay.capability.Support.Reason;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TableTest {
  private final Lab lab = new Lab();
  private final Capabilities capabilities = lab.adapter(Map.of()).capabilities();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void what_the_vendor_documents_works() {
    assertThat(capabilities.operations())
        .filteredOn(operation -> operation.support().works())
        .filteredOn(operation -> !operation.operation().startsWith("myagentmail."))
        .extracting(OperationCapability::operation)
        .containsExactly(
            "search.posts",
            "profile.get",
            "profile.getMany",
            "invitation.send",
            "messaging.sendToPerson",
            "messaging.sendIntoConversation",
            "session.list",
            "session.get",
            "session.connectWithCredentials",
            "session.connectWithCookies",
            "session.answerChallenge",
            "session.awaitChallenge",
            "session.reconnect",
            "session.disconnect",
            "session.usage",
            "session.probeKey",
            "post.create",
            "event.parse",
            "event.subscribe",
            "event.listSubscriptions",
            "event.sendTest",
            "event.unsubscribe");
    assertThat(capabilities.operations())
        .hasSize(Operations.ALL.size() + MyAgentMailOperations.ALL.size());
  }

  @Test
  void what_coverage_calls_undocumented_is_not_called_impossible() {
    assertThat(capabilities.operations())
        .filteredOn(operation -> operation.support().reason().contains(Reason.NOT_DOCUMENTED))
        .extracting(OperationCapability::operation)
        .containsExactly(
            "invitation.listSent",
            "invitation.status",
            "invitation.statusMany",
            "invitation.listConnections",
            "messaging.listConversations",
            "messaging.conversation",
            "messaging.participants",
            "messaging.listMessages",
            "messaging.listMessagesWith",
            "post.listByAuthor",
            "post.listComments",
            "post.listReactions",
            "event.poll",
            "event.change");
  }

  @Test
  void nothing_is_left_to_build_and_every_lack_says_why() {
    assertThat(capabilities.operations())
        .filteredOn(operation -> !operation.support().works())
        .extracting(OperationCapability::support)
        .allSatisfy(
            support -> {
              assertThat(support.reason().get()).isNotEqualTo(Reason.NOT_BUILT_YET);
              assertThat(support.detail()).isNotBlank();
            });
  }

  @Test
  void the_router_chooses_for_reads_and_messages_and_posts_need_a_session() {
    assertThat(session("search.posts")).isEqualTo(SessionUse.OPTIONAL);
    assertThat(session("profile.get")).isEqualTo(SessionUse.OPTIONAL);
    assertThat(session("invitation.send")).isEqualTo(SessionUse.OPTIONAL);
    assertThat(session("myagentmail.runSearch")).isEqualTo(SessionUse.OPTIONAL);
    assertThat(session("messaging.sendToPerson")).isEqualTo(SessionUse.REQUIRED);
    assertThat(session("messaging.sendIntoConversation")).isEqualTo(SessionUse.REQUIRED);
    assertThat(session("post.create")).isEqualTo(SessionUse.REQUIRED);
    assertThat(session("session.usage")).isEqualTo(SessionUse.REQUIRED);
    assertThat(session("myagentmail.createKeywordSignal")).isEqualTo(SessionUse.FORBIDDEN);
  }

  private SessionUse session(String operation) {
    return capabilities.operation(operation).session();
  }

  @Test
  void no_read_of_the_port_settles_what_was_sent() {
    for (String write :
        new String[] {
          "invitation.send",
          "messaging.sendToPerson",
          "messaging.sendIntoConversation",
          "post.create"
        }) {
      assertThat(capabilities.operation(write).settledBy()).as(write).isEmpty();
    }
    assertThat(capabilities.operation("session.connectWithCredentials").settledBy())
        .contains("session.list");
  }

  @Test
  void reconnecting_is_emulated() {
    assertThat(capabilities.operation("session.reconnect").support().level())
        .isEqualTo(Support.Level.EMULATED);
  }
}
