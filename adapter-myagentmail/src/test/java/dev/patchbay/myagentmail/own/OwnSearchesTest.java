package dev.patchbay.myagentmail.own;

import static dev.patchbay.myagentmail.Lab.NADIA;
import static dev.patchbay.myagentmail.Lab.json;
import static dev.patchbay.myagentmail.Lab.left;
import static dev.patchbay.myagentmail.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Report;
import dev.patchbay.error.Wait;
import dev.patchbay.identity.PostRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.myagentmail.Lab;
import dev.patchbay.myagentmail.MyAgentMailOperations;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.intent.ClassifiedPost;
import dev.patchbay.myagentmail.intent.ClassifiedSearch;
import dev.patchbay.myagentmail.intent.GetSearch;
import dev.patchbay.myagentmail.intent.Intent;
import dev.patchbay.myagentmail.intent.ListSearches;
import dev.patchbay.myagentmail.intent.LookBack;
import dev.patchbay.myagentmail.intent.RunSearch;
import dev.patchbay.myagentmail.intent.SearchReport;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OwnSearchesTest {
  private static final String ID = "5f0e2b0c-8d57-4f5a-9b0e-3c7a9a1d2f44";

  /** As on the vendor's pages. */
  private static final String SEARCH =
      """
      { "id": "5f0e2b0c-8d57-4f5a-9b0e-3c7a9a1d2f44",
        "sessionId": "b7d1f0aa-52c3-4c0e-9a51-0d6c1f6f2e11", "query": "outbound burnout",
        "lookback": "past-month", "minIntent": "medium",
        "intentDescription": "Founders who say outreach stopped working. Skip agencies.",
        "resultCount": 1, "tookMs": 11840, "errorCode": null, "errorMessage": null,
        "createdAt": "2026-05-02T08:20:11.000Z" }""";

  private static final String RESULT =
      """
      { "rank": 1,
        "postUrl": "https://www.linkedin.com/feed/update/urn:li:activity:7190000000000000001/",
        "postExcerpt": "Our reply rate fell off a cliff", "postedAt": null,
        "author": { "name": "Ilse Varga",
          "profileUrl": "https://www.linkedin.com/in/ilse-varga-demo/",
          "headline": "Co-founder at Kestrel Data", "role": "Co-founder",
          "company": "Kestrel Data" },
        "classification": { "engage": true, "intent": "high", "reason": "States it." },
        "triageScore": 82 }""";

  private static final RunSearch RUN =
      RunSearch.builder("outbound burnout", "Founders. Skip agencies.").build();

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void a_search_is_run_by_the_router_and_tells_by_whom() {
    lab.post("searches", json(report(SEARCH, RESULT)));

    Answer<SearchReport> answer =
        right(
            own(lab.port())
                .runSearch(
                    RUN.toBuilder()
                        .lookBack(LookBack.PAST_MONTH)
                        .minIntent(Intent.MEDIUM)
                        .limit(25)
                        .build())
                .execute());

    ClassifiedSearch search = answer.value().search();
    assertThat(search.ref()).isEqualTo(VendorRef.of(MyAgentMail.VENDOR, "search", ID));
    assertThat(search.session()).contains(NADIA);
    assertThat(search.lookBack()).contains(LookBack.PAST_MONTH);
    assertThat(search.tookMillis()).contains(11840);
    assertThat(search.createdAt()).contains(Instant.parse("2026-05-02T08:20:11Z"));
    ClassifiedPost post = answer.value().results().get(0);
    assertThat(post.post())
        .contains(
            PostRef.of("https://www.linkedin.com/feed/update/urn:li:activity:7190000000000000001"));
    assertThat(post.author().get().ref()).contains(ProfileRef.of("ilse-varga-demo"));
    assertThat(post.author().get().role()).contains("Co-founder");
    assertThat(post.author().get().company()).contains("Kestrel Data");
    assertThat(post.classification().get().intent()).contains(Intent.HIGH);
    assertThat(post.triageScore()).contains(82);
    assertThat(post.postedAt()).isEmpty();
    assertThat(answer.spent().calls()).isEqualTo(Map.of("search_history", 1));
    lab.posted(
        "searches",
        """
        { "query": "outbound burnout", "intentDescription": "Founders. Skip agencies.",
          "lookback": "past-month", "minIntent": "medium", "limit": 25 }""");
  }

  @Test
  void a_named_session_is_pinned() {
    lab.post("searches", json(report(SEARCH, "")));

    right(own(lab.nadia()).runSearch(RUN).execute());

    lab.posted(
        "searches",
        """
        { "query": "outbound burnout", "intentDescription": "Founders. Skip agencies.",
          "sessionId": "b7d1f0aa-52c3-4c0e-9a51-0d6c1f6f2e11" }""");
  }

  @Test
  void a_search_that_broke_off_is_an_error_without_results_and_a_gap_with_some() {
    String broken =
        SEARCH.replace(
            "\"errorCode\": null, \"errorMessage\": null",
            "\"errorCode\": \"LINKEDIN_RATE_LIMITED\", \"errorMessage\": \"999 of LinkedIn\"");
    lab.post("searches", json(report(broken, "")));
    assertThat(left(own(lab.port()).runSearch(RUN).execute()))
        .isInstanceOf(Wait.AccountRateLimited.class)
        .extracting(error -> error.origin().excerpt().get())
        .isEqualTo("999 of LinkedIn");

    lab.post("searches", json(report(broken, RESULT)));
    Answer<SearchReport> some = right(own(lab.port()).runSearch(RUN).execute());
    assertThat(some.value().results()).hasSize(1);
    assertThat(some.gaps()).extracting(gap -> gap.field()).containsExactly("results");
    assertThat(some.gaps().get(0).error()).isInstanceOf(Wait.AccountRateLimited.class);

    lab.get("searches/" + ID, json(report(broken, "")));
    assertThat(right(own(lab.port()).search(search()).execute()).value().search().errorCode())
        .contains("LINKEDIN_RATE_LIMITED");
  }

  @Test
  void a_search_is_read_again() {
    lab.get("searches/" + ID, json(report(SEARCH, RESULT)));

    assertThat(right(own(lab.port()).search(search()).execute()).value().results()).hasSize(1);
    assertThat(
            left(
                own(lab.port())
                    .search(new GetSearch(VendorRef.of(MyAgentMail.VENDOR, "signal", ID)))
                    .execute()))
        .isInstanceOf(FixCall.InvalidRequest.class);
  }

  @Test
  void searches_are_listed_without_their_results() {
    lab.vendor.stubFor(
        WireMock.get("/v1/linkedin/searches?limit=1")
            .willReturn(json("{ \"searches\": [" + SEARCH + "] }")));
    lab.get("searches", json("{ \"searches\": [{ \"query\": \"no id\" }] }"));

    Page<ClassifiedSearch> page =
        right(own(lab.port()).searches(new ListSearches(Option.some(1))).execute()).value();

    assertThat(page.rows()).hasSize(1);
    assertThat(page.end()).isEqualTo(PageEnd.PERHAPS_MORE);
    assertThat(right(own(lab.port()).searches(ListSearches.all()).execute()).value().rows())
        .isEmpty();
  }

  @Test
  void bounds_hold_and_an_answer_without_a_search_is_unexpected() {
    assertThat(
            left(own(lab.port()).runSearch(RUN.toBuilder().limit(101).build()).execute()).message())
        .contains("myagentmail.runSearch.limit: 101 is too many");
    assertThat(
            left(
                own(lab.port())
                    .runSearch(RUN.toBuilder().minIntent(Intent.UNKNOWN).build())
                    .execute()))
        .isInstanceOf(FixCall.InvalidRequest.class);
    lab.saw(0);

    lab.post("searches", json("{ \"results\": [] }"));
    assertThat(left(own(lab.port()).runSearch(RUN).execute()))
        .isInstanceOf(Report.UnexpectedResponse.class);
  }

  private static GetSearch search() {
    return new GetSearch(VendorRef.of(MyAgentMail.VENDOR, "search", ID));
  }

  private static String report(String search, String results) {
    return "{ \"search\": " + search + ", \"results\": [" + results + "] }";
  }

  private static MyAgentMailOperations own(Patchbay port) {
    return port.extension(MyAgentMailOperations.class).get();
  }
}
