package dev.patchbay.linkedapi;

import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.call.CallOptions;
import dev.patchbay.error.Fact;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.InvitationRef;
import dev.patchbay.identity.JobRef;
import dev.patchbay.identity.Mention;
import dev.patchbay.identity.PostRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.invitation.Connection;
import dev.patchbay.invitation.Invitation;
import dev.patchbay.invitation.ListConnections;
import dev.patchbay.invitation.WithdrawInvitation;
import dev.patchbay.post.Comment;
import dev.patchbay.post.CreatePost;
import dev.patchbay.post.ListComments;
import dev.patchbay.post.Post;
import dev.patchbay.post.ReactionEntry;
import dev.patchbay.profile.Company;
import dev.patchbay.profile.GetProfile;
import dev.patchbay.profile.Job;
import dev.patchbay.profile.ListEmployees;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.sandbox.linkedapi.LinkedApiSandbox;
import dev.patchbay.secret.SecretStore;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.Resources;
import dev.patchbay.tck.run.KitTime;
import dev.patchbay.value.ConnectionStatus;
import dev.patchbay.value.ProfileSection;
import dev.patchbay.value.Reaction;
import dev.patchbay.value.Upload;
import dev.patchbay.value.ViewAs;
import dev.patchbay.value.Years;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Profiles, posts and invitations from end to end over the simulator. */
class ActionsSandboxTest {
  private static final CompanyRef FJORDKRAFT = CompanyRef.of("fjordkraft-labs");
  private static final PostRef HIRING = PostRef.of("urn:li:activity:7390000000000000123");
  private static final ProfileRef LINA = at("lina-orvik-3b1");

  private final LinkedApiSandbox sandbox = LinkedApiSandbox.start(0);
  private final Resources resources = new Resources();
  private final KitTime time = new KitTime(Lab.START);
  private final Patchbay anybody = port(CallOptions.DEFAULT);
  private final SessionRef mira = anybody.sessions().list().orThrow().rows().get(0).ref();
  private final Patchbay patchbay = port(CallOptions.on(mira));

  private Patchbay port(CallOptions options) {
    return Patchbay.over(
        new LinkedApiAdapterProvider()
            .open(AdapterConfiguration.of(sandbox.configuration()), resources),
        Lab.environment(time, SecretStore.inMemory()),
        options);
  }

  @AfterEach
  void close() {
    patchbay.close();
    anybody.close();
    resources.close();
    sandbox.close();
  }

  private static ProfileRef at(String slug) {
    return ProfileRef.of("https://www.linkedin.com/in/" + slug);
  }

  private ConnectionStatus status(ProfileRef person) {
    return patchbay.invitations().status(person).orThrow().status();
  }

  @Test
  void a_person_is_resolved_and_seen_with_sales_navigator() {
    ProfileRef lina = patchbay.profiles().resolve(LINA).orThrow();
    assertThat(lina.classicMemberId().isDefined()).isTrue();

    Answer<PersonProfile> answer =
        right(
            patchbay
                .profiles()
                .get(
                    GetProfile.builder(lina)
                        .viewAs(ViewAs.SALES_NAVIGATOR)
                        .sections(ProfileSection.ABOUT, ProfileSection.SKILLS)
                        .build())
                .execute());

    assertThat(answer.value().name()).contains("Lina Orvik");
    assertThat(answer.value().skills()).isNotEmpty();
    assertThat(answer.gaps()).isEmpty();
    assertThat(answer.notes().unrecognised()).isEmpty();
    ProfileRef sales = patchbay.profiles().resolve(lina, Product.SALES_NAVIGATOR).orThrow();
    assertThat(sales.memberId(Product.SALES_NAVIGATOR).isDefined()).isTrue();
  }

  @Test
  void a_public_url_is_enough_for_sales_navigator() {
    PersonProfile lina =
        patchbay
            .profiles()
            .get(GetProfile.builder(LINA).viewAs(ViewAs.SALES_NAVIGATOR).build())
            .orThrow();

    assertThat(lina.name()).contains("Lina Orvik");
    assertThat(lina.ref().publicIdentifier()).contains("lina-orvik-3b1");
  }

  @Test
  void the_own_profile_names_the_owner() {
    assertThat(patchbay.profiles().own().orThrow().profile().name()).contains("Mira Solberg");
  }

  @Test
  void a_company_its_employees_and_its_decision_makers_are_read() {
    Company company = patchbay.profiles().company(FJORDKRAFT).orThrow();
    assertThat(company.name()).contains("Fjordkraft Labs");
    assertThat(company.ref().companyId()).contains("7712345");
    assertThat(company.employees()).contains(134);

    Page<PersonHit> employees = patchbay.profiles().companyEmployees(FJORDKRAFT).orThrow();
    assertThat(employees.rows()).isNotEmpty();
    assertThat(
            patchbay
                .profiles()
                .companyEmployees(ListEmployees.builder(FJORDKRAFT).firstName("Lina").build())
                .orThrow()
                .rows())
        .extracting(hit -> hit.name().getOrElse(""))
        .containsExactly("Lina Orvik");
    Page<PersonHit> experienced =
        patchbay
            .profiles()
            .companyEmployees(
                ListEmployees.builder(company.ref())
                    .yearsOfExperience(
                        Years.LESS_THAN_ONE,
                        Years.ONE_TO_TWO,
                        Years.THREE_TO_FIVE,
                        Years.SIX_TO_TEN,
                        Years.MORE_THAN_TEN)
                    .build())
            .orThrow();
    assertThat(experienced.rows()).isNotEmpty();
    assertThat(experienced.rows().get(0).ref().hashedUrl().isDefined()).isTrue();
    assertThat(patchbay.profiles().decisionMakers(FJORDKRAFT).orThrow().rows()).isNotEmpty();
  }

