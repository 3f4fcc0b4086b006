package dev.patchbay.driver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Patchbay;
import dev.patchbay.answer.Page;
import dev.patchbay.call.CallOptions;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.capability.Support;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.value.NetworkDistance;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsTest {
  private final StubAdapter adapter = StubAdapter.thatCanDoEverything();
  private final Patchbay patchbay = over(adapter);

  private static Patchbay over(StubAdapter adapter) {
    return Patchbay.over(adapter, new VirtualTime().environment(), CallOptions.DEFAULT);
  }

  private static PortError refusal(Either<PortError, ?> result) {
    assertThat(result.isLeft()).as("refused").isTrue();
    return result.getLeft();
  }

  @Test
  void blank_text_is_refused_by_argument_and_nothing_is_sent() {
    PortError error =
        refusal(patchbay.invitations().send(ProfileRef.of("lina-orvik"), "  ").execute());

    assertThat(error.message())
        .isEqualTo(
            "invitation.send at stub: invitation.send.note: is blank; give a text or leave it out");
    assertThat(adapter.asked).isEmpty();
  }

  @Test
  void a_name_that_cannot_be_read_is_refused_by_argument() {
    PortError error = refusal(patchbay.profiles().get(ProfileRef.of("../accounts")).execute());

    assertThat(error).isInstanceOf(FixCall.InvalidRequest.class);
    assertThat(((FixCall.InvalidRequest) error).argument()).isEqualTo("profile.get.person");
    assertThat(adapter.asked).isEmpty();
  }

  @Test
  void a_handle_of_another_vendor_is_refused() {
    ConversationRef foreign =
        new ConversationRef(
            Option.some(VendorRef.of(Vendor.of("elsewhere"), "chat", "c1")), Option.none());

    PortError error = refusal(patchbay.messaging().send(foreign, "Hello").execute());

    assertThat(error.message())
        .isEqualTo(
            "messaging.sendIntoConversation at stub: messaging.sendIntoConversation.conversation:"
                + " is a handle of elsewhere; read it anew at stub");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"..", "../accounts", "a/../../accounts", "a/..", "a\\..", "a\u0000b", " "})
  void a_handle_that_is_a_path_is_refused(String id) {
    ConversationRef path =
        new ConversationRef(
            Option.some(VendorRef.of(StubAdapter.VENDOR, "chat", id)), Option.none());

    PortError error = refusal(patchbay.messaging().send(path, "Hello").execute());

    assertThat(error).isInstanceOf(FixCall.InvalidRequest.class);
    assertThat(adapter.asked).isEmpty();
  }

  @Test
  void a_session_that_is_a_path_is_refused() {
    SessionRef path = new SessionRef(StubAdapter.VENDOR, "../checkpoint");

    assertThat(refusal(patchbay.sessions().get(path).execute()).message())
        .contains("session.get.session: is no session id but a path");
    assertThat(refusal(patchbay.profiles().get(ProfileRef.of("lina")).on(path).execute()))
        .isInstanceOf(FixCall.InvalidRequest.class);
  }

  @Test
  void a_handle_of_another_session_is_refused() {
    SessionRef mine = new SessionRef(StubAdapter.VENDOR, "mine");
    SessionRef other = new SessionRef(StubAdapter.VENDOR, "other");
    ConversationRef bound =
        new ConversationRef(Option.some(VendorRef.of(other, "chat", "c1")), Option.none());

    PortError error = refusal(patchbay.messaging().send(bound, "Hello").on(mine).execute());

    assertThat(error.message()).contains("is a handle of the session stub:other");
  }

  @Test
  void a_session_of_another_vendor_is_refused() {
    SessionRef foreign = new SessionRef(Vendor.of("elsewhere"), "s");

    PortError error = refusal(patchbay.profiles().get(ProfileRef.of("lina")).on(foreign).execute());

    assertThat(error.message())
        .isEqualTo("profile.get at stub: session: belongs to elsewhere; use a session of stub");
  }

  @Test
  void the_constant_UNKNOWN_is_never_sent() {
    PortError error =
        refusal(
            patchbay
                .search()
                .people(PeopleQuery.builder().networkDistances(NetworkDistance.UNKNOWN).build())
                .execute());

    assertThat(error.message())
        .contains("classicPeople.networkDistances")
        .contains("UNKNOWN cannot be sent");
  }

  @Test
  void a_key_that_nobody_keeps_is_refused() {
    StubAdapter forgetful = new StubAdapter(only(Map.of()));

    PortError error =
        refusal(
            over(forgetful).search().people(PeopleQuery.builder().build()).as("order-1").execute());

    assertThat(error).isInstanceOf(FixCall.UnsupportedArgument.class);
    assertThat(error.message()).contains("classicPeople.idempotencyKey").contains("no ledger");
    assertThat(forgetful.asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void a_blank_idempotency_key_is_refused_where_keys_are_kept(String blank) {
    PortError error =
        refusal(
            patchbay.invitations().send(ProfileRef.of("lina-orvik"), "Hello").as(blank).execute());

    assertThat(error.message())
        .isEqualTo(
            "invitation.send at stub: invitation.send.idempotencyKey: is blank; give a text or"
                + " leave it out");
    assertThat(adapter.asked).isEmpty();
  }

  @Test
  void an_unsupported_argument_is_refused_by_name() {
    StubAdapter plain = new StubAdapter(only(keywordsOnly()));

    PortError error =
        refusal(
            over(plain)
                .search()
                .people(PeopleQuery.builder().keywords("data").firstName("Lina").build())
                .execute());

    assertThat(error.message())
        .isEqualTo(
            "search.people at stub: classicPeople.firstName is not supported: vendor cannot;"
                + " do without it");
    assertThat(plain.asked).isEmpty();
  }

  @Test
  void a_lenient_call_notes_what_it_leaves_out() {
    StubAdapter plain =
        new StubAdapter(only(keywordsOnly()))
            .on(
                SearchOperations.SEARCH_PEOPLE,
                (query, context) -> Either.right(Page.whole(List.of())));

    var answer =
        over(plain)
            .search()
            .people(PeopleQuery.builder().keywords("data").firstName("Lina").build())
            .with(CallOptions.DEFAULT.leniently())
            .execute()
            .get();

    assertThat(answer.fidelity())
        .singleElement()
        .satisfies(note -> assertThat(note.argument()).isEqualTo("classicPeople.firstName"));
  }

  @Test
  void text_over_a_declared_limit_is_refused_with_the_limit() {
    StubAdapter plain =
        new StubAdapter(
            only(
                Map.of(
                    "classicPeople.keywords",
                    ArgumentCapability.of("classicPeople.keywords", Support.NATIVE).maxLength(3))));

    PortError error =
        refusal(
            over(plain).search().people(PeopleQuery.builder().keywords("data").build()).execute());

    assertThat(error.message()).contains("has 4 UTF-16 units, at most 3 are allowed; shorten it");
  }

  @Test
  void a_closed_port_says_so() {
    patchbay.close();

    assertThat(adapter.closed).isTrue();
    assertThat(refusal(patchbay.profiles().get(ProfileRef.of("lina")).execute()))
        .isInstanceOf(FixCall.Closed.class);
  }

  private static Map<String, ArgumentCapability> keywordsOnly() {
    Map<String, ArgumentCapability> rows = new LinkedHashMap<>();
    rows.put(
        "classicPeople.keywords", ArgumentCapability.of("classicPeople.keywords", Support.NATIVE));
    rows.put(
        "classicPeople.firstName",
        ArgumentCapability.of(
            "classicPeople.firstName", Support.unsupported(Support.Reason.VENDOR_CANNOT)));
    return rows;
  }

  private static Capabilities only(Map<String, ArgumentCapability> arguments) {
    return Capabilities.of(
        StubAdapter.VENDOR,
        List.of(
            new OperationCapability(
                "search.people",
                Support.NATIVE,
                SessionUse.OPTIONAL,
                List.of(),
                Option.none(),
                Option.none(),
                false,
                Latency.LIVE,
                arguments,
                List.of(),
                List.of())));
  }
}
