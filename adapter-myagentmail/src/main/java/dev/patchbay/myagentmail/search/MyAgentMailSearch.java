package dev.patchbay.myagentmail.search;

import static dev.patchbay.search.SearchOperations.SEARCH_POSTS;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.PostRef;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.read.Authors;
import dev.patchbay.myagentmail.read.Rows;
import dev.patchbay.myagentmail.read.Times;
import dev.patchbay.myagentmail.wire.LinkedInWire.FoundPost;
import dev.patchbay.post.Actor;
import dev.patchbay.post.AuthorRef;
import dev.patchbay.post.Post;
import dev.patchbay.search.PostQuery;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.argument.ArgumentMap;
import dev.patchbay.support.argument.Encodings;
import dev.patchbay.support.argument.TermResolver;
import dev.patchbay.support.argument.WirePlace;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.AdapterTable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Raw searches of posts, as LinkedIn ranks them; the vendor searches for nothing else. */
public final class MyAgentMailSearch {
  private static final String POSTS_ALONE = "no route searches for them; the vendor finds posts";

  private static final ArgumentMap<PostQuery> ARGUMENTS =
      ArgumentMap.of(SEARCH_POSTS)
          .row("keywords", WirePlace.body("query"), Encodings.asIs())
          .row("pageSize", WirePlace.body("limit"), Encodings.asIs())
          .build();

  private final MyAgentMail vendor;

  public MyAgentMailSearch(MyAgentMail vendor) {
    this.vendor = vendor;
  }

  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            SEARCH_POSTS,
            this::posts,
            entry ->
                entry
                    .session(SessionUse.OPTIONAL)
                    .arguments(ARGUMENTS)
                    .refuses(
                        "datePosted",
                        Reason.VENDOR_CANNOT,
                        "only its classified searches look back; run one through the extension")
                    .refuses("open", Reason.VENDOR_CANNOT, "no route reads a post")
                    .fields(SearchFields.FOUND_POST))
        .without(
            Reason.VENDOR_CANNOT,
            POSTS_ALONE,
            SearchOperations.SEARCH_PEOPLE,
            SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE,
            SearchOperations.SEARCH_RECRUITER_PEOPLE,
            SearchOperations.SEARCH_COMPANIES,
            SearchOperations.SEARCH_SALES_NAVIGATOR_COMPANIES,
            SearchOperations.SEARCH_JOBS)
        .without(
            SearchOperations.SEARCH_BY_URL, Reason.VENDOR_CANNOT, "no route takes a search's URL")
        .without(
            SearchOperations.SEARCH_LOOK_UP_TERMS,
            Reason.VENDOR_CANNOT,
            "its searches have no filters, so there is nothing to look up");
  }

  private Either<PortError, Answer<Page<Post>>> posts(PostQuery query, CallContext context) {
    if (query.keywords().isEmpty()) {
      return MyAgentMail.invalid(
          SEARCH_POSTS, "keywords", "is missing; this vendor searches by words alone");
    }
    return ARGUMENTS
        .encode(query, MyAgentMail.VENDOR, context, TermResolver.none())
        .flatMap(
            encoded -> {
              Map<String, Object> body = encoded.body();
              MyAgentMail.pin(body, context);
              return vendor
                  .read(SEARCH_POSTS, context, api -> api.searchContent(body))
                  .flatMap(
                      told ->
                          told.list("posts", FoundPost.class)
                              .map(
                                  found ->
                                      page(
                                          found,
                                          query.pageSize(),
                                          told.reading().fidelity(encoded.notes()))));
            });
  }

  private static Answer<Page<Post>> page(
      List<FoundPost> found, Option<Integer> limit, Reading reading) {
    List<Post> rows = new ArrayList<>(found.size());
    for (FoundPost one : found) {
      PostRef.known(one.postUrl())
          .filter(ref -> ref.flaws().isEmpty())
          .peek(ref -> rows.add(post(ref, one)))
          .onEmpty(() -> reading.unrecognised("ref", String.valueOf(one.postUrl())));
    }
    return new Answer<>(Rows.onePage(rows, found.size(), limit), reading.notes());
  }

  private static Post post(PostRef ref, FoundPost from) {
    return Post.builder(ref)
        .excerpt(from.excerpt())
        .postedAt(Times.approximate(from.postedAt()))
        .author(author(from))
        .build();
  }

  private static @Nullable Actor author(FoundPost from) {
    Option<AuthorRef> ref = Authors.of(from.authorProfileUrl());
    Actor author =
        Actor.builder()
            .ref(ref.getOrNull())
            .name(from.authorName())
            .headline(from.authorHeadline())
            .kind(ref.map(Authors::kind).getOrNull())
            .build();
    return author.equals(Actor.builder().build()) ? null : author;
  }
}