  @Test
  void a_job_is_read() {
    Job job = patchbay.profiles().job(JobRef.of("4010000001")).orThrow();

    assertThat(job.title()).contains("Data Engineer");
    assertThat(job.companyName()).contains("Fjordkraft Labs");
  }

  @Test
  void posts_comments_and_reactions_are_read() {
    Answer<Post> post = right(patchbay.posts().get(HIRING).execute());
    assertThat(post.value().text()).contains("We are hiring!");
    assertThat(post.value().author().get().name()).contains("Lina Orvik");
    assertThat(post.notes().unrecognised()).isEmpty();

    Answer<Page<Comment>> comments = right(patchbay.posts().listComments(HIRING).execute());
    assertThat(comments.value().rows()).isNotEmpty();
    assertThat(comments.value().rows().get(0).ref().isDefined()).isTrue();
    assertThat(comments.notes().unrecognised()).isEmpty();
    Answer<Page<ReactionEntry>> reactions = right(patchbay.posts().listReactions(HIRING).execute());
    assertThat(reactions.value().rows()).isNotEmpty();
    assertThat(reactions.notes().unrecognised()).isEmpty();
    assertThat(patchbay.posts().listByAuthor(LINA).orThrow().rows()).isNotEmpty();
    assertThat(patchbay.posts().listByAuthor(FJORDKRAFT).orThrow()).isNotNull();
    assertThat(patchbay.posts().listCommentsBy(at("tomas-brekke-9")).orThrow().rows()).isNotEmpty();
    assertThat(patchbay.posts().listReactionsBy(at("tomas-brekke-9")).orThrow()).isNotNull();
  }

  @Test
  void what_is_published_can_be_read_again() {
    ProfileRef lina = patchbay.profiles().resolve(LINA).orThrow();
    PostRef published =
        patchbay
            .posts()
            .create(
                CreatePost.builder("Lina says hello.")
                    .mentions(Mention.of("Lina", lina, 0, 4))
                    .attachments(Upload.at(URI.create("https://files.example.org/a.png")))
                    .build())
            .orThrow()
            .post()
            .get();

    Post post = patchbay.posts().get(published).orThrow();
    assertThat(post.mine()).contains(true);
    assertThat(post.text().get()).contains("says hello.");
    patchbay.posts().comment(published, "Well said.").orThrow();
    Comment comment = patchbay.posts().listComments(published).orThrow().rows().get(0);
    assertThat(comment.text()).contains("Well said.");
    patchbay.posts().reply(comment.ref().get(), "Indeed.").orThrow();
    assertThat(
            patchbay
                .posts()
                .listComments(ListComments.builder(published).replies().build())
                .orThrow()
                .rows())
        .extracting(one -> one.isReply().getOrElse(false))
        .containsExactlyInAnyOrder(false, true);
    patchbay.posts().reactToComment(comment.ref().get(), Reaction.LIKE).orThrow();
    patchbay.posts().react(HIRING, Reaction.CELEBRATE).orThrow();
    assertThat(patchbay.posts().get(HIRING).orThrow().myReaction()).contains(Reaction.CELEBRATE);
    patchbay.posts().repost(HIRING).orThrow();
    assertThat(((Fact.Conflict) left(patchbay.posts().repost(HIRING).execute())).state())
        .isEqualTo(Fact.Conflict.State.ALREADY_REPOSTED);
  }

  @Test
  void invitations_are_listed_answered_and_withdrawn() {
    Page<Invitation> sent = patchbay.invitations().listSent().orThrow();
    assertThat(sent.rows()).isNotEmpty();
    InvitationRef first = sent.rows().get(0).ref();
    assertThat(sent.rows().get(0).sentAt().get().estimate().isDefined()).isTrue();

    patchbay.invitations().withdraw(first).orThrow();
    assertThat(status(first.person().get())).isEqualTo(ConnectionStatus.NOT_CONNECTED);
    assertThat(
            ((Fact.Conflict)
                    left(patchbay.invitations().withdraw(WithdrawInvitation.of(first)).execute()))
                .state())
        .isEqualTo(Fact.Conflict.State.NOT_PENDING);

    sandbox.invitationArrives("jonas-berg-1a");
    Answer<Page<Invitation>> received = right(patchbay.invitations().listReceived().execute());
    assertThat(received.notes().unrecognised()).isEmpty();
    assertThat(received.value().rows()).hasSize(2);
    InvitationRef one = received.value().rows().get(0).ref();
    InvitationRef other = received.value().rows().get(1).ref();
    patchbay.invitations().accept(one).orThrow();
    patchbay.invitations().decline(other).orThrow();
    assertThat(status(one.person().get())).isEqualTo(ConnectionStatus.CONNECTED);
    assertThat(status(other.person().get())).isEqualTo(ConnectionStatus.NOT_CONNECTED);
  }

  @Test
  void connections_are_listed_filtered_and_removed() {
    Page<Connection> connections =
        patchbay
            .invitations()
            .listConnections(ListConnections.builder().pageSize(1000).build())
            .orThrow();
    assertThat(connections.rows()).isNotEmpty();
    assertThat(connections.rows().get(0).connectedAt().isDefined()).isTrue();

    Page<Connection> astrid =
        patchbay
            .invitations()
            .listConnections(ListConnections.builder().firstName("Astrid").build())
            .orThrow();
    assertThat(astrid.rows()).hasSize(1);
    ProfileRef person = astrid.rows().get(0).person();
    patchbay.invitations().removeConnection(person).orThrow();
    assertThat(status(person)).isEqualTo(ConnectionStatus.NOT_CONNECTED);
    assertThat(left(patchbay.invitations().removeConnection(person).execute()))
        .isInstanceOf(Fact.NotFound.class);
  }
}
