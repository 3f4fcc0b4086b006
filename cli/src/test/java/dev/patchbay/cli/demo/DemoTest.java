package dev.patchbay.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.identity.Vendor;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class DemoTest {
  private static String demo(String vendor, boolean done) throws Exception {
    StringWriter out = new StringWriter();
    boolean succeeded = Demo.run(Vendor.of(vendor), new PrintWriter(out, true), Ansi.OFF);
    assertThat(succeeded).as(out.toString()).isEqualTo(done);
    return out.toString();
  }

  @Test
  void every_step_of_the_main_job_works_on_unipile() throws Exception {
    assertThat(demo("unipile-v1", true))
        .doesNotContain("left out")
        .contains("Page<Session> sessions = patchbay.sessions().list().orThrow();")
        .contains("ACTIVE")
        .contains("invited, ")
        .contains("nothing sent: ALREADY_PENDING")
        .contains("verified: SHARED_SECRET")
        .contains("MESSAGE_RECEIVED  \"Shall we meet?\"");
  }

  @Test
  void what_linked_api_lacks_is_left_out_with_the_reason() throws Exception {
    assertThat(demo("linkedapi", true))
        .contains("nothing sent: ALREADY_PENDING")
        .contains("left out: this vendor answers one page")
        .contains("verified: SIGNED")
        .contains("MESSAGE_RECEIVED  \"Shall we meet?\"");
  }

  @Test
  void every_step_of_the_main_job_works_on_postpress() throws Exception {
    assertThat(demo("postpress", true))
        .doesNotContain("left out")
        .contains("patchbay.postpress.base-url=...")
        .contains("acc_linkedin_7F2K")
        .contains("nothing sent: ALREADY_PENDING")
        .contains("verified: SHARED_SECRET")
        .contains("MESSAGE_RECEIVED  \"Shall we meet?\"");
  }

  @Test
  void my_agent_mail_finds_people_by_their_posts_and_says_what_is_different() throws Exception {
    assertThat(demo("myagentmail", true))
        .contains("THROTTLED")
        .contains("left out: search.people is unsupported here (vendor cannot")
        .contains("Lina Orvik  |  Head of Data at Fjordkraft Labs  |  \"We are hiring!\"")
        .contains("nothing sent: You have already invited this member")
        .contains("left out: messaging.listConversations is unsupported here (not documented")
        .contains("different here: each session has its own")
        .contains("verified: SIGNED")
        .contains("MESSAGE_RECEIVED  \"Shall we meet?\"");
  }

  @Test
  void what_is_printed_stands_in_the_source_that_runs() {
    assertThat(Snippets.of(DemoWalk.class).of("inviteAgain"))
        .first()
        .isEqualTo("Either<PortError, InvitationReceipt> again =");
  }
}
