package dev.patchbay.dialect.post;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.call.Operation;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.call.Expect;
import dev.patchbay.dialect.call.LinkedInIds;
import dev.patchbay.dialect.read.Reactions;
import dev.patchbay.dialect.wire.PostsApi;
import dev.patchbay.dialect.wire.PostsWire;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.CommentRef;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.Mention;
import dev.patchbay.identity.PostRef;
import dev.patchbay.post.CommentOnPost;
import dev.patchbay.post.CommentReceipt;
import dev.patchbay.post.CreatePost;
import dev.patchbay.post.CreateRepost;
import dev.patchbay.post.PostOperations;
import dev.patchbay.post.PostReceipt;
import dev.patchbay.post.ReactToComment;
import dev.patchbay.post.ReactToPost;
import dev.patchbay.post.ReplyToComment;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Call;
import dev.patchbay.support.http.FormParts;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.http.Wire;
import dev.patchbay.support.read.Reading;
import dev.patchbay.value.PostVisibility;
import dev.patchbay.value.Reaction;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Publishes, comments and reacts. */
final class PostWrites {
  private static final Pattern WEB = Pattern.compile("^https?://.+");
  private static final String ORGANISATION = "asOrganisation";
  private static final String COMMENT = "comment";
  private static final String POST = "post";
  private static final String TEXT = "text";

  private final Dialect dialect;
  private final Wire<PostsApi> wire;
  private final PostRules rules;

  PostWrites(Dialect dialect, Wire<PostsApi> wire, PostRules rules) {
    this.dialect = dialect;
    this.wire = wire;
    this.rules = rules;
  }

  Either<PortError, Answer<PostReceipt>> create(CreatePost request, CallContext context) {
    Operation<?, ?> operation = PostOperations.POST_CREATE;
    Reading reading = new Reading();
    PostKeys keys = keys(operation, context, reading);
    if (request.visibility().contains(PostVisibility.ANYONE)) {
      keys.ids().noteEmulation("visibility", DialectPosts.DEFAULT_VISIBILITY);
    }
    return link(keys, request.link())
        .flatMap(link -> Mentions.render(request.text(), request.mentions(), keys.ids()))
        .flatMap(
            text ->
                organisation(keys, request.asOrganisation())
                    .flatMap(
                        organisation ->
                            publish(
                                operation,
                                context,
                                reading,
                                account -> form(request, account, text, organisation))));
  }

  private FormParts form(
      CreatePost request, String account, Mentions text, Option<String> organisation) {
    FormParts parts = new FormParts().text("account_id", account).text(TEXT, text.text());
    request.attachments().forEach(upload -> parts.file("attachments", upload));
    if (rules.mentionsAsJson() && !text.entries().isEmpty()) {
      parts.text(
          "mentions", dialect.settings().moshi().adapter(Object.class).toJson(text.entries()));
    } else {
      text.addTo(parts);
    }
    return parts
        .text("external_link", request.link().getOrNull())
        .text("as_organization", organisation.getOrNull());
  }

  Either<PortError, Answer<PostReceipt>> repost(CreateRepost request, CallContext context) {
    Operation<?, ?> operation = PostOperations.POST_REPOST;
    Reading reading = new Reading();
    PostKeys keys = keys(operation, context, reading);
    if (request.text().isEmpty() && !rules.bareRepost()) {
      return keys.ids().invalid(TEXT, "this vendor publishes no repost without text; write some");
    }
    return keys.number(POST, request.post())
        .flatMap(
            post ->
                publish(
                    operation,
                    context,
                    reading,
                    account ->
                        new FormParts()
                            .text("account_id", account)
                            .text(TEXT, request.text().getOrElse(""))
                            .text("repost", post)));
  }

  private Either<PortError, Answer<PostReceipt>> publish(
      Operation<?, ?> operation,
      CallContext context,
      Reading reading,
      Function<String, FormParts> parts) {
    return this.<PostsWire.Created>send(
            operation,
            PostOperations.POST_LIST_BY_AUTHOR,
            context,
            reading,
            (api, account) -> api.create(parts.apply(account)),
            PostsWire.Created::object,
            "PostCreated")
        .map(
            reply ->
                new Answer<>(
                    PostReceipt.of(PostKeys.post(dialect.vendor(), reply.body().post_id())),
                    reading.notes()));
  }

  Either<PortError, Answer<CommentReceipt>> comment(CommentOnPost request, CallContext context) {
    Operation<?, ?> operation = PostOperations.POST_COMMENT;
    Reading reading = new Reading();
    PostKeys keys = keys(operation, context, reading);
    return link(keys, request.link())
        .flatMap(link -> keys.socialId(POST, request.post()))
        .flatMap(
            socialId ->
                body(
                        keys,
                        request.text(),
                        request.mentions(),
                        request.link(),
                        request.asOrganisation())
                    .flatMap(body -> comment(operation, context, reading, socialId, body)));
  }

  Either<PortError, Answer<CommentReceipt>> reply(ReplyToComment request, CallContext context) {
    Operation<?, ?> operation = PostOperations.POST_REPLY;
    Reading reading = new Reading();
    PostKeys keys = keys(operation, context, reading);
    return link(keys, request.link())
        .flatMap(link -> keys.commentId(COMMENT, request.comment()))
        .flatMap(
            comment ->
                keys.socialIdOf(COMMENT, request.comment())
                    .flatMap(
                        socialId ->
                            body(
                                    keys,
                                    request.text(),
                                    request.mentions(),
                                    request.link(),
                                    request.asOrganisation())
                                .peek(body -> body.put("comment_id", comment))
                                .flatMap(
                                    body -> comment(operation, context, reading, socialId, body))));
  }

