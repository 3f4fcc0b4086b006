package dev.patchbay.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.call.Arguments;
import dev.patchbay.identity.InvitationRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.InvitationDirection;
import dev.patchbay.value.InvitationKind;
import dev.patchbay.value.Terms;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvitationTypesTest {
  private static final ProfileRef LINA = ProfileRef.of("lina-orvik-3b1");
  private static final Instant MORNING = Instant.parse("2026-05-02T08:00:00Z");

  @Test
  void an_invitation_survives_its_builder() {
    Invitation invitation =
        Invitation.builder(InvitationRef.of(LINA))
            .direction(InvitationDirection.SENT)
            .kind(InvitationKind.CONNECT)
            .person(LINA)
            .name("Lina Orvik")
            .headline("Engineer")
            .note("Hello")
            .build();

    assertThat(invitation.toBuilder().build()).isEqualTo(invitation);
    assertThat(invitation.toBuilder().note("Hi").build()).isNotEqualTo(invitation);
  }

  @Test
  void a_connection_survives_its_builder() {
    Connection connection =
        Connection.builder(LINA)
            .name("Lina Orvik")
            .firstName("Lina")
            .lastName("Orvik")
            .headline("Engineer")
            .location("Bergen")
            .pictureUrl("https://media.example/lina.png")
            .connectedAt(MORNING)
            .build();

    assertThat(connection.toBuilder().build()).isEqualTo(connection);
    assertThat(connection.connectedAt()).contains(MORNING);
  }

  @Test
  void blank_text_of_a_vendor_is_absent() {
    Connection connection = Connection.builder(LINA).name(" ").headline(null).build();

    assertThat(connection.name()).isEqualTo(Option.none());
    assertThat(connection.headline()).isEqualTo(Option.none());
  }

  @Test
  void filters_of_connections_survive_their_builder() {
    ListConnections request =
        ListConnections.builder()
            .name("Ori")
            .firstName("Lina")
            .lastName("Orvik")
            .titles("engineer")
            .locations(Terms.named("Bergen"))
            .industries(Terms.named("Energy"))
            .currentCompanies(Terms.named("Fjordkraft Labs"))
            .pastCompanies(Terms.named("Old Labs"))
            .schools(Terms.named("Bergen School"))
            .since(MORNING)
            .pageSize(50)
            .build();

    assertThat(request.toBuilder().build()).isEqualTo(request);
    assertThat(Arguments.used(request)).hasSize(11);
  }

  @Test
  void all_connections_use_no_argument() {
    assertThat(Arguments.used(ListConnections.all())).isEmpty();
  }

  @Test
  void withdrawing_leaves_following_alone_unless_asked() {
    WithdrawInvitation plain = WithdrawInvitation.of(InvitationRef.of(LINA));

    assertThat(Arguments.value(plain, "unfollow")).isEqualTo(Option.none());
    assertThat(Arguments.value(plain.andUnfollow(), "unfollow")).isEqualTo(Option.some(true));
  }

  @Test
  void the_people_asked_about_are_copied() {
    List<ProfileRef> people = new java.util.ArrayList<>(List.of(LINA));
    GetConnectionStatuses request = new GetConnectionStatuses(people);
    people.clear();

    assertThat(request.people()).containsExactly(LINA);
  }
}
