package dev.patchbay.dialect.post;

import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.dialect.call.LinkedInIds;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.CommentName;
import dev.patchbay.identity.CommentRef;
import dev.patchbay.identity.Handle;
import dev.patchbay.identity.PostName;
import dev.patchbay.identity.PostRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.post.GetPost;
import dev.patchbay.post.PostOperations;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From neutral references to the ids the routes of posts take, for one call. A name that the vendor
 * does not take costs another operation, which is noted.
 *
 * @param ids of the authors and the mentioned, for the same call
 */
record PostKeys(LinkedInIds ids) {
  private static final String POST = "post";
  private static final String COMMENT = "comment";

  /** A post as this vendor names it; unreadable ids are kept as handles. */
  static @Nullable PostRef post(Vendor vendor, @Nullable String... ids) {
    Option<PostRef> known = PostRef.known(ids).filter(ref -> ref.flaws().isEmpty());
    return known.getOrElse(
        () -> {
          for (String id : ids) {
            if (id != null && !id.isBlank()) {
              return PostRef.of(new Handle(VendorRef.of(vendor, POST, id)));
            }
          }
          return null;
        });
  }

  /** A comment as this vendor names it: a URN, else a handle. */
  static @Nullable CommentRef comment(
      Vendor vendor, @Nullable String id, @Nullable PostRef commented) {
    if (id == null || id.isBlank()) {
      return null;
    }
    CommentRef ref =
        CommentRef.parse(id)
            .getOrElse(() -> CommentRef.of(new Handle(VendorRef.of(vendor, COMMENT, id))))
            .with(new Handle(VendorRef.of(vendor, COMMENT, id)));
    return commented == null ? ref : ref.on(commented);
  }

  /** The id for reading a post: the vendor's number, the number of an activity, another URN. */
  Either<PortError, String> number(String argument, PostRef post) {
    return own(post.handle())
        .orElse(post::postNumber)
        .orElse(() -> post.activityUrn().map(urn -> urn.substring(urn.lastIndexOf(':') + 1)))
        .orElse(post::urn)
        .map(Either::<PortError, String>right)
        .getOrElse(
            () ->
                ids.invalid(argument, "has neither a number nor a URN; pass the URL of the post"));
  }

  /**
   * The id for comments and reactions, which is the first URN known: the vendor's own stands before
   * that of a URL. Without one the post is read.
   */
  Either<PortError, String> socialId(String argument, PostRef post) {
    Option<String> known = urn(post);
    if (known.isDefined()) {
      return Either.right(known.get());
    }
    ids.noteEmulation(argument, "reads the post for its social id");
    return ids.context()
        .call(PostOperations.POST_GET, new GetPost(post))
        .flatMap(
            read ->
                urn(read.value().ref())
                    .map(Either::<PortError, String>right)
                    .getOrElse(
                        () -> ids.invalid(argument, "the vendor names no social id of " + post)));
  }

  /** The post under which a comment stands. */
  Either<PortError, String> socialIdOf(String argument, CommentRef comment) {
    return comment
        .post()
        .map(post -> socialId(argument, post))
        .getOrElse(
            () ->
                ids.invalid(
                    argument,
                    "the post of the comment is needed and not known; pass the reference as it was"
                        + " read, or name the post with on(post)"));
  }

  /** The vendor's id of a comment; the number of a URN where there is none, which is noted. */
  Either<PortError, String> commentId(String argument, CommentRef comment) {
    Option<String> own = own(comment.handle());
    if (own.isDefined()) {
      return Either.right(own.get());
    }
    for (CommentName name : comment.names()) {
      if (name instanceof CommentName.CommentUrn urn) {
        ids.reading()
            .fidelity(
                List.of(new ArgumentNote.SentAs(ids.operation().key(argument), urn.number())));
        return Either.right(urn.number());
      }
    }
    return ids.invalid(
        argument, "has neither an id of this vendor nor a URN; pass it as it was read");
  }

  private static Option<String> urn(PostRef post) {
    return Option.ofOptional(
        post.names().stream()
            .filter(
                name ->
                    name instanceof PostName.ActivityUrn
                        || name instanceof PostName.UgcPostUrn
                        || name instanceof PostName.ShareUrn)
            .map(PostName::text)
            .findFirst());
  }

  private Option<String> own(Option<VendorRef> handle) {
    return handle.filter(ref -> ref.vendor().equals(ids.vendor())).map(VendorRef::id);
  }
}
