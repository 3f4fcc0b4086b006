package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The profile lookup, and the reads of which the vendor documents that they exist and nothing more
 * (dossier 9.2, 10.2, 11.2): their parameters and answers are made up, and the answers say so.
 */
final class Reads {
  private static final Pattern THREAD =
      Pattern.compile("urn:li:msg_conversation:\\([^,]+,([^)]+)\\)");

  private final World world;
  private final Pool pool;
  private final Profiles profiles;
  private final PostBook posts;

  Reads(World world, Pool pool, Profiles profiles, PostBook posts) {
    this.world = world;
    this.pool = pool;
    this.profiles = profiles;
    this.posts = posts;
  }

  void addTo(Router router) {
    router
        .on("POST", "/v1/linkedin/profiles/lookup", this::lookup)
        .on(
            "GET",
            "/v1/linkedin/conversations",
            call -> Undocumented.answer("conversations", session(call).mailbox.listed()))
        .on("GET", "/v1/linkedin/conversations/{urn}/messages", this::messages)
        .on("GET", "/v1/linkedin/connections", this::connections)
        .on(
            "GET",
            "/v1/linkedin/invitations/sent",
            call -> Undocumented.answer("invitations", invitations(session(call))))
        .on("GET", "/v1/linkedin/posts/by-author", this::byAuthor)
        .on(
            "GET",
            "/v1/linkedin/posts/{urn}/comments",
            call -> Undocumented.answer("comments", comments(post(call))))
        .on(
            "GET",
            "/v1/linkedin/posts/{urn}/reactions",
            call -> Undocumented.answer("reactions", reactions(post(call))));
  }

  private Reply lookup(Call call) {
    JsonObject body = Body.of(call);
    Person person =
        Urls.person(world, Body.required(body, "profileUrl"))
            .getOrElseThrow(() -> Errors.plain(404, "The profile could not be found"));
    String id = Body.optional(body, "sessionId");
    Profiles.Known known = profiles.cached(person);
    if (known == null) {
      pool.chosen(id, Budget.PROFILE_LOOKUP);
      known = profiles.look(person);
    } else if (id != null) {
      pool.known(id);
    }
    return Reply.ok(
        JsonObject.empty()
            .putIfPresent("name", person.name().getOrNull())
            .putIfPresent("headline", Profiles.nullIfEmpty(known.headline()))
            .putIfPresent("company", Profiles.nullIfEmpty(known.company()))
            .putIfPresent("publicId", person.slug().getOrNull()));
  }

  /** An inbox and a network belong to one account; without a name it is the first. */
  private Session session(Call call) {
    String id = call.query("sessionId");
    return id == null ? pool.first() : pool.known(id);
  }

  private Reply messages(Call call) {
    Matcher thread = THREAD.matcher(call.path("urn"));
    if (!thread.matches()) {
      throw Errors.plain(404, "Conversation not found");
    }
    return Undocumented.answer("messages", session(call).mailbox.listed(thread.group(1)));
  }

  private Reply connections(Call call) {
    Session session = session(call);
    List<JsonObject> rows =
        world.people().stream()
            .filter(person -> !person.equals(session.owner) && session.network.isConnected(person))
            .map(this::person)
            .toList();
    return Undocumented.answer("connections", rows);
  }

  private JsonObject person(Person person) {
    return JsonObject.empty()
        .put("name", person.name().getOrNull())
        .put("profileUrl", Urls.of(person))
        .put("headline", Profiles.nullIfEmpty(person.headline()));
  }

  private List<JsonObject> invitations(Session session) {
    return session.network.invited().stream()
        .map(
            one ->
                person(world.person(one.text("person")))
                    .put("message", one.textOrNull("note"))
                    .put("sentAt", one.text("sentAt")))
        .toList();
  }

  private Reply byAuthor(Call call) {
    String url = Queries.required(call, "authorUrl");
    pool.chosen(call.query("sessionId"), Budget.ENGAGEMENT_POLL);
    String author =
        Urls.person(world, url)
            .map(Person::key)
            .orElse(() -> Urls.company(world, url).map(PostBook::key))
            .getOrElseThrow(() -> Errors.invalid("authorUrl could not be resolved"));
    return Undocumented.answer(
        "posts",
        posts.by(author).stream()
            .map(
                post ->
                    JsonObject.empty()
                        .put("postUrl", PostBook.url(post))
                        .put("excerpt", PostBook.excerpt(post)))
            .toList());
  }

  private JsonObject post(Call call) {
    JsonObject post =
        posts.find(call.path("urn")).getOrElseThrow(() -> Errors.plain(404, "Post not found"));
    pool.chosen(call.query("sessionId"), Budget.ENGAGEMENT_POLL);
    return post;
  }

  private List<JsonObject> comments(JsonObject post) {
    return post.objects("comments").stream()
        .filter(comment -> world.find(comment.text("author")).isDefined())
        .map(
            comment ->
                person(world.person(comment.text("author"))).put("text", comment.text("text")))
        .toList();
  }

  private List<JsonObject> reactions(JsonObject post) {
    return post.objects("reactions").stream()
        .filter(reaction -> world.find(reaction.text("by")).isDefined())
        .map(
            reaction ->
                person(world.person(reaction.text("by")))
                    .put("reactionType", reaction.text("reaction")))
        .toList();
  }
}
