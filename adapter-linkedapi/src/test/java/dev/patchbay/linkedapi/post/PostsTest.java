package dev.patchbay.linkedapi.post;

import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.error.Fact;
import dev.patchbay.error.Report;
import dev.patchbay.identity.CommentRef;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.PostRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.post.AuthorRef;
import dev.patchbay.post.Comment;
import dev.patchbay.post.ListComments;
import dev.patchbay.post.ListPostsByAuthor;
import dev.patchbay.post.ListReactions;
import dev.patchbay.post.ListReactionsBy;
import dev.patchbay.post.Post;
import dev.patchbay.post.ReactionEntry;
import dev.patchbay.value.ActorKind;
import dev.patchbay.value.Attachment;
import dev.patchbay.value.AttachmentKind;
import dev.patchbay.value.CommentSort;
import dev.patchbay.value.Reaction;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostsTest {
  private static final String URL =
      "https://www.linkedin.com/posts/mira-holt-42_activity-7300000000000000001";
  private static final PostRef POST = PostRef.of(URL);
  private static final ProfileRef MIRA = ProfileRef.of("https://www.linkedin.com/in/mira-holt-42");
  private static final CompanyRef KADELINE =
      CompanyRef.of("https://www.linkedin.com/company/kadeline");

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  private void completesUnder(String parent, String child, String outcome) {
    lab.completes(
        """
        { "actionType": "%s", "success": true, "data": { "then": [
          { "actionType": "%s", %s } ] } }"""
            .formatted(parent, child, outcome));
  }

  @Test
  void a_post_is_opened_by_its_url() {
    lab.completes(
        """
        { "actionType": "st.openPost", "success": true, "data": {
          "url": "%s", "activityUrn": "urn:li:activity:7300000000000000001",
          "time": "2026-08-14T09:21:07Z", "type": "original", "text": "Routing works.",
          "author": { "type": "company", "name": "Kadeline Freight",
                      "companyUrl": "https://www.linkedin.com/company/kadeline",
                      "urn": "urn:li:organization:70441122" },
          "reactionCount": 4, "commentCount": 2, "repostsCount": 1,
          "documentSlides": ["https://media.example.org/1.png"], "images": null,
          "viewerState": { "reaction": null, "isOwn": true } } }"""
            .formatted(URL));

    Post post = right(lab.port().posts().get(POST).execute()).value();

    lab.started(
        1,
        """
        { "actionType": "st.openPost", "postUrl": "%s", "basicInfo": true }"""
            .formatted(URL));
    assertThat(post.ref().activityUrn()).contains("urn:li:activity:7300000000000000001");
    assertThat(post.postedAt().get().estimate()).contains(Instant.parse("2026-08-14T09:21:07Z"));
    assertThat(post.author().get().kind()).contains(ActorKind.COMPANY);
    assertThat(post.author().get().ref().get().company().get().companyId()).contains("70441122");
    assertThat(post.reactions()).contains(4);
    assertThat(post.comments()).contains(2);
    assertThat(post.mine()).contains(true);
    assertThat(post.myReaction().isEmpty()).isTrue();
    assertThat(post.attachments()).hasSize(1);
  }

  @Test
  void a_video_is_there_by_its_flag_or_its_thumbnail() {
    lab.completes(
        """
        { "actionType": "st.openPost", "success": true, "data": { "url": "%s", "hasVideo": null,
          "videoThumbnail": "https://media.example.org/still.jpg", "documentSlides": [null, " "],
          "images": ["https://media.example.org/1.jpg"] } }"""
            .formatted(URL));

    assertThat(right(lab.port().posts().get(POST).execute()).value().attachments())
        .extracting(Attachment::kind)
        .containsExactly(AttachmentKind.IMAGE, AttachmentKind.VIDEO);
  }

  @Test
  void a_post_known_by_its_urn_is_opened_in_the_feed() {
    lab.completes(
        """
        { "actionType": "st.openPost", "success": false,
          "error": { "type": "postNotFound", "message": "No such post." } }""");

    assertThat(
            left(
                lab.port()
                    .posts()
                    .get(PostRef.of("urn:li:activity:7300000000000000001"))
                    .execute()))
        .isInstanceOf(Fact.NotFound.class);
    lab.started(
        1,
        """
        { "actionType": "st.openPost", "basicInfo": true, "postUrl":
          "https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001" }""");
  }

  @Test
  void a_bare_number_is_refused_with_the_repair() {
    assertThat(left(lab.port().posts().get(PostRef.of("7300000000000000001")).execute()).message())
        .startsWith("post.get at linkedapi: post.get.post: this vendor finds posts by their URL")
        .endsWith("has none; give its URL or URN");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  @Test
  void comments_are_read_under_the_post() {
    completesUnder(
        "st.openPost",
        "st.retrievePostComments",
        """
        "success": true, "data": [
          { "commentUrn": "urn:li:comment:(activity:7300000000000000001,7300000000000000900)",
            "commentUrl": "https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001",
            "commenterUrl": "https://www.linkedin.com/in/tomas-vire", "commenterName": "Tomas Vire",
            "commenterHeadline": "Planner", "commenterType": "person",
            "time": "2026-08-14T09:21:07Z", "text": "Indeed.",
            "image": "https://media.example.org/1.png", "isReply": false,
            "reactionsCount": 2, "repliesCount": 1 },
          { "commentUrn": "comment-17", "commentUrl": null, "commenterName": "Kadeline Freight",
            "commenterUrl": "https://www.linkedin.com/company/kadeline",
            "commenterType": "company", "isReply": true } ]""");

    Answer<Page<Comment>> answer =
        right(
            lab.port()
                .posts()
                .listComments(
                    ListComments.builder(POST)
                        .pageSize(3)
                        .sortBy(CommentSort.MOST_RECENT)
                        .replies()
                        .build())
                .execute());

    lab.started(
        1,
        """
        { "actionType": "st.openPost", "postUrl": "%s", "then": [
          { "actionType": "st.retrievePostComments", "limit": 3, "replies": true, "sort": "mostRecent" } ] }"""
            .formatted(URL));
    Comment first = answer.value().rows().get(0);
    assertThat(first.ref().get().urn())
        .contains("urn:li:comment:(activity:7300000000000000001,7300000000000000900)");
    assertThat(first.ref().get().post()).contains(POST);
    assertThat(first.post()).contains(POST);
    assertThat(first.author().get().name()).contains("Tomas Vire");
    assertThat(first.author().get().kind()).contains(ActorKind.PERSON);
    assertThat(first.text()).contains("Indeed.");
    assertThat(first.reactions()).contains(2);
    assertThat(first.replies()).contains(1);
    assertThat(first.isReply()).contains(false);
    assertThat(first.attachments()).hasSize(1);
    Comment second = answer.value().rows().get(1);
    assertThat(second.ref().isEmpty()).isTrue();
    assertThat(second.author().get().ref().get().company().get().slug()).contains("kadeline");
    assertThat(answer.notes().unrecognised()).hasSize(1);
    assertThat(answer.value().end()).isEqualTo(PageEnd.ONE_PAGE);
  }

  @Test
  void replies_to_one_comment_cannot_be_told_from_others() {
    assertThat(
            left(lab.port()
                    .posts()
                    .listComments(
                        ListComments.builder(POST)
                            .comment(CommentRef.of("urn:li:comment:(activity:73000001,73000002)"))
                            .build())
                    .execute())
                .message())
        .contains(
            "post.listComments.comment is not supported: not documented: replies come among the"
                + " comments");
  }

  @Test
  void reactions_are_read_under_the_post() {
    completesUnder(
        "st.openPost",
        "st.retrievePostReactions",
        """
        "success": true, "data": [
          { "engagerUrl": "https://www.linkedin.com/in/tomas-vire", "engagerName": "Tomas Vire",
            "engagerHeadline": "Planner", "engagerType": "person", "type": "insightful",
            "engagerUrn": "urn:li:member:77" } ]""");

    Page<ReactionEntry> page =
        right(
                lab.port()
                    .posts()
                    .listReactions(new ListReactions(POST, Option.none(), Option.some(1)))
                    .execute())
            .value();

    lab.started(
        1,
        """
        { "actionType": "st.openPost", "postUrl": "%s", "then": [
          { "actionType": "st.retrievePostReactions", "limit": 1 } ] }"""
            .formatted(URL));
    assertThat(page.rows().get(0).reaction()).isEqualTo(Reaction.INSIGHTFUL);
    assertThat(page.rows().get(0).post()).contains(POST);
    assertThat(page.rows().get(0).actor().get().ref().get().person().get().memberUrn())
        .contains("urn:li:member:77");
    assertThat(page.end()).isEqualTo(PageEnd.PERHAPS_MORE);
  }

  @Test
  void posts_of_a_person_stand_on_the_persons_page() {
    completesUnder(
        "st.openPersonPage",
        "st.retrievePersonPosts",
        """
        "success": true, "data": [ { "url": "%s", "type": "original", "text": "Routing works." },
                                   { "text": "A post that nothing names." } ]"""
            .formatted(URL));

    Answer<Page<Post>> answer =
        right(
            lab.port()
                .posts()
                .listByAuthor(
                    new ListPostsByAuthor(
                        AuthorRef.of(MIRA),
                        Option.some(2),
                        Option.some(Instant.parse("2026-08-01T00:00:00Z"))))
                .execute());

    lab.started(
        1,
        """
        { "actionType": "st.openPersonPage",
          "personUrl": "https://www.linkedin.com/in/mira-holt-42",
          "then": [ { "actionType": "st.retrievePersonPosts", "limit": 2,
                      "since": "2026-08-01T00:00:00Z" } ] }""");
    assertThat(answer.value().rows()).hasSize(1);
    assertThat(answer.value().end()).isEqualTo(PageEnd.PERHAPS_MORE);
    assertThat(answer.notes().unrecognised()).hasSize(1);
    assertThat(answer.spent().calls()).containsEntry("stPersonProfileViews", 1);
  }

  @Test
  void posts_of_a_company_stand_on_the_companys_page() {
    completesUnder(
        "st.openCompanyPage", "st.retrieveCompanyPosts", "\"success\": true, \"data\": []");

    Page<Post> page = right(lab.port().posts().listByAuthor(KADELINE).execute()).value();

    lab.started(
        1,
        """
        { "actionType": "st.openCompanyPage",
          "companyUrl": "https://www.linkedin.com/company/kadeline",
          "then": [ { "actionType": "st.retrieveCompanyPosts" } ] }""");
    assertThat(page.rows()).isEmpty();
    assertThat(page.end()).isEqualTo(PageEnd.ONE_PAGE);
  }

  @Test
  void comments_of_a_person_tell_the_post() {
    completesUnder(
        "st.openPersonPage",
        "st.retrievePersonComments",
        """
        "success": true, "data": [ { "postUrl": "%s", "time": "2026-08-14T09:21:07Z",
          "text": null, "image": "https://media.example.org/1.png", "reactionsCount": 3 } ]"""
            .formatted(URL));

    Comment comment =
        right(lab.port().posts().listCommentsBy(MIRA).execute()).value().rows().get(0);

    assertThat(comment.post()).contains(POST);
    assertThat(comment.text().isEmpty()).isTrue();
    assertThat(comment.reactions()).contains(3);
    assertThat(comment.attachments()).hasSize(1);
  }

  @Test
  void reactions_of_a_person_are_read_in_either_spelling() {
    completesUnder(
        "st.openPersonPage",
        "st.retrievePersonReactions",
        """
        "success": true, "data": [
          { "postUrl": "%s", "time": "2026-08-14T09:21:07Z", "reactionType": "love" },
          { "postUrl": "%s", "time": "last Tuesday", "type": "funny" },
          { "type": "sparkle" } ]"""
            .formatted(URL, URL));

    Answer<Page<ReactionEntry>> answer =
        right(
            lab.port()
                .posts()
                .listReactionsBy(new ListReactionsBy(MIRA, Option.some(20), Option.none()))
                .execute());

    assertThat(answer.value().rows())
        .extracting(ReactionEntry::reaction)
        .containsExactly(Reaction.LOVE, Reaction.FUNNY, Reaction.UNKNOWN);
    assertThat(answer.value().rows().get(1).at().get().text()).isEqualTo("last Tuesday");
    assertThat(answer.value().rows().get(1).at().get().estimate().isEmpty()).isTrue();
    assertThat(answer.notes().unrecognised()).hasSize(1);
  }

  @Test
  void a_list_that_is_not_answered_is_unexpected() {
    lab.completes("{ \"actionType\": \"st.openPersonPage\", \"success\": true, \"data\": {} }");

    assertThat(left(lab.port().posts().listCommentsBy(MIRA).execute()))
        .isInstanceOf(Report.UnexpectedResponse.class)
        .extracting(error -> error.message())
        .asString()
        .contains("no answer of st.retrievePersonComments");
  }
}
