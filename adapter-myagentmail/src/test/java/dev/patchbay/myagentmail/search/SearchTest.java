package dev.patchbay.myagentmail.search;

import static dev.patchbay.myagentmail.Lab.json;
import static dev.patchbay.myagentmail.Lab.left;
import static dev.patchbay.myagentmail.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Report;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.PostRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.myagentmail.Lab;
import dev.patchbay.post.Actor;
import dev.patchbay.post.AuthorRef;
import dev.patchbay.post.Post;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.search.PostQuery;
import dev.patchbay.value.ActorKind;
import dev.patchbay.value.ApproximateTime;
import dev.patchbay.value.Precision;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SearchTest {
  private static final String POST =
      "https://www.linkedin.com/feed/update/urn:li:activity:7190000000000000001/";
  private static final PostQuery BURNOUT = PostQuery.builder().keywords("outbound burnout").build();

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void a_search_goes_to_the_router_without_a_session_and_answers_posts() {
    finds(
        """
        { "postUrl": "%s", "authorName": "Ilse Varga",
          "authorProfileUrl": "https://www.linkedin.com/in/ilse-varga-demo/",
          "authorHeadline": "Co-founder at Kestrel Data",
          "excerpt": "Our reply rate fell", "postedAt": "2026-05-02T08:14:33.120Z" }"""
            .formatted(POST));

    Answer<Page<Post>> answer = right(lab.port().search().posts(BURNOUT).execute());

    Post post = answer.value().rows().get(0);
    assertThat(post.ref()).isEqualTo(PostRef.of(POST));
    assertThat(post.excerpt()).contains("Our reply rate fell");
    assertThat(post.text()).isEmpty();
    assertThat(post.postedAt())
        .contains(ApproximateTime.exact(Instant.parse("2026-05-02T08:14:33.120Z")));
    Actor author = post.author().get();
    assertThat(author.ref()).contains(AuthorRef.of(ProfileRef.of("ilse-varga-demo")));
    assertThat(author.name()).contains("Ilse Varga");
    assertThat(author.headline()).contains("Co-founder at Kestrel Data");
    assertThat(author.kind()).contains(ActorKind.PERSON);
    lab.posted("search/content", "{ \"query\": \"outbound burnout\" }");
  }

  @Test
  void a_named_session_and_a_page_size_go_along() {
    finds("");

    right(lab.nadia().search().posts(BURNOUT.toBuilder().pageSize(10).build()).execute());

    lab.posted(
        "search/content",
        """
        { "query": "outbound burnout", "limit": 10,
          "sessionId": "b7d1f0aa-52c3-4c0e-9a51-0d6c1f6f2e11" }""");
  }

  @Test
  void a_company_may_have_written_and_little_be_known() {
    finds(
        """
        { "postUrl": "%s", "authorName": "Halyard",
          "authorProfileUrl": "https://www.linkedin.com/company/halyard-demo/",
          "postedAt": "2w" }, { "postUrl": "%s" }"""
            .formatted(POST, POST));

    Page<Post> page = right(lab.port().search().posts(BURNOUT).execute()).value();

    assertThat(page.rows().get(0).author().get().ref())
        .contains(AuthorRef.of(CompanyRef.of("https://www.linkedin.com/company/halyard-demo")));
    assertThat(page.rows().get(0).author().get().kind()).contains(ActorKind.COMPANY);
    assertThat(page.rows().get(0).postedAt().get().precision()).isEqualTo(Precision.UNKNOWN);
    assertThat(page.rows().get(0).postedAt().get().text()).isEqualTo("2w");
    assertThat(page.rows().get(1).author()).isEmpty();
  }

  @Test
  void a_row_without_a_readable_post_is_told_and_left_out() {
    finds("{ \"postUrl\": \"https://example.org/x\" }, { \"excerpt\": \"no url\" }, null");

    Answer<Page<Post>> answer = right(lab.port().search().posts(BURNOUT).execute());

    assertThat(answer.value().rows()).isEmpty();
    assertThat(answer.notes().unrecognised())
        .extracting(value -> value.raw())
        .containsExactly("https://example.org/x", "null");
  }

  @Test
  void the_end_of_the_page_says_whether_there_may_be_more() {
    finds("{ \"postUrl\": \"%s\" }".formatted(POST));

    assertThat(end(BURNOUT.toBuilder().pageSize(1).build())).isEqualTo(PageEnd.PERHAPS_MORE);
    assertThat(end(BURNOUT.toBuilder().pageSize(2).build())).isEqualTo(PageEnd.ONE_PAGE);
    assertThat(end(BURNOUT)).isEqualTo(PageEnd.PERHAPS_MORE);
  }

  private PageEnd end(PostQuery query) {
    return right(lab.port().search().posts(query).execute()).value().end();
  }

  @Test
  void words_are_needed() {
    assertThat(left(lab.port().search().posts(PostQuery.builder().build()).execute()))
        .isInstanceOf(FixCall.InvalidRequest.class)
        .extracting(error -> error.message())
        .isEqualTo(
            "search.posts at myagentmail: classicPosts.keywords: is missing; this vendor searches"
                + " by words alone");
    lab.saw(0);
  }

  @Test
  void an_answer_without_posts_is_unexpected() {
    lab.post("search/content", json("{ \"hits\": [] }"));

    assertThat(left(lab.port().search().posts(BURNOUT).execute()))
        .isInstanceOf(Report.UnexpectedResponse.class)
        .extracting(error -> error.message())
        .asString()
        .endsWith("unexpected answer: the answer has no posts");
  }

  @Test
  void nothing_but_posts_is_searched_for() {
    assertThat(
            left(
                lab.port()
                    .search()
                    .people(PeopleQuery.builder().keywords("founder").build())
                    .execute()))
        .isInstanceOf(FixCall.UnsupportedOperation.class)
        .extracting(error -> error.message())
        .isEqualTo(
            "search.people at myagentmail is not supported: vendor cannot: no route searches for"
                + " them; the vendor finds posts");
  }

  private void finds(String posts) {
    lab.post("search/content", json("{ \"posts\": [" + posts + "] }"));
  }
}
