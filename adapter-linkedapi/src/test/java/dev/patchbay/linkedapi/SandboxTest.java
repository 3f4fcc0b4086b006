package dev.patchbay.linkedapi;

import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.call.CallOptions;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.ProfileName;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.messaging.Conversation;
import dev.patchbay.messaging.Message;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.linkedapi.LinkedApiSandbox;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.secret.SecretStore;
import dev.patchbay.session.Session;
import dev.patchbay.session.SessionState;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.Resources;
import dev.patchbay.tck.run.KitTime;
import dev.patchbay.value.ConnectionStatus;
import dev.patchbay.value.Direction;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.ProfileSection;
import dev.patchbay.value.Terms;
import io.vavr.control.Option;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The port from end to end over a simulator that was written without a look at the adapter. */
class SandboxTest {
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

  private Option<Person> known(ProfileRef ref) {
    return sandbox
        .world()
        .identify(
            ref.names().stream()
                .map(ProfileName::text)
                .map(name -> name.replace("urn:li:member:", ""))
                .toList());
  }

  private ConnectionStatus status(ProfileRef person) {
    return patchbay.invitations().status(person).orThrow().status();
  }

  @Test
  void sessions_are_listed_with_their_state_and_owner() {
    List<Session> sessions = anybody.sessions().list().orThrow().rows();

    assertThat(sessions)
        .extracting(Session::state)
        .containsExactly(SessionState.ACTIVE, SessionState.REAUTH_REQUIRED);
    assertThat(sessions.get(0).displayName()).contains("Mira Solberg");
    assertThat(known(sessions.get(0).owner().get())).contains(sandbox.world().owner());
    assertThat(sessions.get(1).reconnect().isDefined()).isTrue();
  }

  @Test
  void a_search_by_names_finds_the_people_of_the_world() {
    Answer<Page<PersonHit>> answer =
        right(
            patchbay
                .search()
                .people(
                    PeopleQuery.builder()
                        .keywords("data")
                        .locations(Terms.named("Bergen"))
                        .currentCompanies(Terms.named("Fjordkraft Labs"))
                        .networkDistances(NetworkDistance.SECOND)
                        .pageSize(50)
                        .build())
                .execute());

    assertThat(answer.value().rows())
        .extracting(hit -> known(hit.ref()).get().key())
        .containsExactly("lina-orvik-3b1", "jonas-berg-1a", "emil-eide-04");
    assertThat(answer.value().end()).isNotEqualTo(PageEnd.MORE);
    assertThat(answer.notes().unrecognised()).isEmpty();
  }

  @Test
  void everybody_who_is_shown_is_somebody_of_the_world() {
    Answer<Page<PersonHit>> answer =
        right(patchbay.search().people(PeopleQuery.builder().pageSize(1000).build()).execute());

    assertThat(answer.value().rows())
        .hasSize(57)
        .allSatisfy(
            hit -> {
              assertThat(known(hit.ref()).flatMap(Person::name)).isEqualTo(hit.name());
              assertThat(hit.ref().flaws()).isEmpty();
            });
    assertThat(answer.notes().unrecognised()).isEmpty();
  }

  @Test
  void a_profile_is_read_with_its_sections() {
    Answer<PersonProfile> answer =
        right(
            patchbay
                .profiles()
                .get(
                    at("astrid-nyberg-falk"),
                    ProfileSection.EXPERIENCE,
                    ProfileSection.EDUCATION,
                    ProfileSection.SKILLS,
                    ProfileSection.LANGUAGES)
                .execute());

    PersonProfile profile = answer.value();
    assertThat(known(profile.ref()).get().key()).isEqualTo("astrid-nyberg-falk");
    assertThat(profile.name()).contains("Astrid Nyberg-Falk");
    assertThat(profile.positions()).hasSize(3);
    assertThat(profile.education()).hasSize(1);
    assertThat(profile.skills()).isNotEmpty();
    assertThat(profile.languages()).hasSize(3);
    assertThat(profile.networkDistance()).contains(NetworkDistance.FIRST);
    assertThat(answer.notes().unrecognised()).isEmpty();
  }

  @Test
  void a_section_that_linkedin_blocks_is_missing_and_said_so() {
    sandbox.failAction("st.retrievePersonPosts", "retrievingNotAllowed");
    Answer<PersonProfile> answer =
        right(
            patchbay
                .profiles()
                .get(at("lina-orvik-3b1"), ProfileSection.SKILLS, ProfileSection.POSTS)
                .execute());

    assertThat(answer.value().skills()).hasSize(2);
    assertThat(answer.gaps()).isNotEmpty();
  }

  @Test
  void an_invitation_is_pending_and_conflicts_when_repeated() {
    ProfileRef lina = at("lina-orvik-3b1");
    assertThat(status(lina)).isEqualTo(ConnectionStatus.NOT_CONNECTED);

    right(patchbay.invitations().send(lina, "Shall we connect?").execute());

    assertThat(status(lina)).isEqualTo(ConnectionStatus.PENDING_SENT);
    PortError again = left(patchbay.invitations().send(lina).execute());
    assertThat(((Fact.Conflict) again).state()).isEqualTo(Fact.Conflict.State.ALREADY_PENDING);
    sandbox.connectionAppears("lina-orvik-3b1");
    assertThat(status(lina)).isEqualTo(ConnectionStatus.CONNECTED);
    assertThat(status(at("ove-dahl"))).isEqualTo(ConnectionStatus.PENDING_RECEIVED);
  }

  @Test
  void a_message_sent_appears_in_the_conversation_with_the_person() {
    Conversation before = conversation("tomas-brekke-9");

    right(patchbay.messaging().send(at("tomas-brekke-9"), "See you at nine.").execute());
    Message sent = conversation("tomas-brekke-9").lastMessage().get();
    assertThat(sent.text()).contains("See you at nine.");
    assertThat(sent.direction()).contains(Direction.OUT);
    sandbox.messageArrives("tomas-brekke-9", "Fine.");

    Message newest = conversation("tomas-brekke-9").lastMessage().get();
    assertThat(conversation("tomas-brekke-9").ref()).isEqualTo(before.ref());
    assertThat(newest.text()).contains("Fine.");
    assertThat(newest.direction()).contains(Direction.IN);
    assertThat(patchbay.messaging().listConversations().orThrow().rows().get(0).ref())
        .isEqualTo(before.ref());
  }

  private Conversation conversation(String slug) {
    return patchbay.messaging().listConversations().orThrow().rows().stream()
        .filter(
            one ->
                one.participants().stream()
                    .anyMatch(
                        who -> who.ref().flatMap(this::known).exists(p -> p.key().equals(slug))))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nobody_who_has_to_be_asked_first_is_written_to() {
    PortError error = left(patchbay.messaging().send(at("claes-carlsen-02"), "Hello").execute());

    assertThat(error).isInstanceOf(Fact.NotAllowed.class);
  }

  @Test
  void a_session_that_linkedin_ended_says_so() {
    sandbox.sessionEnds();

    assertThat(left(patchbay.invitations().send(at("lina-orvik-3b1")).execute()))
        .isInstanceOf(FixAccount.SessionExpired.class);
    assertThat(time.pauses()).isEmpty();
  }
}
