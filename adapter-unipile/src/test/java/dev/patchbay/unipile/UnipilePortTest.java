package dev.patchbay.unipile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Patchbay;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.call.CallOptions;
import dev.patchbay.error.Check;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.invitation.Invitation;
import dev.patchbay.messaging.Conversation;
import dev.patchbay.messaging.Message;
import dev.patchbay.messaging.MessageReceipt;
import dev.patchbay.post.Post;
import dev.patchbay.post.PostReceipt;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.secret.Secret;
import dev.patchbay.session.ConnectWithCredentials;
import dev.patchbay.value.ProfileSection;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The port from end to end, as an application uses it. */
class UnipilePortTest {
  private final Bench bench = new Bench();
  private final Patchbay patchbay = bench.patchbay();

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void ten_lines_find_people() {
    try (Patchbay linkedIn = Patchbay.over(bench.adapter)) {
      List<String> names =
          linkedIn
              .search()
              .people(PeopleQuery.builder().keywords("data").build())
              .on(Bench.MIRA)
              .stream()
              .limit(3)
              .map(hit -> hit.name().getOrElse("LinkedIn Member"))
              .toList();

      assertThat(names).hasSize(3).doesNotContain("LinkedIn Member");
    }
  }

  @Test
  void the_second_page_goes_on_where_the_first_ended() {
    PeopleQuery query = PeopleQuery.builder().keywords("data").pageSize(5).build();

    Page<PersonHit> first = patchbay.search().people(query).orThrow();
    String token = first.next().get().text();
    Page<PersonHit> second = patchbay.search().people(query).from(token).orThrow();

    assertThat(first.rows()).hasSize(5);
    assertThat(first.end()).isEqualTo(PageEnd.MORE);
    assertThat(first.estimatedTotal().get()).isGreaterThan(5);
    Set<PersonHit> both = new HashSet<>(first.rows());
    assertThat(second.rows()).isNotEmpty().noneMatch(both::contains);
  }

  @Test
  void of_several_usable_sessions_one_has_to_be_named() {
    ProfileRef tomas = ProfileRef.known("ACoAABexampleTomas").get();
    Patchbay nobodys = bench.patchbay(CallOptions.DEFAULT);
    nobodys
        .sessions()
        .connect(
            ConnectWithCredentials.builder("ida@example.org", Secret.of("battery staple")).build())
        .orThrow();

    PortError error = nobodys.messaging().send(tomas, "Hi").value().getLeft();

    assertThat(error).isInstanceOf(FixCall.AmbiguousSession.class);
    assertThat(nobodys.messaging().send(tomas, "Hi").on(Bench.MIRA).value().isRight()).isTrue();
  }

  @Test
  void a_message_goes_into_its_conversation_and_is_read_there() {
    Conversation chat =
        patchbay.messaging().listConversations().stream()
            .filter(one -> one.ref().toString().contains("cH4tSeed0002"))
            .findFirst()
            .orElseThrow();

    MessageReceipt receipt = patchbay.messaging().send(chat.ref(), "See you at nine.").orThrow();

    assertThat(receipt.message().isDefined()).isTrue();
    List<Message> messages =
        patchbay.messaging().listMessages(chat.ref()).stream().limit(1).toList();
    assertThat(messages.get(0).text()).contains("See you at nine.");
    assertThat(messages.get(0).ref().get().handle()).isEqualTo(receipt.message().get().handle());
  }

  @Test
  void a_message_to_someone_not_connected_is_a_conflict_and_nothing_was_sent() {
    ProfileRef stranger = ProfileRef.known("ACoAACexampleOve").get();

    PortError error = patchbay.messaging().send(stranger, "Hello").value().getLeft();

    assertThat(error)
        .isInstanceOfSatisfying(
            Fact.Conflict.class,
            conflict -> assertThat(conflict.state()).isEqualTo(Fact.Conflict.State.NOT_CONNECTED));
  }

  @Test
  void a_profile_is_read_by_its_url() {
    ProfileRef lina = ProfileRef.parse("https://www.linkedin.com/in/lina-orvik-3b1/").get();

    PersonProfile profile = patchbay.profiles().get(lina, ProfileSection.EXPERIENCE).orThrow();

    assertThat(profile.headline()).contains("Head of Data at Fjordkraft Labs");
    assertThat(profile.ref().classicMemberId()).contains("ACoAADexample1aBcDeFg");
    assertThat(profile.positions()).isNotEmpty();
  }

  @Test
  void an_invitation_is_listed_and_conflicts_when_repeated() {
    ProfileRef ove = ProfileRef.parse("ove-dahl").get();

    patchbay.invitations().send(ove, "Shall we connect?").orThrow();

    assertThat(patchbay.invitations().listSent().stream().map(Invitation::note))
        .contains(Option.some("Shall we connect?"));
    assertThat(patchbay.invitations().send(ove).value().getLeft())
        .isInstanceOfSatisfying(
            Fact.Conflict.class,
            conflict ->
                assertThat(conflict.state()).isEqualTo(Fact.Conflict.State.ALREADY_PENDING));
    assertThat(patchbay.invitations().withdraw(ove).value().isRight()).isTrue();
  }

  @Test
  void what_only_unipile_has_is_an_extension() {
    UnipileOperations own = patchbay.extension(UnipileOperations.class).get();

    assertThat(own.inMailBalance().orThrow().recruiter()).contains(30);
    assertThat(patchbay.extension(String.class)).isEqualTo(Option.none());
  }

  @Test
  void a_post_that_was_made_can_be_read() {
    PostReceipt receipt = patchbay.posts().create("Wind is up.").orThrow();

    Post post = patchbay.posts().get(receipt.post().get()).orThrow();

    assertThat(post.text()).contains("Wind is up.");
  }

  @ParameterizedTest
  @CsvSource({
    "401, missing_credentials, BadCredentials",
    "401, disconnected_account, SessionExpired",
    "401, multiple_sessions, SessionBusy",
    "403, feature_not_subscribed, PlanRequired",
    "403, account_restricted, AccountRestricted",
    "429, too_many_requests, AccountRateLimited",
    "503, no_client_session, VendorUnavailable",
    "504, request_timeout, VendorUnavailable"
  })
  void a_failing_search_is_decided_by_its_type(int status, String type, String kind) {
    bench.sandbox.failNext(status, type);

    PortError error =
        patchbay.search().people(PeopleQuery.builder().keywords("data").build()).value().getLeft();

    assertThat(error.kind()).isEqualTo(kind);
    assertThat(error.origin().vendorCode()).contains("errors/" + type);
  }

  @ParameterizedTest
  @CsvSource({"504, request_timeout", "500, unexpected_error", "0, cut"})
  void a_message_whose_fate_is_unknown_names_the_read_that_tells(int status, String type) {
    Conversation chat = patchbay.messaging().listConversations().stream().findFirst().orElseThrow();
    bench.sandbox.failNext(status, type);

    PortError error = patchbay.messaging().send(chat.ref(), "Hello").value().getLeft();

    assertThat(error)
        .isInstanceOfSatisfying(
            Check.OutcomeUnknown.class,
            unknown -> assertThat(unknown.checkWith().isDefined()).isTrue());
  }

  @Test
  void a_closed_port_says_so() {
    patchbay.close();

    assertThat(patchbay.sessions().list().within(Duration.ofSeconds(1)).value().getLeft())
        .isInstanceOf(FixCall.Closed.class);
  }
}
