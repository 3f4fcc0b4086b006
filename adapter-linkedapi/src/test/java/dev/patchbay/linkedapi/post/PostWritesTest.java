package dev.patchbay.linkedapi.post;

import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Done;
import dev.patchbay.error.Check;
import dev.patchbay.error.Fact;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.CommentRef;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.Mention;
import dev.patchbay.identity.PostRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.post.CommentOnPost;
import dev.patchbay.post.CommentReceipt;
import dev.patchbay.post.CreatePost;
import dev.patchbay.post.CreateRepost;
import dev.patchbay.post.PostReceipt;
import dev.patchbay.post.ReactToComment;
import dev.patchbay.post.ReactToPost;
import dev.patchbay.post.ReplyToComment;
import dev.patchbay.value.PostVisibility;
import dev.patchbay.value.Reaction;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostWritesTest {
  private static final String URL =
      "https://www.linkedin.com/posts/mira-holt-42_activity-7300000000000000001";
  private static final PostRef POST = PostRef.of(URL);
  private static final CompanyRef KADELINE =
      CompanyRef.of("https://www.linkedin.com/company/kadeline");
  private static final String COMMENT_URN =
      "urn:li:comment:(activity:7300000000000000001,7300000000000000900)";

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  private void done(String action) {
    lab.completes("{ \"actionType\": \"%s\", \"success\": true }".formatted(action));
  }

  private PortError refused(CreatePost post) {
    PortError error = left(lab.port().posts().create(post).execute());
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
    return error;
  }

  @Test
  void a_post_is_published_and_named() {
    lab.completes(
        """
        { "actionType": "st.createPost", "success": true,
          "data": { "postUrl": "%s", "postUrn": "urn:li:activity:7300000000000000001" } }"""
            .formatted(URL));

    PostReceipt receipt =
        right(
                lab.port()
                    .posts()
                    .create(
                        CreatePost.builder("Quarterly notes are out.")
                            .attachments(
                                Upload.at(
                                    URI.create("https://files.example.org/q3.pdf"),
                                    "Q3 notes",
                                    "application/pdf"))
                            .asOrganisation(KADELINE)
                            .visibility(PostVisibility.ANYONE)
                            .build())
                    .execute())
            .value();

    lab.started(
        1,
        """
        { "actionType": "st.createPost", "text": "Quarterly notes are out.",
          "attachments": [ { "url": "https://files.example.org/q3.pdf", "type": "document",
                             "name": "Q3 notes" } ],
          "companyUrl": "https://www.linkedin.com/company/kadeline" }""");
    assertThat(receipt.post().get().activityUrn()).contains("urn:li:activity:7300000000000000001");
    assertThat(receipt.post().get().url()).contains(URL);
  }

  @Test
  void a_post_without_a_name_is_published_all_the_same() {
    lab.completes(
        """
        { "actionType": "st.createPost", "success": true, "data": { "postUrl": null } }""");
    assertThat(right(lab.port().posts().create("Hello.").execute()).value().post().isEmpty())
        .isTrue();

    done("st.createPost");
    assertThat(right(lab.port().posts().create("Hello.").execute()).value().post().isEmpty())
        .isTrue();

    lab.completes("{ \"actionType\": \"st.createPost\", \"success\": true, \"data\": [1] }");
    assertThat(right(lab.port().posts().create("Hello.").execute()).notes().unrecognised())
        .hasSize(1);
  }

  @Test
  void mentions_become_keys_and_are_pinned() {
    done("st.createPost");

    right(
        lab.port()
            .posts()
            .create(
                CreatePost.builder("Kadeline and Mira and Ove agree.")
                    .mentions(
                        Mention.of("Mira", ProfileRef.of("ACoAAB1x2y3z"), 13, 4),
                        Mention.of("Kadeline", CompanyRef.of("70441122"), 0, 8),
                        Mention.of("Ove", ProfileRef.of("urn:li:member:55501234"), 22, 3))
                    .build())
            .execute());

    lab.started(
        1,
        """
        { "actionType": "st.createPost", "text": "@[m1] and @[m2] and @[m3] agree.",
          "mentions": [
            { "key": "m1", "name": "Kadeline", "urn": "urn:li:organization:70441122" },
            { "key": "m2", "name": "Mira",
              "personHashedUrl": "https://www.linkedin.com/in/ACoAAB1x2y3z" },
            { "key": "m3", "name": "Ove", "urn": "urn:li:member:55501234" } ] }""");
  }

  @Test
  void mentions_that_could_mean_somebody_else_are_refused() {
    assertThat(
            refused(
                    CreatePost.builder("Mira agrees.")
                        .mentions(Mention.of("Mira", ProfileRef.of("mira-holt-42"), 0, 4))
                        .build())
                .message())
        .endsWith(
            "post.create.mentions: Mira is known by no URN and no id here; profile.resolve and"
                + " profile.company tell them");
    assertThat(
            refused(
                    CreatePost.builder("Mira @[m1].")
                        .mentions(Mention.of("Mira", ProfileRef.of("ACoAAB1x2y3z"), 0, 4))
                        .build())
                .message())
        .endsWith("post.create.text: contains @[...], which this vendor reads as a mention");
    assertThat(
            refused(
                    CreatePost.builder("Mira")
                        .mentions(Mention.of("Mira", ProfileRef.of("ACoAAB1x2y3z"), 2, 4))
                        .build())
                .message())
        .contains("post.create.mentions: ");
  }

  @Test
  void files_are_fetched_by_the_vendor_and_not_mixed() {
    Upload image = Upload.at(URI.create("https://files.example.org/a.png"), "a.png", "image/png");
    Upload film = Upload.at(URI.create("https://files.example.org/a.mp4"), "a.mp4", "video/mp4");

    assertThat(
            refused(
                    CreatePost.builder("Look.")
                        .attachments(Upload.of("a.png", "image/png", new byte[] {1}))
                        .build())
                .message())
        .contains("post.create.attachments=CONTENT is not supported")
        .contains("the vendor fetches files from public addresses; make it with Upload.at");
    assertThat(refused(CreatePost.builder("Look.").attachments(image, film).build()).message())
        .endsWith("a post takes images, or one video, or one document; publish several posts");
    assertThat(
            refused(
                    CreatePost.builder("Look.")
                        .attachments(
                            Upload.at(
                                URI.create("https://files.example.org/a.txt"),
                                "a.txt",
                                "text/plain"))
                        .build())
                .message())
        .contains("a.txt is text/plain; LinkedIn takes JPEG");
    done("st.createPost");
    right(
        lab.port()
            .posts()
            .create(CreatePost.builder("Look.").attachments(image, image).build())
            .execute());
    lab.started(
        1,
        """
        { "actionType": "st.createPost", "text": "Look.", "attachments": [
          { "url": "https://files.example.org/a.png", "type": "image" },
          { "url": "https://files.example.org/a.png", "type": "image" } ] }""");
  }

  @Test
  void what_the_vendor_cannot_publish_is_refused() {
    assertThat(refused(CreatePost.builder("x".repeat(3001)).build()).message())
        .contains("post.create.text: has 3001 UTF-16 units, at most 3000 are allowed");
    assertThat(refused(CreatePost.builder("Look.").link("https://example.org").build()).message())
        .contains("post.create.link is not supported");
    assertThat(
            refused(CreatePost.builder("Look.").visibility(PostVisibility.CONNECTIONS).build())
                .message())
        .contains("post.create.visibility=CONNECTIONS is not supported");
  }

  @Test
  void a_repost_may_go_without_a_word_and_happens_once() {
    lab.completes(
        """
        { "actionType": "st.createRepost", "success": false,
          "error": { "type": "alreadyReposted", "message": "Done before." } }""");

    PortError error = left(lab.port().posts().repost(POST).execute());

    assertThat(((Fact.Conflict) error).state()).isEqualTo(Fact.Conflict.State.ALREADY_REPOSTED);
    lab.started(1, "{ \"actionType\": \"st.createRepost\", \"postUrl\": \"%s\" }".formatted(URL));
    done("st.createRepost");
    right(lab.port().posts().repost(new CreateRepost(POST, Option.some("Read this."))).execute());
    lab.started(
        1,
        "{ \"actionType\": \"st.createRepost\", \"postUrl\": \"%s\", \"text\": \"Read this.\" }"
            .formatted(URL));
  }

  @Test
  void a_comment_is_named_by_newer_servers() {
    lab.completes(
        """
        { "actionType": "st.commentOnPost", "success": true,
          "data": { "commentUrn": "%s",
                    "commentUrl":
            "https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001" } }"""
            .formatted(COMMENT_URN));

    CommentReceipt receipt =
        right(
                lab.port()
                    .posts()
                    .comment(
                        CommentOnPost.builder(POST, "Well said.").asOrganisation(KADELINE).build())
                    .execute())
            .value();

    lab.started(
        1,
        """
        { "actionType": "st.commentOnPost", "postUrl": "%s", "text": "Well said.",
          "companyUrl": "https://www.linkedin.com/company/kadeline" }"""
            .formatted(URL));
    assertThat(receipt.comment().get().urn()).contains(COMMENT_URN);
    assertThat(receipt.comment().get().post()).contains(POST);
    done("st.commentOnPost");
    assertThat(
            right(lab.port().posts().comment(POST, "Well said.").execute())
                .value()
                .comment()
                .isEmpty())
        .isTrue();
  }

  @Test
  void a_comment_that_the_vendor_failed_at_in_its_own_way_may_be_written() {
    lab.completes(
        """
        { "actionType": "st.commentOnPost", "success": false,
          "error": { "type": "browserCrashed", "message": "Try again." } }""");

    PortError error = left(lab.port().posts().comment(POST, "Well said.").execute());

    assertThat(((Check.OutcomeUnknown) error).checkWith()).contains("post.listComments");
  }

  @Test
  void replies_and_reactions_find_the_comment_by_its_url() {
    done("st.replyToComment");
    String url =
        "https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001?commentUrn="
            + "urn%3Ali%3Acomment%3A%28activity%3A7300000000000000001%2C7300000000000000900%29";

    right(lab.port().posts().reply(CommentRef.of(COMMENT_URN), "Thanks.").execute());

    lab.started(
        1,
        "{ \"actionType\": \"st.replyToComment\", \"commentUrl\": \"%s\", \"text\": \"Thanks.\" }"
            .formatted(url));
    done("st.reactToComment");
    assertThat(
            right(
                    lab.port()
                        .posts()
                        .reactToComment(CommentRef.of(COMMENT_URN), Reaction.SUPPORT)
                        .execute())
                .value())
        .isEqualTo(Done.INSTANCE);
    lab.started(
        1,
        "{ \"actionType\": \"st.reactToComment\", \"commentUrl\": \"%s\", \"type\": \"support\" }"
            .formatted(url));
  }

  @Test
  void only_people_reply_and_react_to_comments() {
    CommentRef comment = CommentRef.of(COMMENT_URN);

    assertThat(
            left(lab.port()
                    .posts()
                    .reply(
                        ReplyToComment.builder(comment, "Thanks.").asOrganisation(KADELINE).build())
                    .execute())
                .message())
        .contains("post.reply.asOrganisation is not supported");
    assertThat(
            left(lab.port()
                    .posts()
                    .reactToComment(
                        new ReactToComment(comment, Reaction.LIKE, Option.some(KADELINE)))
                    .execute())
                .message())
        .contains("post.reactToComment.asOrganisation is not supported");
    assertThat(
            left(lab.port()
                    .posts()
                    .comment(CommentOnPost.builder(POST, "x".repeat(1001)).build())
                    .execute())
                .message())
        .contains("post.comment.text: has 1001 UTF-16 units, at most 1000 are allowed");
  }

  @Test
  void a_reaction_names_its_kind() {
    done("st.reactToPost");

    right(
        lab.port()
            .posts()
            .react(new ReactToPost(POST, Reaction.INSIGHTFUL, Option.some(KADELINE)))
            .execute());

    lab.started(
        1,
        """
        { "actionType": "st.reactToPost", "postUrl": "%s", "type": "insightful",
          "companyUrl": "https://www.linkedin.com/company/kadeline" }"""
            .formatted(URL));
  }
}