  private Either<PortError, Answer<CommentReceipt>> comment(
      Operation<?, ?> operation,
      CallContext context,
      Reading reading,
      String socialId,
      Map<String, Object> body) {
    return this.<PostsWire.Commented>send(
            operation,
            PostOperations.POST_LIST_COMMENTS,
            context,
            reading,
            (api, account) -> api.comment(socialId, of(account, body)),
            PostsWire.Commented::object,
            "CommentSent")
        .map(
            reply -> {
              CommentRef ref =
                  PostKeys.comment(
                      dialect.vendor(), reply.body().comment_id(), PostRef.of(socialId));
              return new Answer<>(CommentReceipt.of(ref), reading.notes());
            });
  }

  Either<PortError, Answer<Done>> react(ReactToPost request, CallContext context) {
    Operation<?, ?> operation = PostOperations.POST_REACT;
    Reading reading = new Reading();
    PostKeys keys = keys(operation, context, reading);
    return keys.socialId(POST, request.post())
        .flatMap(socialId -> reaction(keys, socialId, request.reaction(), request.asOrganisation()))
        .flatMap(body -> react(operation, PostOperations.POST_GET, context, reading, body));
  }

  Either<PortError, Answer<Done>> reactToComment(ReactToComment request, CallContext context) {
    Operation<?, ?> operation = PostOperations.POST_REACT_TO_COMMENT;
    Reading reading = new Reading();
    PostKeys keys = keys(operation, context, reading);
    return keys.commentId(COMMENT, request.comment())
        .flatMap(
            comment ->
                keys.socialIdOf(COMMENT, request.comment())
                    .flatMap(
                        socialId ->
                            reaction(keys, socialId, request.reaction(), request.asOrganisation()))
                    .peek(body -> body.put("comment_id", comment)))
        .flatMap(
            body -> react(operation, PostOperations.POST_LIST_COMMENTS, context, reading, body));
  }

  private Either<PortError, Map<String, Object>> reaction(
      PostKeys keys, String socialId, Reaction reaction, Option<CompanyRef> asOrganisation) {
    return Reactions.TABLE
        .text(reaction)
        .map(Either::<PortError, String>right)
        .getOrElse(() -> keys.ids().invalid("reaction", "there is no reaction " + reaction))
        .flatMap(
            spelling ->
                organisation(keys, asOrganisation)
                    .map(
                        organisation -> {
                          Map<String, Object> body = new LinkedHashMap<>();
                          body.put("post_id", socialId);
                          body.put("reaction_type", spelling);
                          organisation.forEach(id -> body.put("as_organization", id));
                          return body;
                        }));
  }

  private Either<PortError, Answer<Done>> react(
      Operation<?, ?> operation,
      Operation<?, ?> settling,
      CallContext context,
      Reading reading,
      Map<String, Object> body) {
    return this.<PostsWire.Reacted>send(
            operation,
            settling,
            context,
            reading,
            (api, account) -> api.react(of(account, body)),
            PostsWire.Reacted::object,
            "ReactionAdded")
        .map(reply -> new Answer<>(Done.INSTANCE, reading.notes()));
  }

  private Either<PortError, Map<String, Object>> body(
      PostKeys keys,
      String text,
      List<Mention> mentions,
      Option<String> link,
      Option<CompanyRef> asOrganisation) {
    return Mentions.render(text, mentions, keys.ids())
        .flatMap(
            rendered ->
                organisation(keys, asOrganisation)
                    .map(
                        organisation -> {
                          Map<String, Object> body = new LinkedHashMap<>();
                          body.put(TEXT, rendered.text());
                          if (!rendered.entries().isEmpty()) {
                            body.put("mentions", rendered.entries());
                          }
                          link.forEach(url -> body.put("external_link", url));
                          organisation.forEach(id -> body.put("as_organization", id));
                          return body;
                        }));
  }

  private static Map<String, Object> of(String account, Map<String, Object> body) {
    Map<String, Object> complete = new LinkedHashMap<>();
    complete.put("account_id", account);
    complete.putAll(body);
    return complete;
  }

  private static Either<PortError, Option<String>> link(PostKeys keys, Option<String> link) {
    return link.forAll(url -> WEB.matcher(url).matches())
        ? Either.right(link)
        : keys.ids().invalid("link", "must begin with http:// or https://");
  }

  private static Either<PortError, Option<String>> organisation(
      PostKeys keys, Option<CompanyRef> company) {
    return company
        .map(ref -> keys.ids().companyId(ORGANISATION, ref).map(Option::some))
        .getOrElse(() -> Either.right(Option.none()));
  }

  private <W> Either<PortError, Reply<W>> send(
      Operation<?, ?> operation,
      Operation<?, ?> settling,
      CallContext context,
      Reading reading,
      BiFunction<PostsApi, String, Call<W>> request,
      Function<W, @Nullable String> object,
      String expected) {
    Option<String> settledBy = Option.some(settling.id());
    return dialect
        .account(operation, context)
        .flatMap(
            account ->
                wire.write(operation, context, settledBy, api -> request.apply(api, account.id())))
        .peek(reply -> reading.requestId(reply.requestId()))
        .flatMap(
            reply -> Expect.write(operation, dialect.vendor(), settledBy, reply, object, expected));
  }

  private PostKeys keys(Operation<?, ?> operation, CallContext context, Reading reading) {
    return new PostKeys(new LinkedInIds(dialect.vendor(), operation, context, reading));
  }
}
