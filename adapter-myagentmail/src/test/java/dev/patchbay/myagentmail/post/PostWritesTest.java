package dev.patchbay.myagentmail.post;

import static dev.patchbay.myagentmail.Lab.json;
import static dev.patchbay.myagentmail.Lab.left;
import static dev.patchbay.myagentmail.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.error.Check;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.myagentmail.Lab;
import dev.patchbay.post.CreatePost;
import dev.patchbay.post.PostReceipt;
import dev.patchbay.value.PostVisibility;
import dev.patchbay.value.Upload;
import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostWritesTest {
  /** As on the vendor's page. */
  private static final String PUBLISHED =
      """
      { "ok": true, "shareUrn": "urn:li:share:7190000000000000003", "shareId": "7190000000000000003",
        "postUrl": "https://www.linkedin.com/feed/update/urn:li:share:7190000000000000003/" }""";

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void a_post_counts_against_the_invitations() {
    lab.post("posts", json(PUBLISHED));

    Answer<PostReceipt> answer =
        right(
            publish(
                CreatePost.builder("We opened an office")
                    .visibility(PostVisibility.CONNECTIONS)
                    .build()));

    assertThat(answer.value().post().get().shareUrn()).contains("urn:li:share:7190000000000000003");
    assertThat(answer.spent().calls()).isEqualTo(Map.of("connection_request", 1));
    lab.posted(
        "posts",
        """
        { "sessionId": "b7d1f0aa-52c3-4c0e-9a51-0d6c1f6f2e11", "text": "We opened an office",
          "visibility": "CONNECTIONS" }""");
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "image/jpeg", "image/gif", "image/webp", "IMAGE/PNG"})
  void a_picture_goes_within_the_json(String type) {
    lab.post("posts", json(PUBLISHED));

    right(publish(with(Upload.of("office.png", type, new byte[] {1, 2, 3}))));

    lab.posted(
        "posts",
        """
        { "sessionId": "b7d1f0aa-52c3-4c0e-9a51-0d6c1f6f2e11", "text": "Look",
          "image": { "base64": "AQID", "contentType": "%s", "filename": "office.png" } }"""
            .formatted(type.toLowerCase(java.util.Locale.ROOT)));
  }

  @Test
  void what_the_vendor_would_refuse_of_a_picture_is_found_before() {
    long tooMuch = Picture.MOST_BYTES + 1;
    Upload announced =
        Upload.of("office.png", "image/png", tooMuch, () -> new ByteArrayInputStream(new byte[1]));
    Upload lying =
        Upload.of(
            "office.png", "image/png", 3, () -> new ByteArrayInputStream(new byte[(int) tooMuch]));
    Upload broken =
        Upload.of(
            "office.png",
            "image/png",
            3,
            () -> {
              throw new IOException("gone");
            });

    refused(with(Upload.of("plan.pdf", "application/pdf", new byte[] {1})), "is application/pdf");
    refused(with(announced), "has 10485761 bytes or more");
    refused(with(lying), "has 10485761 bytes or more");
    refused(with(broken), "cannot be read: IOException");
    Upload small = Upload.of("a.png", "image/png", new byte[] {1});
    refused(CreatePost.builder("Look").attachments(small, small).build(), "2 members is too many");
    refused(CreatePost.builder("x".repeat(3001)).build(), "has 3001 UTF-16 units");
    lab.saw(0);
  }

  private void refused(CreatePost post, String reason) {
    assertThat(left(publish(post)))
        .isInstanceOf(FixCall.InvalidRequest.class)
        .extracting(PortError::message)
        .asString()
        .contains(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{ \"shareId\": \"7\" }", "{ \"shareUrn\": [] }"})
  void a_success_that_names_no_post_leaves_the_outcome_unknown(String body) {
    lab.post("posts", json(body));

    assertThat(left(publish(CreatePost.builder("Look").build())))
        .isInstanceOf(Check.OutcomeUnknown.class);
  }

  private static CreatePost with(Upload picture) {
    return CreatePost.builder("Look").attachments(picture).build();
  }

  private Either<PortError, Answer<PostReceipt>> publish(CreatePost post) {
    return lab.nadia().posts().create(post).execute();
  }
}
