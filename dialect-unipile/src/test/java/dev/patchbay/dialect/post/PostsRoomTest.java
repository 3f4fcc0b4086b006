package dev.patchbay.dialect.post;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.patchbay.Operations;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.call.Area;
import dev.patchbay.call.CallOptions;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.Support;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.DialectErrors;
import dev.patchbay.dialect.DialectOptions;
import dev.patchbay.dialect.DocumentedAnswers;
import dev.patchbay.dialect.read.Reactions;
import dev.patchbay.error.Check;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.identity.CommentName;
import dev.patchbay.identity.CommentRef;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.Handle;
import dev.patchbay.identity.Mention;
import dev.patchbay.identity.PostName;
import dev.patchbay.identity.PostRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.post.AuthorRef;
import dev.patchbay.post.Comment;
import dev.patchbay.post.CommentOnPost;
import dev.patchbay.post.CommentReceipt;
import dev.patchbay.post.CreatePost;
import dev.patchbay.post.CreateRepost;
import dev.patchbay.post.GetPost;
import dev.patchbay.post.ListComments;
import dev.patchbay.post.ListCommentsBy;
import dev.patchbay.post.ListPostsByAuthor;
import dev.patchbay.post.ListReactions;
import dev.patchbay.post.ListReactionsBy;
import dev.patchbay.post.Post;
import dev.patchbay.post.PostOperations;
import dev.patchbay.post.PostReceipt;
import dev.patchbay.post.ReactToComment;
import dev.patchbay.post.ReactToPost;
import dev.patchbay.post.ReactionEntry;
import dev.patchbay.post.ReplyToComment;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.spi.CallContext;
import dev.patchbay.spi.Cancelling;
import dev.patchbay.spi.Environment;
import dev.patchbay.spi.Resources;
import dev.patchbay.support.argument.TermResolver;
import dev.patchbay.support.http.WireSettings;
import dev.patchbay.support.read.WireJson;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.TableAdapter;
import dev.patchbay.value.ActorKind;
import dev.patchbay.value.CommentSort;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.PostVisibility;
import dev.patchbay.value.Reaction;
import dev.patchbay.value.Upload;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostsRoomTest {
  private static final Vendor VENDOR = Vendor.of("unipile-v1");
  private static final SessionRef SESSION = new SessionRef(VENDOR, "b7Qx2ExampleAcc");
  private static final String SOCIAL_ID = "urn:li:activity:7390000000000000123";
  private static final PostRef POST = PostRef.of(SOCIAL_ID);
  private static final ProfileRef LINA = ProfileRef.of("ACoAADexample1aBcDeFg");
  private static final String COMMENTS_PATH = "/api/v1/posts/" + SOCIAL_ID + "/comments";

  @RegisterExtension
  static final WireMockExtension VENDOR_STUB = WireMockExtension.newInstance().build();

  private final Resources resources = new Resources();
  private final List<Request> calledBack = new ArrayList<>();
  private Option<Object> calledBackAnswer = Option.none();

  @AfterEach
  void close() {
    resources.close();
  }

  @Test
  void a_post_is_read_by_the_number_of_its_activity() {
    VENDOR_STUB.stubFor(get(anyUrl()).willReturn(okJson(DocumentedAnswers.POST)));

    Post post =
        answer(
                PostOperations.POST_GET,
                new GetPost(
                    PostRef.of(
                        "https://www.linkedin.com/posts/lina-orvik-3b1_activity-7390000000000000123-abcd")))
            .value();

    assertThat(post.ref().activityUrn()).contains(SOCIAL_ID);
    VENDOR_STUB.verify(
        getRequestedFor(
            urlEqualTo("/api/v1/posts/7390000000000000123?account_id=b7Qx2ExampleAcc")));
  }

  @Test
  void a_ugc_post_is_read_by_its_urn_and_never_by_its_number() {
    VENDOR_STUB.stubFor(get(anyUrl()).willReturn(okJson(DocumentedAnswers.POST)));

    answer(PostOperations.POST_GET, new GetPost(PostRef.of("urn:li:ugcPost:7390000000000000777")));

    VENDOR_STUB.verify(
        getRequestedFor(urlPathEqualTo("/api/v1/posts/urn:li:ugcPost:7390000000000000777")));
  }

  @Test
  void another_object_than_a_post_is_an_unexpected_response() {
    VENDOR_STUB.stubFor(get(anyUrl()).willReturn(okJson("{\"object\":\"Checkpoint\"}")));

    assertThat(execute(PostOperations.POST_GET, new GetPost(POST)).getLeft())
        .isInstanceOf(Report.UnexpectedResponse.class)
        .extracting(PortError::message)
        .asString()
        .contains("Checkpoint", "Post");
  }

  @Test
  void posts_of_a_person_go_by_member_id_and_page_by_cursor() {
    VENDOR_STUB.stubFor(
        get(anyUrl())
            .willReturn(
                okJson(
                    "{\"object\":\"PostList\",\"items\":["
                        + DocumentedAnswers.POST
                        + "],\"cursor\":\"next1\",\"paging\":{\"page_count\":1}}")));

    Answer<Page<Post>> page =
        answer(
            PostOperations.POST_LIST_BY_AUTHOR,
            new ListPostsByAuthor(AuthorRef.of(LINA), Option.some(25), Option.none()));

    assertThat(page.value().rows()).hasSize(1);
    assertThat(page.value().end()).isEqualTo(PageEnd.MORE);
    assertThat(page.value().next().get().cursor()).isEqualTo("next1");
    assertThat(page.fidelity()).isEmpty();
    VENDOR_STUB.verify(
        getRequestedFor(
            urlEqualTo(
                "/api/v1/users/ACoAADexample1aBcDeFg/posts"
                    + "?account_id=b7Qx2ExampleAcc&limit=25")));
  }

  @Test
  void a_slug_is_resolved_first_and_that_is_noted() {
    calledBackAnswer = Option.some(LINA);
    VENDOR_STUB.stubFor(get(anyUrl()).willReturn(okJson("{\"object\":\"PostList\",\"items\":[]}")));

    Answer<Page<Post>> page =
        answer(
            PostOperations.POST_LIST_BY_AUTHOR,
            ListPostsByAuthor.of(AuthorRef.of(ProfileRef.of("lina-orvik-3b1"))));

    assertThat(calledBack).hasSize(1);
    assertThat(page.value().end()).isEqualTo(PageEnd.END);
    assertThat(page.fidelity())
        .containsExactly(
            new ArgumentNote.EmulatedBy(
                "post.listByAuthor.author", "resolves the person to a member id"));
    VENDOR_STUB.verify(
        getRequestedFor(urlPathEqualTo("/api/v1/users/ACoAADexample1aBcDeFg/posts")));
  }

  @Test
  void posts_of_a_company_go_by_its_number_and_say_so() {
    VENDOR_STUB.stubFor(get(anyUrl()).willReturn(okJson("{\"object\":\"PostList\",\"items\":[]}")));

    answer(
        PostOperations.POST_LIST_BY_AUTHOR,
        ListPostsByAuthor.of(AuthorRef.of(CompanyRef.of("7712345"))));

    VENDOR_STUB.verify(
        getRequestedFor(
            urlEqualTo("/api/v1/users/7712345/posts?account_id=b7Qx2ExampleAcc&is_company=true")));
  }

  @Test
  void comments_are_read_with_their_ids_and_total() {
    VENDOR_STUB.stubFor(
        get(anyUrl())
            .willReturn(
                okJson(
                    """
                    { "object": "CommentList", "cursor": null, "total_items": 40,
                      "paging": { "start": 0, "page_count": 2, "total_count": 41 },
                      "items": [
                        { "object": "Comment", "id": "7390000000000000900",
                          "post_id": "7390000000000000123", "post_urn": "urn:li:activity:7390000000000000123",
                          "author": "Odd Vik", "author_details": { "id": "ACoAADexample2",
                            "headline": "Baker", "profile_url": "https://www.linkedin.com/in/odd-vik",
                            "network_distance": "SECOND_DEGREE" },
                          "date": "3d", "text": "Nice", "reaction_counter": 2, "reply_counter": 1,
                          "user_reacted": "PRAISE" },
                        { "object": "Comment", "author": "Somebody", "text": "Bare" } ] }
                    """)));

    Page<Comment> page =
        answer(PostOperations.POST_LIST_COMMENTS, ListComments.builder(POST).build()).value();

    Comment first = page.rows().get(0);
    assertThat(first.ref().get().handle())
        .contains(VendorRef.of(VENDOR, "comment", "7390000000000000900"));
    assertThat(first.ref().get().post().get().activityUrn()).contains(SOCIAL_ID);
    assertThat(first.author().get().name()).contains("Odd Vik");
    assertThat(first.author().get().ref().get().person().get().classicMemberId())
        .contains("ACoAADexample2");
    assertThat(first.author().get().networkDistance()).contains(NetworkDistance.SECOND);
    assertThat(first.at().get().text()).isEqualTo("3d");
    assertThat(first.myReaction()).contains(Reaction.CELEBRATE);
    assertThat(first.replies()).contains(1);
    assertThat(first.isReply()).contains(false);
    Comment bare = page.rows().get(1);
    assertThat(bare.ref()).isEmpty();
    assertThat(bare.author().get().name()).contains("Somebody");
    assertThat(page.estimatedTotal()).contains(40);
    assertThat(page.startIndex()).contains(0);
    assertThat(page.end()).isEqualTo(PageEnd.END);
  }

  @Test
  void replies_are_the_comments_of_a_comment() {
    VENDOR_STUB.stubFor(
        get(anyUrl()).willReturn(okJson("{\"object\":\"CommentList\",\"items\":[]}")));

    answer(
        PostOperations.POST_LIST_COMMENTS,
        ListComments.builder(POST).comment(comment("7390000000000000900")).build());

    VENDOR_STUB.verify(
        getRequestedFor(
            urlEqualTo(
                COMMENTS_PATH + "?account_id=b7Qx2ExampleAcc&comment_id=7390000000000000900")));
  }

  @Test
  void an_order_of_comments_is_refused() {
    assertThat(
            execute(
                    PostOperations.POST_LIST_COMMENTS,
                    ListComments.builder(POST).sortBy(CommentSort.MOST_RECENT).build())
                .getLeft())
        .isInstanceOf(FixCall.UnsupportedArgument.class)
        .extracting(PortError::message)
        .asString()
        .contains("post.listComments.sortBy");
  }

  @Test
  void the_cursor_of_reactions_stands_inside_paging() {
    VENDOR_STUB.stubFor(
        get(anyUrl())
            .willReturn(
                okJson(
                    """
                    { "object": "PostReactionList",
                      "paging": { "cursor": "deep", "start": 10, "page_count": 2, "total_count": 41 },
                      "items": [
                        { "object": "PostReaction", "value": "INTEREST", "post_id": "7390000000000000123",
                          "author": { "id": "ACoAADexample2", "type": "INDIVIDUAL", "name": "Odd Vik",
                            "profile_url": "https://www.linkedin.com/in/odd-vik", "network_distance": "OUT_OF_NETWORK" } },
                        { "object": "PostReaction", "value": "CURIOUS", "post_id": "7390000000000000123",
                          "author": { "id": "7712345", "type": "COMPANY", "name": "Fjordkraft Labs",
                            "profile_url": "https://www.linkedin.com/company/fjordkraft-labs" } } ] }
                    """)));

    Answer<Page<ReactionEntry>> answer =
        answer(
            PostOperations.POST_LIST_REACTIONS,
            new ListReactions(POST, Option.none(), Option.none()));

    Page<ReactionEntry> page = answer.value();
    assertThat(page.next().get().cursor()).isEqualTo("deep");
    assertThat(page.startIndex()).contains(10);
    assertThat(page.estimatedTotal()).contains(41);
    ReactionEntry person = page.rows().get(0);
    assertThat(person.reaction()).isEqualTo(Reaction.INSIGHTFUL);
    assertThat(person.actor().get().kind()).contains(ActorKind.PERSON);
    assertThat(person.actor().get().networkDistance()).contains(NetworkDistance.OUT_OF_NETWORK);
    ReactionEntry company = page.rows().get(1);
    assertThat(company.reaction()).isEqualTo(Reaction.UNKNOWN);
    assertThat(company.actor().get().ref().get().company().get().companyId()).contains("7712345");
    assertThat(answer.notes().unrecognised())
        .singleElement()
        .satisfies(odd -> assertThat(odd.raw()).isEqualTo("CURIOUS"));
    VENDOR_STUB.verify(
        getRequestedFor(
            urlEqualTo("/api/v1/posts/" + SOCIAL_ID + "/reactions?account_id=b7Qx2ExampleAcc")));
  }

  @Test
  void comments_and_reactions_of_a_person_page_by_the_cursor_at_the_root() {
    VENDOR_STUB.stubFor(
        get(urlPathEqualTo("/api/v1/users/ACoAADexample1aBcDeFg/comments"))
            .willReturn(okJson("{\"object\":\"CommentList\",\"items\":[],\"cursor\":\"c2\"}")));
    VENDOR_STUB.stubFor(
        get(urlPathEqualTo("/api/v1/users/ACoAADexample1aBcDeFg/reactions"))
            .willReturn(
                okJson(
                    "{\"object\":\"PostReactionList\",\"cursor\":\"r2\",\"items\":["
                        + "{\"value\":\"LIKE\",\"post_id\":\"7390000000000000123\","
                        + "\"comment_id\":\"7390000000000000900\"}]}")));

    assertThat(
            answer(PostOperations.POST_LIST_COMMENTS_BY, ListCommentsBy.of(LINA))
                .value()
                .next()
                .get()
                .cursor())
        .isEqualTo("c2");
    Page<ReactionEntry> reactions =
        answer(PostOperations.POST_LIST_REACTIONS_BY, ListReactionsBy.of(LINA)).value();
    assertThat(reactions.next().get().cursor()).isEqualTo("r2");
    assertThat(reactions.rows().get(0).actor().get().ref()).contains(AuthorRef.of(LINA));
    assertThat(reactions.rows().get(0).comment().get().post().get().postNumber())
        .contains("7390000000000000123");
  }

  @Test
  void a_post_is_published_as_parts_with_bracketed_mentions() {
    VENDOR_STUB.stubFor(
        post(anyUrl())
            .willReturn(
                okJson("{\"object\":\"PostCreated\",\"post_id\":\"7390000000000000500\"}")
                    .withStatus(201)));
    byte[] image = "not really an image".getBytes(StandardCharsets.UTF_8);

    Answer<PostReceipt> receipt =
        answer(
            PostOperations.POST_CREATE,
            CreatePost.builder("Hello Lina of Fjordkraft!")
                .attachments(Upload.of("a.png", "image/png", image))
                .mentions(
                    Mention.of("Fjordkraft", CompanyRef.of("7712345"), 14, 10),
                    Mention.of("Lina", LINA, 6, 4))
                .link("https://example.org/a")
                .asOrganisation(CompanyRef.of("99"))
                .visibility(PostVisibility.ANYONE)
                .build());

    assertThat(receipt.value().post().get().postNumber()).contains("7390000000000000500");
    assertThat(receipt.fidelity())
        .containsExactly(
            new ArgumentNote.EmulatedBy(
                "post.create.visibility", "LinkedIn's default; nothing is sent"));
    var request = postRequestedFor(urlEqualTo("/api/v1/posts"));
    Map.of(
            "account_id", "b7Qx2ExampleAcc",
            "text", "Hello {{0}} of {{1}}!",
            "mentions[0][name]", "Lina",
            "mentions[0][profile_id]", "ACoAADexample1aBcDeFg",
            "mentions[1][name]", "Fjordkraft",
            "mentions[1][profile_id]", "7712345",
            "mentions[1][is_company]", "true",
            "external_link", "https://example.org/a",
            "as_organization", "99")
        .forEach(
            (name, value) ->
                request.withRequestBodyPart(
                    aMultipart().withName(name).withBody(equalTo(value)).build()));
    request.withRequestBodyPart(
        aMultipart().withName("attachments").withBody(binaryEqualTo(image)).build());
    VENDOR_STUB.verify(request);
    String body = VENDOR_STUB.getAllServeEvents().get(0).getRequest().getBodyAsString();
    assertThat(body).doesNotContain("mentions[0][is_company]").doesNotContain("visibility");
    assertThat(body).contains("filename=\"a.png\"").contains("Content-Type: image/png");
  }

  @Test
  void mentions_are_one_part_of_json_where_the_vendor_takes_that() {
    VENDOR_STUB.stubFor(
        post(anyUrl()).willReturn(okJson("{\"object\":\"PostCreated\",\"post_id\":null}")));

    Either<PortError, Answer<PostReceipt>> receipt =
        execute(
            new PostRules(true, true),
            PostOperations.POST_CREATE,
            CreatePost.builder("Hello Lina").mentions(Mention.of("Lina", LINA, 6, 4)).build());

    assertThat(receipt.get().value().post()).isEmpty();
    VENDOR_STUB.verify(
        postRequestedFor(urlEqualTo("/api/v1/posts"))
            .withRequestBodyPart(
                aMultipart()
                    .withName("mentions")
                    .withBody(
                        equalToJson(
                            "[{\"name\":\"Lina\",\"profile_id\":\"ACoAADexample1aBcDeFg\"}]"))
                    .build()));
  }

  @Test
  void overlapping_mentions_and_placeholders_of_the_caller_are_refused() {
    assertThat(
            execute(
                    PostOperations.POST_CREATE,
                    CreatePost.builder("Hello Lina")
                        .mentions(Mention.of("Lina", LINA, 6, 4), Mention.of("ina", LINA, 7, 3))
                        .build())
                .getLeft()
                .message())
        .contains("post.create.mentions", "ina from 7 overlaps");
    assertThat(
            execute(
                    PostOperations.POST_CREATE,
                    CreatePost.builder("Hello Lina {{0}}")
                        .mentions(Mention.of("Lina", LINA, 6, 4))
                        .build())
                .getLeft()
                .message())
        .contains("post.create.text", "{{n}}");
    assertThat(
            execute(
                    PostOperations.POST_CREATE,
                    CreatePost.builder("Lina").mentions(Mention.of("Lina", LINA, 1, 4)).build())
                .getLeft())
        .isInstanceOf(FixCall.InvalidRequest.class);
    VENDOR_STUB.verify(
        0, com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor(anyUrl()));
  }

  @Test
  void only_the_visibility_that_linkedin_takes_anyway_is_accepted() {
    assertThat(
            execute(
                    PostOperations.POST_CREATE,
                    CreatePost.builder("Hi").visibility(PostVisibility.CONNECTIONS).build())
                .getLeft())
        .isInstanceOf(FixCall.UnsupportedArgument.class)
        .extracting(PortError::message)
        .asString()
        .contains("post.create.visibility=CONNECTIONS");
  }

  @Test
  void a_link_that_is_no_web_address_is_refused() {
    assertThat(
            execute(
                    PostOperations.POST_CREATE,
                    CreatePost.builder("Hi").link("example.org").build())
                .getLeft()
                .message())
        .contains("post.create.link", "http");
  }

  @Test
  void a_repost_names_its_source_and_needs_a_text() {
    VENDOR_STUB.stubFor(
        post(anyUrl())
            .willReturn(okJson("{\"object\":\"PostCreated\",\"post_id\":\"not-a-number\"}")));

    PostReceipt receipt =
        answer(PostOperations.POST_REPOST, new CreateRepost(POST, Option.some("Read this")))
            .value();

    assertThat(receipt.post().get().handle())
        .contains(VendorRef.of(VENDOR, "post", "not-a-number"));
    VENDOR_STUB.verify(
        postRequestedFor(urlEqualTo("/api/v1/posts"))
            .withRequestBodyPart(
                aMultipart().withName("text").withBody(equalTo("Read this")).build())
            .withRequestBodyPart(
                aMultipart().withName("repost").withBody(equalTo("7390000000000000123")).build()));
    assertThat(
            execute(PostOperations.POST_REPOST, new CreateRepost(POST, Option.none()))
                .getLeft()
                .message())
        .contains("post.repost.text", "without text");
  }

  @Test
  void a_bare_repost_sends_an_empty_text_where_the_vendor_takes_it() {
    VENDOR_STUB.stubFor(post(anyUrl()).willReturn(okJson("{\"object\":\"PostCreated\"}")));

    assertThat(
            execute(
                new PostRules(true, true),
                PostOperations.POST_REPOST,
                new CreateRepost(POST, Option.none())))
        .isInstanceOf(Either.Right.class);
    VENDOR_STUB.verify(
        postRequestedFor(urlEqualTo("/api/v1/posts"))
            .withRequestBodyPart(aMultipart().withName("text").withBody(equalTo("")).build()));
  }

  @Test
  void a_comment_goes_under_the_social_id() {
    VENDOR_STUB.stubFor(
        post(anyUrl()).willReturn(okJson("{\"object\":\"CommentSent\"}").withStatus(201)));

    CommentReceipt receipt =
        answer(
                PostOperations.POST_COMMENT,
                CommentOnPost.builder(POST, "Well done Lina")
                    .mentions(Mention.of("Lina", LINA, 10, 4))
                    .build())
            .value();

    assertThat(receipt.comment()).isEmpty();
    VENDOR_STUB.verify(
        postRequestedFor(urlEqualTo(COMMENTS_PATH))
            .withRequestBody(
                equalToJson(
                    "{\"account_id\":\"b7Qx2ExampleAcc\",\"text\":\"Well done {{0}}\","
                        + "\"mentions\":[{\"name\":\"Lina\","
                        + "\"profile_id\":\"ACoAADexample1aBcDeFg\"}]}")));
  }

  @Test
  void a_comment_by_a_bare_number_reads_the_post_first() {
    calledBackAnswer = Option.some(Post.builder(POST).build());
    VENDOR_STUB.stubFor(
        post(anyUrl())
            .willReturn(
                okJson("{\"object\":\"CommentSent\",\"comment_id\":\"7390000000000000901\"}")));

    Answer<CommentReceipt> receipt =
        answer(
            PostOperations.POST_COMMENT,
            CommentOnPost.builder(PostRef.of("7390000000000000123"), "Hi").build());

    assertThat(calledBack).containsExactly(new GetPost(PostRef.of("7390000000000000123")));
    assertThat(receipt.fidelity())
        .containsExactly(
            new ArgumentNote.EmulatedBy("post.comment.post", "reads the post for its social id"));
    assertThat(receipt.value().comment().get().post().get().activityUrn()).contains(SOCIAL_ID);
    VENDOR_STUB.verify(postRequestedFor(urlEqualTo(COMMENTS_PATH)));
  }

  @Test
  void the_vendors_own_social_id_stands_before_the_urn_of_a_url() {
    VENDOR_STUB.stubFor(
        any(anyUrl()).willReturn(okJson("{\"object\":\"CommentList\",\"items\":[]}")));
    PostRef both =
        PostRef.known(
                "urn:li:ugcPost:7390000000000000777",
                "https://www.linkedin.com/posts/lina-orvik-3b1_activity-7390000000000000123-abcd")
            .get();

    answer(PostOperations.POST_LIST_COMMENTS, ListComments.builder(both).build());

    VENDOR_STUB.verify(
        getRequestedFor(
            urlPathEqualTo("/api/v1/posts/urn:li:ugcPost:7390000000000000777/comments")));
  }

  @Test
  void a_reply_names_the_comment_and_its_post() {
    VENDOR_STUB.stubFor(post(anyUrl()).willReturn(okJson("{\"object\":\"CommentSent\"}")));

    answer(
        PostOperations.POST_REPLY,
        ReplyToComment.builder(comment("7390000000000000900").on(POST), "Thanks").build());

    VENDOR_STUB.verify(
        postRequestedFor(urlEqualTo(COMMENTS_PATH))
            .withRequestBody(
                equalToJson(
                    "{\"account_id\":\"b7Qx2ExampleAcc\",\"text\":\"Thanks\","
                        + "\"comment_id\":\"7390000000000000900\"}")));
  }

  @Test
  void a_reply_to_a_comment_of_an_unknown_post_says_what_to_do() {
    assertThat(
            execute(
                    PostOperations.POST_REPLY,
                    ReplyToComment.builder(comment("7390000000000000900"), "Thanks").build())
                .getLeft()
                .message())
        .contains("post.reply.comment", "on(post)");
  }

  @ParameterizedTest
  @CsvSource({
    "LIKE, like, LIKE",
    "CELEBRATE, celebrate, PRAISE",
    "SUPPORT, support, APPRECIATION",
    "LOVE, love, EMPATHY",
    "INSIGHTFUL, insightful, INTEREST",
    "FUNNY, funny, ENTERTAINMENT"
  })
  void a_reaction_is_written_in_one_vocabulary_and_read_in_both(
      Reaction reaction, String written, String told) {
    VENDOR_STUB.stubFor(
        post(anyUrl()).willReturn(okJson("{\"object\":\"ReactionAdded\"}").withStatus(201)));

    assertThat(
            answer(PostOperations.POST_REACT, new ReactToPost(POST, reaction, Option.none()))
                .value())
        .isEqualTo(Done.INSTANCE);

    VENDOR_STUB.verify(
        postRequestedFor(urlEqualTo("/api/v1/posts/reaction"))
            .withRequestBody(
                equalToJson(
                    "{\"account_id\":\"b7Qx2ExampleAcc\",\"post_id\":\""
                        + SOCIAL_ID
                        + "\",\"reaction_type\":\""
                        + written
                        + "\"}")));
    assertThat(Reactions.TABLE.read(told)).isEqualTo(reaction);
    assertThat(Reactions.TABLE.read(written)).isEqualTo(reaction);
  }

  @Test
  void a_reaction_to_a_comment_known_by_urn_sends_its_number_and_notes_it() {
    VENDOR_STUB.stubFor(post(anyUrl()).willReturn(okJson("{\"object\":\"ReactionAdded\"}")));
    CommentRef urn =
        CommentRef.of(
            new CommentName.CommentUrn(
                new PostName.ActivityUrn("7390000000000000123"), "7390000000000000900"));

    Answer<Done> done =
        answer(
            PostOperations.POST_REACT_TO_COMMENT,
            new ReactToComment(urn, Reaction.LOVE, Option.some(CompanyRef.of("99"))));

    assertThat(done.fidelity())
        .containsExactly(
            new ArgumentNote.SentAs("post.reactToComment.comment", "7390000000000000900"));
    VENDOR_STUB.verify(
        postRequestedFor(urlEqualTo("/api/v1/posts/reaction"))
            .withRequestBody(
                equalToJson(
                    "{\"account_id\":\"b7Qx2ExampleAcc\",\"post_id\":\""
                        + SOCIAL_ID
                        + "\",\"reaction_type\":\"love\",\"as_organization\":\"99\","
                        + "\"comment_id\":\"7390000000000000900\"}")));
  }

  @Test
  void a_write_answered_by_another_object_has_an_unknown_outcome_and_names_the_check() {
    VENDOR_STUB.stubFor(post(anyUrl()).willReturn(okJson("{\"object\":\"Surprise\"}")));

    assertThat(execute(PostOperations.POST_CREATE, CreatePost.builder("Hi").build()).getLeft())
        .isInstanceOfSatisfying(
            Check.OutcomeUnknown.class,
            unknown -> assertThat(unknown.checkWith()).contains("post.listByAuthor"));
  }

  @Test
  void capabilities_say_what_a_repeat_does_and_what_a_name_costs() {
    TableAdapter adapter = adapter(PostRules.STRICT);
    OperationCapability comment = adapter.capabilities().operation("post.comment");
    assertThat(comment.repeat()).contains(Repeat.TWICE);
    assertThat(comment.settledBy()).contains("post.listComments");
    assertThat(argument(comment, "post.comment.text").maxLength()).contains(1250);
    assertThat(argument(comment, "post.comment.post").support().cost()).containsExactly("post.get");
    OperationCapability byAuthor = adapter.capabilities().operation("post.listByAuthor");
    assertThat(argument(byAuthor, "post.listByAuthor.author.person").support().cost())
        .containsExactly(ProfileOperations.PROFILE_RESOLVE.id());
    assertThat(argument(byAuthor, "post.listByAuthor.since").support().level())
        .isEqualTo(Support.Level.EMULATED);
    OperationCapability reactionsBy = adapter.capabilities().operation("post.listReactionsBy");
    assertThat(argument(reactionsBy, "post.listReactionsBy.since").support().why())
        .contains("no time of a reaction");
    assertThat(argument(byAuthor, "post.listByAuthor.pageSize").max()).contains(100L);
    assertThat(adapter.capabilities().operation("post.repost").repeat()).contains(Repeat.UNKNOWN);
  }

  private static ArgumentCapability argument(OperationCapability operation, String key) {
    return Objects.requireNonNull(operation.arguments().get(key));
  }

  private static CommentRef comment(String id) {
    return CommentRef.of(new Handle(VendorRef.of(VENDOR, "comment", id)));
  }

  private <Q extends Request, R> Answer<R> answer(Operation<Q, R> operation, Q request) {
    return execute(operation, request).getOrElseThrow(PortError::toException);
  }

  private <Q extends Request, R> Either<PortError, Answer<R>> execute(
      Operation<Q, R> operation, Q request) {
    return execute(PostRules.STRICT, operation, request);
  }

  private <Q extends Request, R> Either<PortError, Answer<R>> execute(
      PostRules rules, Operation<Q, R> operation, Q request) {
    return adapter(rules).execute(operation, request, context());
  }

  private TableAdapter adapter(PostRules rules) {
    Dialect dialect =
        new Dialect(
            new DialectOptions(VENDOR, DialectOptions.EpochUnit.SECONDS, 100),
            new WireSettings(
                VENDOR,
                VENDOR_STUB.baseUrl(),
                "api/v1",
                Map.of("X-API-KEY", "key"),
                WireJson.moshi(),
                DialectErrors.table(WireJson.moshi()),
                List.of(),
                WireSettings.LONGEST_ANSWER),
            resources,
            TermResolver.none());
    AdapterTable.Builder table =
        AdapterTable.of(VENDOR).with(new DialectPosts(dialect, rules)::addTo);
    Operations.ALL.stream()
        .filter(operation -> operation.area() != Area.POST)
        .forEach(operation -> table.without(operation, Support.Reason.NOT_BUILT_YET, ""));
    return new TableAdapter(table.build()) {};
  }

  private CallContext context() {
    Environment environment = Environment.standard();
    return new CallContext(
        "call-1",
        Option.some(SESSION),
        CallOptions.DEFAULT,
        Option.none(),
        environment.clock().instant().plus(Duration.ofSeconds(30)),
        Option.none(),
        Option.none(),
        environment,
        new CalledBack(),
        new Cancelling(),
        () -> "fingerprint");
  }

  private final class CalledBack implements CallContext.Chain {
    @Override
    @SuppressWarnings("unchecked")
    public <Q extends Request, R> Either<PortError, Answer<R>> call(
        Operation<Q, R> operation, Q request, CallContext parent) {
      calledBack.add(request);
      return Either.right((Answer<R>) Answer.of(calledBackAnswer.get()));
    }
  }
}
