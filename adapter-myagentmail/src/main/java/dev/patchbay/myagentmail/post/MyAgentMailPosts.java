package dev.patchbay.myagentmail.post;

import static dev.patchbay.post.PostOperations.POST_CREATE;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Spent;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.PostRef;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.client.Told;
import dev.patchbay.myagentmail.wire.LinkedInWire;
import dev.patchbay.post.CreatePost;
import dev.patchbay.post.PostOperations;
import dev.patchbay.post.PostReceipt;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.value.PostVisibility;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Posts. One can be published; it counts against the invitations of its day. Of the reads no page
 * shows an answer, so that the port has none and the extension reads them raw.
 */
public final class MyAgentMailPosts {
  private static final String BUDGET = "connection_request";
  private static final int LONGEST = 3000;

  private static final EnumTable<PostVisibility> VISIBILITIES =
      EnumTable.of(PostVisibility.UNKNOWN)
          .row(PostVisibility.ANYONE, "ANYONE")
          .row(PostVisibility.CONNECTIONS, "CONNECTIONS")
          .build();

  private final MyAgentMail vendor;

  public MyAgentMailPosts(MyAgentMail vendor) {
    this.vendor = vendor;
  }

  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            POST_CREATE,
            this::create,
            entry ->
                entry
                    .accepts("text", text -> text.maxLength(LONGEST))
                    .accepts("visibility", one -> one.allowing(VISIBILITIES.writable()))
                    .accepts("attachments", files -> files.between(0, 1))
                    .limit(
                        "attachment",
                        Picture.MOST_BYTES,
                        "bytes",
                        "the vendor's page on posts, about")
                    .repeat(Repeat.TWICE)
                    .fields(PostFields.RECEIPT))
        .without(
            Reason.NOT_DOCUMENTED,
            "no page shows what the vendor answers; read it raw through the extension",
            PostOperations.POST_LIST_BY_AUTHOR,
            PostOperations.POST_LIST_COMMENTS,
            PostOperations.POST_LIST_REACTIONS)
        .without(
            Reason.VENDOR_CANNOT,
            "no route does so; the vendor publishes posts and lists who engages with them",
            PostOperations.POST_GET,
            PostOperations.POST_LIST_COMMENTS_BY,
            PostOperations.POST_LIST_REACTIONS_BY,
            PostOperations.POST_REPOST,
            PostOperations.POST_COMMENT,
            PostOperations.POST_REPLY,
            PostOperations.POST_REACT,
            PostOperations.POST_REACT_TO_COMMENT);
  }

  private Either<PortError, Answer<PostReceipt>> create(CreatePost request, CallContext context) {
    Map<String, Object> body = new LinkedHashMap<>();
    MyAgentMail.pin(body, context);
    body.put("text", request.text());
    request
        .visibility()
        .flatMap(VISIBILITIES::text)
        .forEach(visibility -> body.put("visibility", visibility));
    Either<PortError, Map<String, Object>> whole =
        request.attachments().isEmpty()
            ? Either.right(body)
            : Picture.of(request.attachments().get(0))
                .map(
                    image -> {
                      body.put("image", image);
                      return body;
                    });
    return whole
        .flatMap(
            post -> vendor.write(POST_CREATE, context, Option.none(), api -> api.publish(post)))
        .flatMap(
            told ->
                told.as(LinkedInWire.Post.class).flatMap(published -> receipt(told, published)));
  }

  private static Either<PortError, Answer<PostReceipt>> receipt(
      Told told, LinkedInWire.Post published) {
    Option<PostRef> post = PostRef.known(published.shareUrn(), published.postUrl());
    return told.says("ok") || post.isDefined()
        ? Either.right(
            new Answer<>(new PostReceipt(post), told.reading().spent(Spent.one(BUDGET)).notes()))
        : Either.left(told.lacking("the answer does not say that it was published"));
  }
}
