package dev.patchbay.sandbox.myagentmail;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.patchbay.sandbox.Delivery;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches with a rule, signals of five kinds, their matches and webhooks. */
final class SignalsTest {
  private static final String SIGNALS = "/v1/linkedin/signals";
  private static final String HOOK = "'webhookUrl':'http://localhost:1/mam'";
  private static final String RULE = "'intentDescription':'People in data. Skip recruiters.'";

  private final MyAgentMailSandbox sandbox = MyAgentMailSandbox.start(0);
  private final Client client = Client.of(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private JsonObject create(String members) {
    Client.Answer answer = client.post(SIGNALS, "{'name':'x'," + RULE + "," + members + "}");
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().object("signal");
  }

  private JsonObject run(String id) {
    return client.post(SIGNALS + "/" + id + "/run", "").json().object("result");
  }

  private List<JsonObject> matches(String id) {
    return client.get(SIGNALS + "/" + id + "/matches").json().objects("matches");
  }

  /** What was delivered, repeated attempts left out. */
  private List<JsonObject> told(String type) {
    return sandbox.deliveries().stream()
        .map(Delivery::body)
        .distinct()
        .map(Json::object)
        .filter(body -> body.text("type").equals(type))
        .toList();
  }

  @Test
  void a_keyword_fires_once_for_a_fresh_post_that_fits_the_rule() {
    String id = create("'query':'reply rate'," + HOOK).text("id");
    sandbox.postAppears("lina-orvik-3b1", "Our reply rate fell, and data says why");
    sandbox.postAppears("ito-77", "My reply rate is fine");

    JsonObject first = run(id);
    JsonObject second = run(id);

    assertThat(first.number("fetched", 0)).isEqualTo(2);
    assertThat(first.number("newMatches", 0)).isEqualTo(1);
    assertThat(first.number("webhooksQueued", 0)).isEqualTo(1);
    assertThat(second.number("newMatches", 0)).isZero();
    assertThat(told("signal.match")).hasSize(1);
    JsonObject body = told("signal.match").get(0);
    assertThat(body.object("author").text("name")).isEqualTo("Lina Orvik");
    assertThat(body.object("author").text("company")).isEqualTo("Fjordkraft Labs");
    assertThat(body.object("signal").text("query")).isEqualTo("reply rate");
    assertThat(matches(id)).hasSize(1);
  }

  @Test
  void a_rule_that_excludes_keeps_a_post_out() {
    String id = create("'query':'hire'," + HOOK).text("id");
    sandbox.postAppears("lina-orvik-3b1", "We hire through recruiters");

    assertThat(run(id).number("newMatches", 0)).isZero();
  }

  @Test
  void a_match_below_the_floor_is_kept_and_not_delivered() {
    String id = create("'query':'reply rate','filterMinIntent':'high'," + HOOK).text("id");
    sandbox.postAppears("lina-orvik-3b1", "Our reply rate fell");

    JsonObject result = run(id);

    assertThat(result.number("newMatches", 0)).isEqualTo(1);
    assertThat(result.number("webhooksQueued", 0)).isZero();
    assertThat(matches(id).get(0).object("classification").text("intent")).isEqualTo("medium");
  }

  @Test
  void the_scheduler_polls_when_the_cadence_says_so() {
    String id = create("'query':'reply rate','cadence':'every_6h'," + HOOK).text("id");
    sandbox.advance(Duration.ofHours(3));
    sandbox.postAppears("lina-orvik-3b1", "Our reply rate fell, and data says why");
    assertThat(told("signal.match")).isEmpty();

    sandbox.advance(Duration.ofHours(4));

    assertThat(told("signal.match")).hasSize(1);
    assertThat(client.get(SIGNALS + "/" + id).json().object("signal").has("lastPolledAt")).isTrue();
  }

  @Test
  void what_goes_over_five_lookups_waits_for_the_next_poll() {
    String id = create("'query':'reply rate'," + HOOK).text("id");
    List.of(
            "lina-orvik-3b1",
            "astrid-nyberg-falk",
            "jonas-berg-1a",
            "zoë-åkesson-núñez",
            "tomas-brekke-9",
            "salma-alkhatib")
        .forEach(person -> sandbox.postAppears(person, "The reply rate of our data team"));

    JsonObject first = run(id);
    assertThat(first.number("enriched", 0)).isEqualTo(5);
    assertThat(first.number("pendingEnrichment", 0)).isEqualTo(1);
    assertThat(matches(id)).hasSize(6);
    assertThat(matches(id)).filteredOn(match -> match.flag("pendingEnrichment")).hasSize(1);

    assertThat(run(id).number("newMatches", 0)).isEqualTo(1);
    assertThat(matches(id)).hasSize(6).noneMatch(match -> match.flag("pendingEnrichment"));
  }

  @Test
  void every_delivery_is_signed_with_the_whole_secret_that_is_shown_once() {
    JsonObject signal = create("'query':'reply rate'," + HOOK);
    sandbox.postAppears("lina-orvik-3b1", "Our reply rate fell, and data says why");
    run(signal.text("id"));

    Delivery delivery = sandbox.deliveries().get(0);

    assertThat(signal.text("webhookSecret")).matches("whsec_[A-Za-z0-9]{30,}");
    assertThat(delivery.headers())
        .containsEntry(
            "X-MyAgentMail-Signature", Ids.sign(signal.text("webhookSecret"), delivery.body()));
    assertThat(client.get(SIGNALS).text()).doesNotContain("whsec_");
  }

  @Test
  void a_receiver_that_fails_is_tried_five_times() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer receiver =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(500, -1);
          exchange.close();
        });
    receiver.start();
    try {
      String url = "http://localhost:" + receiver.getAddress().getPort() + "/mam";
      String id =
          create("'query':'reply rate','cadence':'manual','webhookUrl':'" + url + "'").text("id");
      sandbox.postAppears("lina-orvik-3b1", "Our reply rate fell, and data says why");
      run(id);
      for (int hour = 0; hour < 30; hour++) {
        sandbox.advance(Duration.ofHours(1));
        assertThat(sandbox.deliveries()).isNotEmpty(); // and waits for those under way
      }

      assertThat(sandbox.deliveries()).hasSize(5);
      assertThat(asked).hasValue(5);
    } finally {
      receiver.stop(0);
    }
  }

  @Test
  void who_engages_with_a_person_fires_once_and_the_comment_wins() {
    String id =
        create(
                "'kind':'engagement',"
                    + HOOK
                    + ",'target':{'kind':'profile','url':'https://www.linkedin.com/in/lina-orvik-3b1/'}")
            .text("id");

    run(id);

    assertThat(told("signal.engagement"))
        .extracting(body -> body.object("engager").text("name"))
        .doesNotHaveDuplicates()
        .contains("Astrid Nyberg-Falk");
    assertThat(told("signal.engagement"))
        .filteredOn(body -> body.object("engager").text("name").equals("Astrid Nyberg-Falk"))
        .allMatch(body -> body.object("engager").text("action").equals("commented"));
  }

  @Test
  void a_change_of_job_fires_after_a_first_look_and_when_the_cache_is_old() {
    String id =
        create(
                "'kind':'job_change_watchlist','cadence':'manual',"
                    + HOOK
                    + ",'watchlist':[{'profileUrl':'https://www.linkedin.com/in/tomas-brekke-9/'}]")
            .text("id");
    assertThat(run(id).number("newMatches", 0)).isZero();
    sandbox.jobChanges("tomas-brekke-9", "Head of Data", "Orbis Global");
    assertThat(run(id).number("newMatches", 0)).isZero();

    sandbox.advance(Duration.ofDays(8));

    assertThat(run(id).number("newMatches", 0)).isEqualTo(1);
    JsonObject change = told("signal.job_change").get(0).object("change");
    assertThat(change.text("oldRole")).isEqualTo("Chief Technology Officer");
    assertThat(change.text("newCompany")).isEqualTo("Orbis Global");
    assertThat(matches(id).get(0).text("kind")).isEqualTo("job_change");
  }

  @Test
  void an_invitation_with_a_note_that_is_accepted_fires_twice() {
    String inbox = "'sessionId':'%s',%s".formatted(Pool.FIRST, HOOK);
    create("'kind':'connection_accepted','cadence':'every_6h'," + inbox);
    create("'kind':'message_received','cadence':'hourly'," + inbox);
    sandbox.connectionAppears("ito-77");

    sandbox.advance(Duration.ofHours(2));
    assertThat(told("signal.connection_accepted")).hasSize(1);
    sandbox.advance(Duration.ofHours(6));

    List<JsonObject> both = told("signal.connection_accepted");
    assertThat(both).hasSize(2);
    assertThat(both).extracting(body -> body.object("match").text("id")).doesNotHaveDuplicates();
    assertThat(both)
        .allMatch(body -> body.object("connection").text("attribution").equals("outbound"));
    assertThat(told("signal.message_received")).isEmpty();
  }

  @Test
  void a_stranger_who_connects_is_inbound_and_fires_once() {
    String inbox = "'sessionId':'%s',%s".formatted(Pool.FIRST, HOOK);
    create("'kind':'connection_accepted','cadence':'hourly'," + inbox);
    create("'kind':'message_received','cadence':'hourly'," + inbox);
    sandbox.connectionAppears("jonas-berg-1a");

    sandbox.advance(Duration.ofHours(30));

    assertThat(told("signal.connection_accepted"))
        .singleElement()
        .satisfies(
            body -> assertThat(body.object("connection").text("attribution")).isEqualTo("inbound"));
  }

  @Test
  void own_messages_are_no_news() {
    create("'kind':'message_received','sessionId':'%s',%s".formatted(Pool.FIRST, HOOK));
    client.post(
        "/v1/linkedin/messages",
        "{'sessionId':'%s','text':'Hello','recipient':'tomas-brekke-9'}".formatted(Pool.FIRST));
    sandbox.messageArrives("tomas-brekke-9", "Hello yourself");

    sandbox.advance(Duration.ofHours(30));

    assertThat(told("signal.message_received"))
        .extracting(body -> body.object("message").text("text"))
        .containsExactly("Hello yourself");
  }

  @Test
  void each_session_has_its_system_signals_from_the_start() {
    List<JsonObject> all = client.get(SIGNALS).json().objects("signals");

    assertThat(all)
        .filteredOn(signal -> signal.text("sessionId").equals(Pool.FIRST))
        .extracting(signal -> signal.text("kind") + " " + signal.text("cadence"))
        .containsExactly("connection_accepted every_6h", "message_received hourly");
    assertThat(client.get(SIGNALS + "?kind=message_received").json().objects("signals")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'name':'x'," + RULE + "}",
        "{'query':'x'," + RULE + "}",
        "{'name':'x','query':'x'}",
        "{'name':'x','query':'x','cadence':'hourly'," + RULE + "}",
        "{'name':'x','kind':'brand_new'," + RULE + "}",
        "{'name':'x','kind':'message_received'," + RULE + "}",
        "{'name':'x','kind':'engagement','target':{'kind':'company','url':'https://www.linkedin.com/company/nobody-here/'},"
            + RULE
            + "}",
        "{'name':'x','kind':'job_change_watchlist','watchlist':['https://www.linkedin.com/in/ito-77/'],"
            + RULE
            + "}",
        "{'name':'x','kind':'job_change_watchlist','watchlist':[]," + RULE + "}"
      })
  void a_creation_that_lacks_something_is_refused_without_a_code(String body) {
    Client.Answer answer = client.post(SIGNALS, body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error()).isNotEmpty();
    assertThat(answer.code()).isEmpty();
  }

  @Test
  void a_watchlist_grows_by_entries_and_shrinks_by_id() {
    String id =
        create(
                "'kind':'job_change_watchlist','watchlist':[{'profileUrl':'https://www.linkedin.com/in/ito-77/'}]")
            .text("id");
    String list = SIGNALS + "/" + id + "/watchlist";

    client.post(
        list, "{'entries':[{'profileUrl':'https://www.linkedin.com/in/ove-dahl/','label':'x'}]}");

    List<JsonObject> entries = client.get(list).json().objects("watchlist");
    assertThat(entries).hasSize(2);
    client.send("DELETE", list + "/" + entries.get(0).text("id"), "");
    assertThat(client.get(SIGNALS + "/" + id).json().object("signal").number("watchlistCount", 0))
        .isEqualTo(1);
  }

  @Test
  void a_signal_changes_and_goes() {
    String id = create("'query':'reply rate'").text("id");

    client.send("PATCH", SIGNALS + "/" + id, "{\"cadence\":\"every_12h\",\"enabled\":false}");

    JsonObject changed = client.get(SIGNALS + "/" + id).json().object("signal");
    assertThat(changed.text("cadence")).isEqualTo("every_12h");
    assertThat(changed.flag("enabled")).isFalse();
    assertThat(client.send("DELETE", SIGNALS + "/" + id, "").status()).isEqualTo(200);
    assertThat(client.get(SIGNALS + "/" + id).status()).isEqualTo(404);
  }

  @Test
  void a_signal_of_a_revoked_session_is_orphaned() {
    String id =
        create("'kind':'message_received','sessionId':'%s'".formatted(Pool.FIRST)).text("id");
    client.send("DELETE", "/v1/linkedin/sessions/" + Pool.FIRST, "");

    JsonObject result = run(id);

    assertThat(result.flag("ok")).isFalse();
    assertThat(result.text("errorCode")).isEqualTo("SESSION_NOT_FOUND");
    assertThat(client.get(SIGNALS + "/" + id).json().object("signal").has("lastError")).isTrue();
  }

  @Test
  void a_test_is_delivered_without_a_match() {
    String id = create("'query':'reply rate'," + HOOK).text("id");

    client.post(SIGNALS + "/" + id + "/test-webhook", "");

    assertThat(told("signal.match.test")).hasSize(1);
    assertThat(matches(id)).isEmpty();
  }

  @Test
  void a_search_is_kept_and_reading_it_again_costs_nothing() {
    String body = "{'query':'data platform','lookback':'past-week'," + RULE + "}";
    JsonObject found = client.post("/v1/linkedin/searches", body).json();
    String used = client.get("/v1/linkedin/sessions/utilization").text();

    JsonObject again =
        client.get("/v1/linkedin/searches/" + found.object("search").text("id")).json();

    assertThat(found.objects("results")).isNotEmpty();
    assertThat(again).isEqualTo(found);
    assertThat(client.get("/v1/linkedin/searches?limit=1").json().objects("searches")).hasSize(1);
    assertThat(client.get("/v1/linkedin/sessions/utilization").text()).isEqualTo(used);
  }

  @Test
  void matches_are_read_from_a_known_one_on() {
    String id = create("'query':'reply rate'").text("id");
    sandbox.postAppears("lina-orvik-3b1", "Our reply rate fell, and data says why");
    run(id);
    String known = matches(id).get(0).text("id");
    sandbox.postAppears("astrid-nyberg-falk", "A reply rate in data");
    run(id);

    assertThat(matches(id)).hasSize(2);
    assertThat(
            client.get(SIGNALS + "/" + id + "/matches?sinceId=" + known).json().objects("matches"))
        .extracting(match -> match.object("author").text("name"))
        .containsExactly("Astrid Nyberg-Falk");
  }
}
