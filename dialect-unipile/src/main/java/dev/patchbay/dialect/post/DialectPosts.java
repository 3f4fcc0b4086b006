package dev.patchbay.dialect.post;

import dev.patchbay.call.Operation;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.Support;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.read.Reactions;
import dev.patchbay.dialect.wire.PostsApi;
import dev.patchbay.post.PostOperations;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.support.http.Wire;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.OperationEntry;
import dev.patchbay.value.PostVisibility;
import io.vavr.control.Option;
import java.util.List;
import java.util.stream.Stream;

/** The room of posts, comments and reactions. */
public final class DialectPosts {
  /** What becomes of the one visibility that is accepted. */
  static final String DEFAULT_VISIBILITY = "LinkedIn's default; nothing is sent";

  private static final int MOST_ROWS = 100;
  private static final int LONGEST_COMMENT = 1250;

  private final PostReads reads;
  private final PostWrites writes;
  private final PostRules rules;

  /** With bracketed mentions and a text with every repost. */
  public DialectPosts(Dialect dialect) {
    this(dialect, PostRules.STRICT);
  }

  /** For a vendor with rules of its own. */
  public DialectPosts(Dialect dialect, PostRules rules) {
    Wire<PostsApi> wire = dialect.wire(PostsApi.class);
    this.rules = rules;
    this.reads = new PostReads(dialect, wire);
    this.writes = new PostWrites(dialect, wire, rules);
  }

  /** Adds the rows of this room. */
  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table.with(this::reading).with(this::publishing).with(this::engaging);
  }

  private AdapterTable.Builder reading(AdapterTable.Builder table) {
    return table
        .on(
            PostOperations.POST_GET,
            reads::get,
            entry -> entry.accepts("post").fields(PostFields.POST))
        .on(
            PostOperations.POST_LIST_BY_AUTHOR,
            reads::byAuthor,
            entry ->
                paged(entry)
                    .accepts("author")
                    .accepts("author.person", DialectPosts::resolvingPeople)
                    .accepts("author.company", DialectPosts::readingCompanies)
                    .accepts("since", Since::declared)
                    .fields(PostFields.POST))
        .on(
            PostOperations.POST_LIST_COMMENTS_BY,
            reads::commentsBy,
            entry ->
                paged(entry)
                    .accepts("person", DialectPosts::resolvingPeople)
                    .accepts("since", Since::declared)
                    .fields(PostFields.COMMENT_BY))
        .on(
            PostOperations.POST_LIST_REACTIONS_BY,
            reads::reactionsBy,
            entry ->
                paged(entry)
                    .accepts("person", DialectPosts::resolvingPeople)
                    .refuses(
                        "since",
                        Support.Reason.VENDOR_CANNOT,
                        "the vendor tells no time of a reaction")
                    .fields(PostFields.REACTION_BY))
        .on(
            PostOperations.POST_LIST_COMMENTS,
            reads::comments,
            entry ->
                paged(entry)
                    .accepts("post", DialectPosts::readingPosts)
                    .accepts("comment")
                    .fields(PostFields.COMMENT))
        .on(
            PostOperations.POST_LIST_REACTIONS,
            reads::reactions,
            entry ->
                paged(entry)
                    .accepts("post", DialectPosts::readingPosts)
                    .accepts("comment")
                    .fields(PostFields.REACTION));
  }

  private AdapterTable.Builder publishing(AdapterTable.Builder table) {
    return table
        .on(
            PostOperations.POST_CREATE,
            writes::create,
            entry ->
                entry
                    .accepts("text", "attachments", "link")
                    .accepts("mentions", DialectPosts::resolvingBoth)
                    .accepts("asOrganisation", DialectPosts::readingCompanies)
                    .accepts(
                        "visibility",
                        visible ->
                            visible
                                .with(Support.emulated(DEFAULT_VISIBILITY))
                                .allowing(List.of(PostVisibility.ANYONE.name())))
                    .repeat(Repeat.TWICE, PostOperations.POST_LIST_BY_AUTHOR)
                    .fields(PostFields.POSTED))
        .on(
            PostOperations.POST_REPOST,
            writes::repost,
            entry ->
                entry
                    .accepts("post")
                    .accepts("text", this::repostText)
                    .repeat(Repeat.UNKNOWN, PostOperations.POST_LIST_BY_AUTHOR)
                    .fields(PostFields.POSTED));
  }

  private AdapterTable.Builder engaging(AdapterTable.Builder table) {
    return table
        .on(
            PostOperations.POST_COMMENT,
            writes::comment,
            entry ->
                written(entry)
                    .accepts("post", DialectPosts::readingPosts)
                    .repeat(Repeat.TWICE, PostOperations.POST_LIST_COMMENTS)
                    .fields(PostFields.COMMENTED))
        .on(
            PostOperations.POST_REPLY,
            writes::reply,
            entry ->
                written(entry)
                    .accepts("comment", DialectPosts::readingPosts)
                    .repeat(Repeat.TWICE, PostOperations.POST_LIST_COMMENTS)
                    .fields(PostFields.COMMENTED))
        .on(
            PostOperations.POST_REACT,
            writes::react,
            entry ->
                reacted(entry)
                    .accepts("post", DialectPosts::readingPosts)
                    .repeat(Repeat.UNKNOWN, PostOperations.POST_GET))
        .on(
            PostOperations.POST_REACT_TO_COMMENT,
            writes::reactToComment,
            entry ->
                reacted(entry)
                    .accepts("comment", DialectPosts::readingPosts)
                    .repeat(Repeat.UNKNOWN, PostOperations.POST_LIST_COMMENTS));
  }

  private static OperationEntry paged(OperationEntry entry) {
    return entry.accepts("pageSize", size -> size.between(1, MOST_ROWS));
  }

  private static OperationEntry written(OperationEntry entry) {
    return entry
        .accepts("text", text -> text.maxLength(LONGEST_COMMENT))
        .accepts("link")
        .accepts("mentions", DialectPosts::resolvingBoth)
        .accepts("asOrganisation", DialectPosts::readingCompanies);
  }

  private static OperationEntry reacted(OperationEntry entry) {
    return entry
        .accepts("reaction", reaction -> reaction.allowing(Reactions.TABLE.writable()))
        .accepts("asOrganisation", DialectPosts::readingCompanies);
  }

  private ArgumentCapability repostText(ArgumentCapability text) {
    return rules.bareRepost()
        ? text
        : text.with(natively("required: a repost without text is refused"));
  }

  private static ArgumentCapability readingPosts(ArgumentCapability post) {
    return post.with(natively("a post without a URN is read first", PostOperations.POST_GET));
  }

  private static ArgumentCapability resolvingPeople(ArgumentCapability person) {
    return person.with(
        natively(
            "a person without a member id is resolved first", ProfileOperations.PROFILE_RESOLVE));
  }

  private static ArgumentCapability readingCompanies(ArgumentCapability company) {
    return company.with(
        natively("a company without its number is read first", ProfileOperations.PROFILE_COMPANY));
  }

  private static ArgumentCapability resolvingBoth(ArgumentCapability mentions) {
    return mentions.with(
        natively(
            "people without a member id and companies without a number are looked up first",
            ProfileOperations.PROFILE_RESOLVE,
            ProfileOperations.PROFILE_COMPANY));
  }

  private static Support natively(String detail, Operation<?, ?>... cost) {
    return new Support(
        Support.Level.NATIVE, Option.none(), detail, Stream.of(cost).map(Operation::id).toList());
  }
}
