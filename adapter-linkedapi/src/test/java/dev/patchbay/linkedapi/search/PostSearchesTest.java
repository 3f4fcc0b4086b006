package dev.patchbay.linkedapi.search;

import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.answer.Page;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.post.Post;
import dev.patchbay.search.PostQuery;
import dev.patchbay.value.PostContentType;
import dev.patchbay.value.PostSort;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermKind;
import dev.patchbay.value.Terms;
import dev.patchbay.value.Within;
import io.vavr.control.Either;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostSearchesTest {
  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void posts_are_searched_by_whose_they_are() {
    lab.completes(
        """
        { "actionType": "st.searchPosts", "success": true, "data": [
          { "url": "https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001",
            "time": "2026-08-01T10:00:00Z", "type": "original", "text": "Notes are out.",
            "author": { "type": "person", "name": "Mira Holt",
              "profileUrl": "https://www.linkedin.com/in/mira-holt-42" },
            "reactionsCount": 3, "viewerState": { "reaction": "like", "isOwn": false } } ] }""");

    Answer<Page<Post>> answer =
        right(
            posts(
                PostQuery.builder()
                    .keywords("notes")
                    .sortBy(PostSort.DATE)
                    .datePosted(Within.PAST_WEEK)
                    .contentType(PostContentType.JOB_POSTS)
                    .postedByMe(true)
                    .postedByFollowed(true)
                    .authorIndustries(Terms.named("Software Development"))
                    .authorCompanies(Terms.named("Brightquarry"))
                    .pageSize(100)
                    .build()));

    lab.started(
        1,
        """
        { "actionType": "st.searchPosts", "term": "notes", "limit": 100,
          "filter": { "sort": "latest", "datePosted": "pastWeek", "contentType": "jobPosts",
            "postedBy": ["me", "peopleYouFollow"],
            "authorIndustries": ["Software Development"],
            "authorCompanies": ["Brightquarry"] } }""");
    Post post = answer.value().rows().get(0);
    assertThat(post.text()).contains("Notes are out.");
    assertThat(post.reactions()).contains(3);
    assertThat(post.mine()).contains(false);
  }

  @Test
  void posts_are_picked_by_people_and_companies_under_their_shown_names() {
    lab.completes(
        """
        { "actionType": "st.searchPosts", "success": true, "data": [] }""");

    Answer<Page<Post>> answer =
        right(
            posts(
                PostQuery.builder()
                    .postedByMembers(
                        ProfileRef.of("https://www.linkedin.com/in/mira-holt-42")
                            .shownAs("Mira Holt"),
                        ProfileRef.of("urn:li:member:55501234").shownAs("Tomas Vire"))
                    .mentioningMembers(ProfileRef.of("ACoAAB1x2y3z").shownAs("Mira Holt"))
                    .postedByCompanies(
                        CompanyRef.of("brightquarry").shownAs("Brightquarry"),
                        CompanyRef.of("70441122").shownAs("Kadeline Freight"))
                    .authorCompanies(
                        Terms.of(Term.of(TermKind.COMPANY, "70441122", "Kadeline Freight")))
                    .build()));

    lab.started(
        1,
        """
        { "actionType": "st.searchPosts",
          "filter": {
            "fromMembers": ["Mira Holt", { "name": "Tomas Vire", "urn": "urn:li:member:55501234" }],
            "fromCompanies": ["Brightquarry",
              { "name": "Kadeline Freight", "urn": "urn:li:organization:70441122" }],
            "mentioningMembers": [{ "name": "Mira Holt",
              "personHashedUrl": "https://www.linkedin.com/in/ACoAAB1x2y3z" }],
            "authorCompanies": [
              { "name": "Kadeline Freight", "urn": "urn:li:organization:70441122" }] } }""");
    assertThat(answer.fidelity())
        .as("what the vendor picks unseen")
        .containsExactly(
            new ArgumentNote.SentAs("classicPosts.postedByMembers", "Mira Holt"),
            new ArgumentNote.SentAs("classicPosts.postedByCompanies", "Brightquarry"));
  }

  @Test
  void a_reference_without_the_shown_name_is_refused_with_the_way_to_give_it() {
    assertThat(
            left(posts(
                    PostQuery.builder()
                        .postedByMembers(ProfileRef.of("https://www.linkedin.com/in/mira-holt-42"))
                        .build()))
                .message())
        .contains("classicPosts.postedByMembers")
        .contains("picks by the name that LinkedIn shows, and mira-holt-42 holds none")
        .contains("shownAs(");
    assertThat(
            left(posts(PostQuery.builder().mentioningCompanies(CompanyRef.of("7712345")).build()))
                .message())
        .contains("classicPosts.mentioningCompanies")
        .contains("7712345 holds none");
    lab.starts(0);
  }

  @Test
  void kinds_of_posts_that_the_vendor_cannot_find_are_refused() {
    assertThat(
            left(posts(
                    PostQuery.builder()
                        .contentType(PostContentType.COLLABORATIVE_ARTICLES)
                        .build()))
                .message())
        .contains("classicPosts.contentType=COLLABORATIVE_ARTICLES");
  }

  private Either<PortError, Answer<Page<Post>>> posts(PostQuery query) {
    return lab.port().search().posts(query).execute();
  }
}
