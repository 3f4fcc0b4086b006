package dev.patchbay.dialect.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Operations;
import dev.patchbay.call.Area;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Support;
import dev.patchbay.dialect.Bench;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.secret.Secret;
import dev.patchbay.session.AnswerChallenge;
import dev.patchbay.session.ConnectByLink;
import dev.patchbay.session.ConnectWithCookies;
import dev.patchbay.session.ConnectWithCredentials;
import dev.patchbay.session.ListSessions;
import dev.patchbay.session.ProxySettings;
import dev.patchbay.session.Reconnect;
import dev.patchbay.session.SessionOperations;
import dev.patchbay.session.SwitchChallenge;
import dev.patchbay.session.SyncLimit;
import dev.patchbay.support.read.WireJson;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.TableAdapter;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What logins look like on the wire, member by member. */
class SessionsWireTest {
  private static final String CREATED = "{\"object\":\"AccountCreated\",\"account_id\":\"n1\"}";

  private final Bench bench = new Bench();
  private final TableAdapter adapter = adapter(bench.dialect());

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void credentials_are_written_as_documented() {
    bench.post("/accounts", 201, CREATED);

    execute(
        SessionOperations.SESSION_CONNECT_WITH_CREDENTIALS,
        ConnectWithCredentials.builder("mira@example.org", Secret.of("correct horse"))
            .country("NO")
            .recruiterContract("9300001")
            .disabledProducts(Product.ORGANIZATION)
            .syncLimit(SyncLimit.latest(200, 50))
            .build());

    assertThat(sent())
        .isEqualTo(
            json(
                """
                {"provider":"LINKEDIN","username":"mira@example.org","password":"correct horse",
                 "country":"NO","recruiter_contract_id":"9300001",
                 "disabled_features":["linkedin_organizations_mailboxes"],
                 "sync_limit":{"chats":200,"messages":50}}
                """));
  }

  @Test
  void cookies_are_written_as_documented() {
    bench.post("/accounts", 201, CREATED);
    Instant since = Instant.parse("2026-11-01T00:00:00Z");

    execute(
        SessionOperations.SESSION_CONNECT_WITH_COOKIES,
        ConnectWithCookies.builder(Secret.of("at-cookie"))
            .liA(Secret.of("a-cookie"))
            .userAgent("Mozilla/5.0")
            .ip("192.0.2.7")
            .proxy(
                ProxySettings.of("10.0.0.9", 8080)
                    .protocol(ProxySettings.Protocol.SOCKS5)
                    .login("u", Secret.of("proxy-word")))
            .syncLimit(new SyncLimit(Option.some(new SyncLimit.Since(since)), Option.none()))
            .build());

    assertThat(sent())
        .isEqualTo(
            json(
                """
                {"provider":"LINKEDIN","access_token":"at-cookie","premium_token":"a-cookie",
                 "user_agent":"Mozilla/5.0","ip":"192.0.2.7",
                 "proxy":{"protocol":"socks5","host":"10.0.0.9","port":8080,
                  "username":"u","password":"proxy-word"},
                 "sync_limit":{"chats":"2026-11-01T00:00:00.000Z"}}
                """));
  }

  @Test
  void a_link_without_an_expiry_asks_for_an_hour() {
    bench.post("/hosted/accounts/link", 200, "{\"object\":\"HostedAuthUrl\",\"url\":\"u\"}");

    execute(
        SessionOperations.SESSION_CONNECT_BY_LINK,
        ConnectByLink.builder()
            .name("user-5512")
            .notifyUrl("https://app.example/hooks")
            .successUrl("https://app.example/ok")
            .failureUrl("https://app.example/no")
            .skipSuccessPage()
            .syncLimit(SyncLimit.latest(2, 3))
            .build());

    assertThat(sent())
        .isEqualTo(
            json(
                """
                {"type":"create","providers":["LINKEDIN"],"api_url":"BASE","name":"user-5512",
                 "expiresOn":"2026-11-20T10:00:00.000Z","notify_url":"https://app.example/hooks",
                 "success_redirect_url":"https://app.example/ok",
                 "failure_redirect_url":"https://app.example/no","bypass_success_screen":true,
                 "sync_limit":{"MESSAGING":{"chats":2,"messages":3}}}
                """));
  }

  @Test
  void a_link_to_reconnect_names_the_account_and_no_providers() {
    bench.post("/hosted/accounts/link", 200, "{\"object\":\"HostedAuthURL\",\"url\":\"u\"}");

    execute(
        SessionOperations.SESSION_RECONNECT,
        new Reconnect(Bench.SESSION, ConnectByLink.builder().build()));

    assertThat(sent())
        .isEqualTo(
            json(
                """
                {"type":"reconnect","reconnect_account":"b7Qx2ExampleAcc","api_url":"BASE",
                 "expiresOn":"2026-11-20T10:00:00.000Z"}
                """));
  }

  @Test
  void challenges_are_answered_and_switched_by_code() {
    bench.post("/accounts/checkpoint", 201, CREATED);
    VendorRef attempt = VendorRef.of(Bench.VENDOR, "login", "n1");

    execute(
        SessionOperations.SESSION_ANSWER_CHALLENGE,
        new AnswerChallenge(attempt, Secret.of(" 482913 ")));
    assertThat(sent())
        .isEqualTo(json("{\"account_id\":\"n1\",\"provider\":\"LINKEDIN\",\"code\":\"482913\"}"));

    execute(SessionOperations.SESSION_SWITCH_CHALLENGE, new SwitchChallenge(attempt));
    assertThat(sent().get("code")).isEqualTo("TRY_ANOTHER_WAY");
  }

  @Test
  void the_list_asks_for_its_page() {
    bench.get("/accounts", "{\"object\":\"AccountList\",\"items\":[],\"cursor\":null}");

    adapter.execute(
        SessionOperations.SESSION_LIST,
        new ListSessions(Option.some(25)),
        bench.context(Option.some("c+/=")));

    assertThat(bench.last().queryParameter("limit").firstValue()).isEqualTo("25");
    assertThat(bench.last().queryParameter("cursor").firstValue()).isEqualTo("c+/=");
  }

  private <Q extends Request, R> void execute(Operation<Q, R> operation, Q request) {
    assertThat(adapter.execute(operation, request, bench.context()).isRight()).isTrue();
  }

  private Map<?, ?> sent() {
    return json(bench.last().getBodyAsString());
  }

  private Map<?, ?> json(String text) {
    Map<?, ?> json =
        WireJson.object(WireJson.moshi(), text.replace("BASE", bench.server.baseUrl()));
    return json == null ? Map.of() : json;
  }

  private static TableAdapter adapter(Dialect dialect) {
    AdapterTable.Builder table = AdapterTable.of(dialect.vendor());
    Operations.ALL.stream()
        .filter(operation -> operation.area() != Area.SESSION)
        .forEach(operation -> table.without(operation, Support.Reason.NOT_BUILT_YET, ""));
    return new TableAdapter(table.with(new DialectSessions(dialect)::addTo).build()) {};
  }
}
