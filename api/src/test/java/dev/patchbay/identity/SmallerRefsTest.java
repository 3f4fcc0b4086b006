package dev.patchbay.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.secret.Secret;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallerRefsTest {
  private static final Vendor UNIPILE = Vendor.of("unipile-v1");
  private static final SessionRef SESSION = new SessionRef(UNIPILE, "acc-1");
  private static final String THREAD = "2-ZXhhbXBsZQ==";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4012345678",
        "urn:li:jobPosting:4012345678",
        "urn:li:fsd_jobPosting:4012345678",
        "urn:li:fs_normalized_jobPosting:4012345678",
        "https://www.linkedin.com/jobs/view/4012345678/?x=1",
        "https://no.linkedin.com/jobs/view/sveiser-p%C3%A5-verft-4012345678"
      })
  void a_job_is_read_from_id_urn_and_url(String text) {
    JobRef job = JobRef.of(text);

    assertThat(job.jobId()).contains("4012345678");
    assertThat(job.urn()).contains("urn:li:jobPosting:4012345678");
    assertThat(job.url()).contains("https://www.linkedin.com/jobs/view/4012345678");
    assertThat(job.sameAs(JobRef.of("4012345678"))).isTrue();
  }

  @Test
  void text_that_names_no_job_is_reported() {
    assertThat(JobRef.parse("123").getLeft())
        .isEqualTo(
            "\"123\" names no job; give e.g. https://www.linkedin.com/jobs/view/4012345678.");
    assertThat(JobRef.of("https://www.linkedin.com/jobs/").flaws()).hasSize(1);
    assertThat(JobRef.of("urn:li:job:4012345678").flaws()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "urn:li:comment:(activity:7390000001,7390000002)",
        "urn:li:comment:(urn:li:activity:7390000001,7390000002)",
        "https://www.linkedin.com/feed/update/urn:li:activity:7390000001"
            + "?commentUrn=urn%3Ali%3Acomment%3A%28activity%3A7390000001%2C7390000002%29"
      })
  void a_comment_is_read_with_the_post_it_hangs_on(String text) {
    CommentRef comment = CommentRef.of(text);

    assertThat(comment.urn()).contains("urn:li:comment:(activity:7390000001,7390000002)");
    assertThat(comment.post()).contains(PostRef.of("urn:li:activity:7390000001"));
    assertThat(comment.url())
        .contains(
            "https://www.linkedin.com/feed/update/urn:li:activity:7390000001?commentUrn="
                + "urn%3Ali%3Acomment%3A%28activity%3A7390000001%2C7390000002%29");
    assertThat(CommentRef.of(comment.url().get())).isEqualTo(comment);
  }

  @Test
  void the_url_of_the_post_is_kept_but_never_makes_two_comments_the_same() {
    String url = "https://www.linkedin.com/feed/update/urn:li:activity:7390000001";

    assertThat(CommentRef.of(url).url()).contains(url);
    assertThat(CommentRef.of(url).post()).contains(PostRef.of("urn:li:activity:7390000001"));
    assertThat(CommentRef.of(url).sameAs(CommentRef.of(url))).isFalse();
  }

  @Test
  void a_comment_known_by_handle_learns_its_post_from_the_urn_or_the_caller() {
    CommentName handle = new Handle(VendorRef.of(SESSION, "comment", "7390000002"));
    PostRef post = PostRef.of("urn:li:activity:7390000001");

    assertThat(CommentRef.of(handle).post()).isEmpty();
    assertThat(CommentRef.of(handle).on(post).post()).contains(post);
    assertThat(
            CommentRef.of(
                    handle, new CommentName.CommentUrn(new PostName.ActivityUrn("7390000001"), "9"))
                .post())
        .contains(post);
    assertThat(CommentRef.parse("nonsense").getLeft()).contains("names no comment");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2-ZXhhbXBsZQ==",
        "urn:li:messagingThread:2-ZXhhbXBsZQ==",
        "urn:li:msg_conversation:(urn:li:fsd_profile:ACoAAB1lina,2-ZXhhbXBsZQ==)",
        "https://www.linkedin.com/messaging/thread/2-ZXhhbXBsZQ==/",
        "https://www.linkedin.com/messaging/thread/2-ZXhhbXBsZQ%3D%3D",
        "https://www.linkedin.com/sales/inbox/2-ZXhhbXBsZQ=="
      })
  void a_conversation_is_its_thread_whatever_the_form(String text) {
    ConversationRef conversation = ConversationRef.of(text);

    assertThat(conversation.threadId()).contains(THREAD);
    assertThat(conversation.flaws()).isEmpty();
  }

  @Test
  void a_conversation_is_compared_by_thread_else_by_handle() {
    ConversationRef chat = ConversationRef.of(VendorRef.of(SESSION, "chat", "c1"));

    assertThat(chat.withThread(THREAD).sameAs(ConversationRef.of(THREAD))).isTrue();
    assertThat(chat.withThread("2-b3RoZXI=").sameAs(chat.withThread(THREAD))).isFalse();
    assertThat(chat.sameAs(chat.withThread(THREAD))).isTrue();
    assertThat(chat.sameAs(ConversationRef.of(THREAD))).isFalse();
    assertThat(ConversationRef.of(THREAD).with(VendorRef.of(SESSION, "chat", "c1")).handle())
        .isEqualTo(chat.handle());
  }

  @ParameterizedTest
  @CsvSource({"c1", "https://evil.example/messaging/thread/2-ZXhhbXBsZQ==", "''"})
  void text_that_is_no_thread_is_reported(String text) {
    assertThat(ConversationRef.of(text).flaws())
        .singleElement()
        .asString()
        .endsWith("is no thread of LinkedIn; give e.g. 2-ZXhhbXBsZQ==.");
  }

  @Test
  void a_message_urn_is_reduced_to_the_id_all_accounts_share() {
    MessageRef message =
        MessageRef.of("urn:li:msg_message:(urn:li:fsd_profile:ACoAAB1lina,2-MTIz_abc=)");

    assertThat(message.linkedInId()).contains("2-MTIz_abc=");
    assertThat(message.sameAs(MessageRef.of("2-MTIz_abc="))).isTrue();
    assertThat(message.sameAs(MessageRef.of("2-other"))).isFalse();
    assertThat(MessageRef.of(" ").flaws()).hasSize(1);
    assertThat(new AttachmentRef(message, " ").flaws())
        .containsExactly("The attachment has a blank id.");
  }

  @Test
  void references_without_any_name_are_flawed() {
    assertThat(new ConversationRef(Option.none(), Option.none()).flaws())
        .containsExactly("The conversation has neither handle nor thread id; give one.");
    assertThat(new MessageRef(Option.none(), Option.none()).flaws())
        .containsExactly("The message has neither handle nor LinkedIn id; give one.");
    assertThat(new InvitationRef(Option.none(), Option.some(Secret.of("s")), Option.none()).flaws())
        .containsExactly("The invitation has neither handle nor person; give one.");
  }

  @Test
  void an_invitation_never_shows_its_secret() {
    InvitationRef invitation =
        InvitationRef.of(VendorRef.of(SESSION, "invitation", "i1"))
            .withSharedSecret(Secret.of("hush-hush"))
            .with(ProfileRef.of("lina-orvik-3b1"));

    assertThat(invitation.toString())
        .isEqualTo("InvitationRef[unipile-v1:invitation:i1, lina-orvik-3b1, with secret]");
    assertThat(invitation.sharedSecret()).contains(Secret.of("hush-hush"));
  }

  @Test
  void invitations_are_compared_by_handle_else_by_person() {
    InvitationRef lina = InvitationRef.of(ProfileRef.of("lina-orvik-3b1"));
    VendorRef first = VendorRef.of(SESSION, "invitation", "i1");
    VendorRef second = VendorRef.of(SESSION, "invitation", "i2");

    assertThat(lina.sameAs(InvitationRef.of(ProfileRef.of("Lina-Orvik-3b1")))).isTrue();
    assertThat(lina.sameAs(InvitationRef.of(first))).isFalse();
    assertThat(
            InvitationRef.of(first)
                .sameAs(InvitationRef.of(first).withSharedSecret(Secret.of("s"))))
        .isTrue();
    assertThat(InvitationRef.of(first).sameAs(InvitationRef.of(second))).isFalse();
    assertThat(InvitationRef.of(ProfileRef.of("12")).flaws()).hasSize(1);
  }

  @Test
  void a_mention_names_one_person_or_one_company_at_a_place() {
    Mention lina = Mention.of("Lina", ProfileRef.of("lina-orvik-3b1"), 0, 4);
    Mention company = Mention.of("Fjordkraft", CompanyRef.of("fjordkraft-labs"), 3, 10);

    assertThat(lina.isCompany()).isFalse();
    assertThat(lina.flaws()).isEmpty();
    assertThat(company.isCompany()).isTrue();
    assertThat(Mention.of("Lina", ProfileRef.of("12"), -1, 4).flaws())
        .hasSize(2)
        .contains("A mention from -1 of length 4 is no place in a text.");
    assertThat(new Mention("x", lina.person(), company.company(), 0, 1).flaws())
        .containsExactly("A mention needs a person or a company, not both.");
    assertThat(new Mention("x", Option.none(), Option.none(), 0, 1).flaws())
        .containsExactly("A mention needs a person or a company, not neither.");
  }

  @Test
  void a_search_url_is_told_from_other_urls() {
    assertThat(SearchUrl.of(" https://www.linkedin.com/search/results/people/?a=%20b ").flaws())
        .isEmpty();
    assertThat(SearchUrl.of("https://www.linkedin.com/feed/").flaws())
        .singleElement()
        .asString()
        .startsWith("\"https://www.linkedin.com/feed/\" is no search URL of linkedin.com");
  }
}
