package dev.patchbay.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.call.Arguments;
import dev.patchbay.call.Effect;
import dev.patchbay.call.Operation;
import dev.patchbay.challenge.Challenge;
import dev.patchbay.challenge.ChallengeKind;
import dev.patchbay.codec.Specimens;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.secret.Secret;
import dev.patchbay.value.Parts;
import dev.patchbay.value.UsageAction;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SessionTypesTest {
  private static final Vendor VENDOR = Vendor.of("acme-v1");
  private static final SessionRef ACCOUNT = new SessionRef(VENDOR, "acc1");
  private static final Secret SECRET = Secret.of("open-sesame");
  private static final String LOGIN =
      "name country ip proxy userAgent recruiterContract disabledProducts syncLimit";

  @Test
  void the_arguments_are_those_of_the_vocabulary() {
    Map<String, String> arguments = new TreeMap<>();
    for (Operation<?, ?> operation : SessionOperations.ALL) {
      arguments.put(operation.id(), String.join(" ", Arguments.names(operation.requestType())));
    }

    assertThat(arguments)
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("session.list", "pageSize"),
                Map.entry("session.get", "session"),
                Map.entry("session.connectWithCredentials", "username password " + LOGIN),
                Map.entry("session.connectWithCookies", "liAt liA jsessionId " + LOGIN),
                Map.entry(
                    "session.connectByLink",
                    "name expiresAt successUrl failureUrl notifyUrl skipSuccessPage singleUse"
                        + " proxy disabledProducts syncLimit"),
                Map.entry("session.answerChallenge", "handle answer"),
                Map.entry("session.awaitChallenge", "handle"),
                Map.entry("session.resendChallenge", "handle"),
                Map.entry("session.switchChallenge", "handle"),
                Map.entry("session.reconnect", "session method"),
                Map.entry("session.disconnect", "session confirmation"),
                Map.entry("session.usage", "from to"),
                Map.entry("session.probeKey", "")));
  }

  @Test
  void keys_of_parts_follow_their_argument() {
    assertThat(Arguments.keys(SessionOperations.SESSION_CONNECT_BY_LINK))
        .endsWith(
            "session.connectByLink.syncLimit",
            "session.connectByLink.syncLimit.chats",
            "session.connectByLink.syncLimit.messages");
    assertThat(Arguments.keys(SessionOperations.SESSION_RECONNECT))
        .startsWith("session.reconnect.session", "session.reconnect.method")
        .contains("session.reconnect.method.credentials", "session.reconnect.method.liAt");
  }

  @Test
  void what_only_reads_is_a_read() {
    assertThat(SessionOperations.ALL)
        .filteredOn(operation -> operation.kind() == Effect.READ)
        .extracting(Operation::id)
        .containsExactly(
            "session.list",
            "session.get",
            "session.awaitChallenge",
            "session.usage",
            "session.probeKey");
  }

  @Test
  void the_parts_of_a_login_are_its_ways_and_all_their_arguments() {
    Set<String> expected = new TreeSet<>(List.of("credentials", "cookies", "link"));
    expected.addAll(Arguments.names(ConnectWithCredentials.class));
    expected.addAll(Arguments.names(ConnectWithCookies.class));
    expected.addAll(Arguments.names(ConnectByLink.class));

    assertThat(LoginMethod.class.getAnnotation(Parts.class).value())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void the_parts_in_use_are_the_way_and_what_was_given() {
    LoginMethod method = ConnectByLink.builder().name("Lina").singleUse().build();

    assertThat(method.parts())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("link", "link", "name", "Lina", "singleUse", true));
  }

  @Test
  void builders_keep_everything_they_were_given() {
    for (Specimens specimens : List.of(Specimens.full(0), Specimens.bare(0))) {
      ConnectWithCredentials credentials =
          (ConnectWithCredentials) specimens.of(ConnectWithCredentials.class);
      ConnectWithCookies cookies = (ConnectWithCookies) specimens.of(ConnectWithCookies.class);
      ConnectByLink link = (ConnectByLink) specimens.of(ConnectByLink.class);

      assertThat(credentials.toBuilder().build()).isEqualTo(credentials);
      assertThat(cookies.toBuilder().build()).isEqualTo(cookies);
      assertThat(link.toBuilder().build()).isEqualTo(link);
    }
  }

  @Test
  void a_setter_of_a_login_changes_its_own_argument() {
    ConnectWithCookies cookies =
        ConnectWithCookies.builder(SECRET)
            .liA(Secret.of("a"))
            .jsessionId(Secret.of("j"))
            .name("Lina")
            .country("NO")
            .ip("192.0.2.1")
            .proxy(ProxySettings.of("proxy.example", 8080))
            .userAgent("Browser")
            .recruiterContract("c1")
            .disabledProducts(Product.RECRUITER)
            .syncLimit(SyncLimit.latest(1, 2))
            .build();

    assertThat(cookies)
        .isEqualTo(
            new ConnectWithCookies(
                SECRET,
                Option.some(Secret.of("a")),
                Option.some(Secret.of("j")),
                Option.some("Lina"),
                Option.some("NO"),
                Option.some("192.0.2.1"),
                Option.some(ProxySettings.of("proxy.example", 8080)),
                Option.some("Browser"),
                Option.some("c1"),
                Set.of(Product.RECRUITER),
                Option.some(SyncLimit.latest(1, 2))));
  }

  @Test
  void a_session_takes_its_state_from_what_was_observed() {
    Instant now = Instant.parse("2026-03-01T12:00:00Z");

    Session session =
        Session.builder(ACCOUNT)
            .observed(List.of(Observation.of(Signal.CREDENTIALS_LOST, Cause.POLL, now)), now)
            .displayName(" ")
            .headline("Baker")
            .countryCode(null)
            .build();

    assertThat(session.state()).isEqualTo(SessionState.REAUTH_REQUIRED);
    assertThat(session.displayName()).isEmpty();
    assertThat(session.headline()).containsExactly("Baker");
    assertThat(session.countryCode()).isEmpty();
    assertThat(session.healthAt(now).state()).isEqualTo(SessionState.REAUTH_REQUIRED);
  }

  @Test
  void a_usage_has_what_the_vendor_told() {
    Usage usage = Usage.builder(UsageAction.UNKNOWN).used(3).limit(null).vendorAction(" ").build();

    assertThat(usage)
        .isEqualTo(
            new Usage(
                UsageAction.UNKNOWN,
                Option.none(),
                Option.none(),
                Option.some(3),
                Option.none(),
                Option.none()));
  }

  @Test
  void secrets_show_nowhere() {
    Challenge challenge =
        new Challenge(
            VendorRef.of(VENDOR, "checkpoint", "c1"),
            Option.none(),
            List.of(ChallengeKind.TWO_FACTOR),
            Option.none(),
            Map.of(),
            Map.of(),
            Option.none());
    List<Object> holders =
        List.of(
            ConnectWithCredentials.builder("lina@example.org", SECRET).build(),
            ConnectWithCookies.builder(SECRET).liA(SECRET).jsessionId(SECRET).build(),
            ProxySettings.of("proxy.example", 8080).login("lina", SECRET),
            new Reconnect(ACCOUNT, ConnectWithCookies.builder(SECRET).build()),
            AnswerChallenge.of(challenge, "open-sesame"),
            new LinkProgress.LinkOpened(
                "https://login.example/open-sesame", Option.none(), Option.none(), Option.none()));

    assertThat(holders)
        .allSatisfy(holder -> assertThat(holder.toString()).doesNotContain("open-sesame"));
  }

  @Test
  void a_proxy_says_everything_that_is_wrong_with_it() {
    ProxySettings proxy =
        new ProxySettings(
            Option.some(ProxySettings.Protocol.UNKNOWN),
            " ",
            70_000,
            Option.some("lina"),
            Option.none());

    assertThat(proxy.flaws())
        .containsExactly(
            "The proxy has no host; give its name or address.",
            "The proxy's port is 70000; give one from 1 to 65535.",
            "The proxy's login has only one half; give user name and password, or neither.",
            "UNKNOWN is no protocol; give HTTP, HTTPS or SOCKS5, or leave it out.");
    assertThat(ProxySettings.of("proxy.example", 1).login("lina", SECRET).flaws()).isEmpty();
  }

  @Test
  void a_confirmation_about_another_session_is_a_flaw() {
    SessionRef other = new SessionRef(VENDOR, "acc2");

    assertThat(new Disconnect(ACCOUNT, DisconnectConfirmation.irreversible(other)).flaws())
        .containsExactly(
            "confirmation: is about acme-v1:acc2, not acme-v1:acc1; confirm the session that is"
                + " to be deleted.");
  }

  @Test
  void a_link_tells_whether_the_reference_changed() {
    assertThat(LinkProgress.linked(ACCOUNT).idChanged()).isFalse();
    assertThat(LinkProgress.relinked(ACCOUNT, ACCOUNT).idChanged()).isFalse();
    assertThat(LinkProgress.relinked(new SessionRef(VENDOR, "old"), ACCOUNT).idChanged()).isTrue();
  }
}
