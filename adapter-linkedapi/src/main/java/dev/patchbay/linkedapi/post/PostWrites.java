package dev.patchbay.linkedapi.post;

import static dev.patchbay.post.PostOperations.POST_CREATE;
import static dev.patchbay.post.PostOperations.POST_GET;
import static dev.patchbay.post.PostOperations.POST_REACT;
import static dev.patchbay.post.PostOperations.POST_REPOST;
import static dev.patchbay.search.SearchOperations.SEARCH_POSTS;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.Support;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.PostRef;
import dev.patchbay.linkedapi.background.Definition;
import dev.patchbay.linkedapi.background.Outcome;
import dev.patchbay.linkedapi.background.Workflows;
import dev.patchbay.linkedapi.read.Companies;
import dev.patchbay.linkedapi.read.Posts;
import dev.patchbay.linkedapi.wire.PostWire;
import dev.patchbay.post.CreatePost;
import dev.patchbay.post.CreateRepost;
import dev.patchbay.post.PostReceipt;
import dev.patchbay.post.ReactToPost;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.value.PostVisibility;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Publishes, reposts and reacts. */
final class PostWrites {
  private static final String DEFAULT_VISIBILITY = "LinkedIn's default; nothing is sent";
  private static final int LONGEST = 3000;

  private final Workflows workflows;

  PostWrites(Workflows workflows) {
    this.workflows = workflows;
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            POST_CREATE,
            this::create,
            entry ->
                entry
                    .accepts("text", text -> text.maxLength(LONGEST))
                    .accepts("attachments", PostFiles::declare)
                    .accepts("mentions", PostWrites::pinned)
                    .accepts("asOrganisation")
                    .accepts("visibility", PostWrites::everyone)
                    .repeat(Repeat.TWICE, SEARCH_POSTS)
                    .latency(Latency.BACKGROUND)
                    .fields(PostFields.POSTED))
        .on(
            POST_REPOST,
            this::repost,
            entry ->
                entry
                    .accepts("post")
                    .accepts("text", text -> text.maxLength(LONGEST))
                    .repeat(Repeat.REFUSED, SEARCH_POSTS)
                    .latency(Latency.BACKGROUND)
                    .fields(PostFields.POSTED))
        .on(
            POST_REACT,
            this::react,
            entry ->
                entry
                    .accepts("post", "asOrganisation")
                    .accepts("reaction", how -> how.allowing(Posts.REACTION.writable()))
                    .repeat(Repeat.UNKNOWN, POST_GET)
                    .latency(Latency.BACKGROUND));
  }

  private static ArgumentCapability pinned(ArgumentCapability plain) {
    return plain.with(
        new Support(
            Support.Level.NATIVE,
            Option.none(),
            "people by URN or member id, companies by number",
            List.of()));
  }

  private static ArgumentCapability everyone(ArgumentCapability plain) {
    return plain
        .with(Support.emulated(DEFAULT_VISIBILITY))
        .allowing(List.of(PostVisibility.ANYONE.name()));
  }

  private Either<PortError, Answer<PostReceipt>> create(CreatePost request, CallContext context) {
    return PostFiles.entries(request.attachments())
        .flatMap(
            files ->
                Mentions.render(POST_CREATE, request.text(), request.mentions())
                    .flatMap(
                        text ->
                            page(POST_CREATE, request.asOrganisation())
                                .map(page -> body(text, files, page))))
        .flatMap(
            body ->
                workflows.run(
                    POST_CREATE,
                    request,
                    context,
                    Definition.of("st.createPost", body)
                        .emulating(
                            request.visibility(), POST_CREATE, "visibility", DEFAULT_VISIBILITY)
                        .settledBy(SEARCH_POSTS),
                    PostWrites::published));
  }

  private static Map<String, Object> body(
      Mentions text, List<Map<String, Object>> files, Map<String, Object> page) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("text", text.text());
    if (!files.isEmpty()) {
      body.put("attachments", files);
    }
    if (!text.entries().isEmpty()) {
      body.put("mentions", text.entries());
    }
    body.putAll(page);
    return body;
  }

  private Either<PortError, Answer<PostReceipt>> repost(CreateRepost request, CallContext context) {
    return Posts.url(POST_REPOST, request.post())
        .flatMap(
            url -> {
              Map<String, Object> body = new LinkedHashMap<>();
              body.put("postUrl", url);
              request.text().forEach(text -> body.put("text", text));
              return workflows.run(
                  POST_REPOST,
                  request,
                  context,
                  Definition.of("st.createRepost", body).settledBy(SEARCH_POSTS),
                  PostWrites::published);
            });
  }

  private Either<PortError, Answer<Done>> react(ReactToPost request, CallContext context) {
    return Posts.url(POST_REACT, request.post())
        .flatMap(
            url ->
                page(POST_REACT, request.asOrganisation())
                    .flatMap(
                        page -> {
                          Map<String, Object> body = new LinkedHashMap<>();
                          body.put("postUrl", url);
                          body.put("type", Posts.REACTION.text(request.reaction()).get());
                          body.putAll(page);
                          return workflows.run(
                              POST_REACT,
                              request,
                              context,
                              Definition.of("st.reactToPost", body).settledBy(POST_GET),
                              (outcome, reading) -> Either.right(Done.INSTANCE));
                        }));
  }

  /** It was published, whatever is told of it. */
  private static Either<PortError, PostReceipt> published(Outcome outcome, Reading reading) {
    return Either.right(
        outcome.data() == null
            ? PostReceipt.of(null)
            : outcome
                .object(PostWire.Published.class)
                .peekLeft(unread -> reading.unrecognised("post", unread.message()))
                .map(
                    told ->
                        PostReceipt.of(PostRef.known(told.postUrl(), told.postUrn()).getOrNull()))
                .getOrElse(() -> PostReceipt.of(null)));
  }

  /** The company page in whose name something is done, as the parameter that says so. */
  static Either<PortError, Map<String, Object>> page(
      Operation<?, ?> operation, Option<CompanyRef> organisation) {
    return organisation
        .map(
            company ->
                Companies.url(operation, "asOrganisation", company)
                    .map(url -> Map.<String, Object>of("companyUrl", url)))
        .getOrElse(() -> Either.right(Map.of()));
  }
}
