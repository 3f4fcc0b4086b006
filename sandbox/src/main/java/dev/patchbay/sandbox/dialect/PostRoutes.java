package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Part;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code /posts} and what a person has posted, commented and liked (dossier A.7). */
final class PostRoutes {

  private final State state;
  private final PostJson json;

  PostRoutes(State state, PostJson json) {
    this.state = state;
    this.json = json;
  }

  void addTo(Router router) {
    router
        .on("POST", "/posts", this::create)
        .on("POST", "/posts/reaction", this::react)
        .on("GET", "/posts/{id}", this::get)
        .on("GET", "/posts/{id}/comments", this::comments)
        .on("POST", "/posts/{id}/comments", this::comment)
        .on("GET", "/posts/{id}/reactions", this::reactions)
        .on("GET", "/users/{identifier}/posts", this::ofUser)
        .on("GET", "/users/{identifier}/comments", this::commentsOfUser)
        .on("GET", "/users/{identifier}/reactions", this::reactionsOfUser);
  }

  private Reply get(Call call) {
    Account account = Requests.connected(state, call);
    return Reply.ok(json.post(account, anyName(call.path("id"))));
  }

  private JsonObject anyName(String name) {
    JsonObject post = state.post(name);
    if (post == null) {
      throw Errors.notFound("Post");
    }
    return post;
  }

  /** Comments and reactions know a post by its {@code social_id} only. */
  private JsonObject bySocialId(String id) {
    JsonObject post = state.post(id);
    if (post == null || !post.text("urn").equals(id)) {
      throw Errors.notFound("Post, which is named by its social_id here,");
    }
    return post;
  }

  private Reply create(Call call) {
    Requests.multipart(call);
    Account account = Requests.connected(state, Requests.field(call, "account_id"));
    String text = text(call);
    String id = state.ids.post();
    String organization = call.field("as_organization");
    if (organization != null && !account.organizations.contains(organization)) {
      throw Errors.refusal(
          403, "insufficient_permissions", "The account does not manage this organization.");
    }
    JsonObject post =
        JsonObject.empty()
            .put("id", id)
            .put("urn", "urn:li:activity:" + id)
            .put("author", organization == null ? account.owner.key() : "company:" + organization)
            .put("at", Times.iso(state.now()))
            .put("attachments", attachments(call.parts("attachments")))
            .put("comments", new ArrayList<>())
            .put("reactions", new ArrayList<>());
    write(post, text, call.field("mentions"));
    String repost = call.field("repost");
    if (repost != null) {
      post.put("repostOf", anyName(repost).text("id"));
    }
    state.posts.add(0, post);
    return Reply.created(JsonObject.tagged("PostCreated").put("post_id", id));
  }

  private String text(Call call) {
    String text = call.field("text");
    boolean bare =
        state.rules.has(DialectTrait.JSON_MENTIONS)
            && call.field("repost") != null
            && "".equals(text);
    return bare ? "" : Requests.field(call, "text");
  }

  private void write(JsonObject post, String text, @Nullable String mentions) {
    if (mentions == null || !state.rules.has(DialectTrait.JSON_MENTIONS)) {
      post.put("text", text);
    } else {
      Mentions.read(mentions).writeInto(post, text);
    }
  }

  private List<JsonObject> attachments(List<Part> files) {
    List<JsonObject> attachments = new ArrayList<>();
    for (Part file : files) {
      String type = file.contentType() == null ? "" : file.contentType();
      attachments.add(
          JsonObject.empty()
              .put("id", state.ids.next("patt"))
              .put(
                  "kind",
                  type.startsWith("image/")
                      ? "IMAGE"
                      : type.startsWith("video/") ? "VIDEO" : "FILE")
              .put("mediaType", type)
              .put("fileName", file.fileName() == null ? "" : file.fileName())
              .put("size", file.bytes().length));
    }
    return attachments;
  }

  private @Nullable JsonObject comment(JsonObject post, @Nullable String id) {
    if (id == null) {
      return null;
    }
    return json.flat(post).stream()
        .filter(one -> one.text("id").equals(id))
        .findFirst()
        .orElseThrow(() -> Errors.notFound("Comment"));
  }

  private Reply comments(Call call) {
    Account account = Requests.connected(state, call);
    JsonObject post = bySocialId(call.path("id"));
    JsonObject parent = comment(post, call.query("comment_id"));
    List<JsonObject> all =
        (parent == null ? post.objects("comments") : parent.objects("replies"))
            .stream().map(one -> json.comment(account, post, one)).toList();
    Pages<JsonObject> page = Pages.of(call, all, 100, 10);
    return Reply.ok(
        page.list("CommentList", page.rows())
            .put("total_items", page.total())
            .put(
                "paging",
                JsonObject.empty()
                    .put("start", page.start())
                    .put("page_count", page.rows().size())
                    .put("total_count", page.total())));
  }

  private Reply comment(Call call) {
    JsonObject body = Requests.body(state, call, "comment");
    Account account = Requests.connected(state, body.text("account_id"));
    JsonObject post = bySocialId(call.path("id"));
    JsonObject parent = comment(post, body.textOrNull("comment_id"));
    JsonObject comment =
        JsonObject.empty()
            .put("id", state.ids.comment())
            .put("author", account.owner.key())
            .put("text", body.text("text"))
            .put("dateText", "now");
    append(parent == null ? post : parent, parent == null ? "comments" : "replies", comment);
    post.put("commentsCount", post.number("commentsCount", 0) + 1);
    return Reply.created(JsonObject.tagged("CommentSent"));
  }

  private static void append(JsonObject to, String list, JsonObject one) {
    List<JsonObject> all = new ArrayList<>(to.objects(list));
    all.add(one);
    to.put(list, all);
  }

  private Reply reactions(Call call) {
    Account account = Requests.connected(state, call);
    JsonObject post = bySocialId(call.path("id"));
    JsonObject parent = comment(post, call.query("comment_id"));
    String commentId = parent == null ? "" : parent.text("id");
    List<JsonObject> all =
        (parent == null ? post : parent)
            .objects("reactions").stream()
                .map(one -> json.reaction(account, post, commentId, one))
                .toList();
    Pages<JsonObject> page = Pages.of(call, all, 100, 10);
    return Reply.ok(
        JsonObject.tagged("PostReactionList")
            .put("items", page.rows())
            .put(
                "paging",
                JsonObject.empty()
                    .put("cursor", page.cursor())
                    .put("start", page.start())
                    .put("page_count", page.rows().size())
                    .put("total_count", page.total())));
  }

  private Reply react(Call call) {
    JsonObject body = Requests.body(state, call, "reaction");
    Account account = Requests.connected(state, body.text("account_id"));
    JsonObject post = bySocialId(body.text("post_id"));
    JsonObject parent = comment(post, body.textOrNull("comment_id"));
    JsonObject target = parent == null ? post : parent;
    String reaction =
        body.has("reaction_type") ? body.text("reaction_type").toUpperCase(Locale.ROOT) : "LIKE";
    List<JsonObject> all = new ArrayList<>(target.objects("reactions"));
    boolean again = all.removeIf(one -> one.text("by").equals(account.owner.key()));
    all.add(JsonObject.empty().put("by", account.owner.key()).put("reaction", reaction));
    target.put("reactions", all);
    if (!again) {
      target.put("reactionsCount", target.number("reactionsCount", 0) + 1);
    }
    return Reply.created(JsonObject.tagged("ReactionAdded"));
  }

  /** The key of an author: internal ids and company digits only, never a public identifier. */
  private String author(Call call) {
    String name = call.path("identifier");
    if (Requests.flag(call, "is_company")) {
      if (!name.matches("\\d+") || state.world.company(name).isEmpty()) {
        throw Errors.unprocessable("invalid_recipient", "A company is named by its number here.");
      }
      return "company:" + name;
    }
    Person person = state.find(name);
    if (person == null || !person.memberId().equals(name)) {
      throw Errors.unprocessable("invalid_recipient", "A user is named by the provider id here.");
    }
    return person.key();
  }

  private Reply listOf(Call call, String tag, List<JsonObject> all) {
    Pages<JsonObject> page = Pages.of(call, all, 100, state.rules.lists());
    return Reply.ok(
        page.list(tag, page.rows())
            .put("paging", JsonObject.empty().put("page_count", page.rows().size())));
  }

  private Reply ofUser(Call call) {
    Account account = Requests.connected(state, call);
    String author = author(call);
    List<JsonObject> posts =
        state.posts.stream()
            .filter(post -> post.text("author").equals(author))
            .sorted(Comparator.comparing((JsonObject post) -> post.text("at")).reversed())
            .map(post -> json.post(account, post))
            .toList();
    return listOf(call, "PostList", posts);
  }

  private Reply commentsOfUser(Call call) {
    Account account = Requests.connected(state, call);
    String author = author(call);
    List<JsonObject> comments = new ArrayList<>();
    for (JsonObject post : state.posts) {
      for (JsonObject one : json.flat(post)) {
        if (one.text("author").equals(author)) {
          comments.add(json.comment(account, post, one));
        }
      }
    }
    return listOf(call, "CommentList", comments);
  }

  private Reply reactionsOfUser(Call call) {
    Account account = Requests.connected(state, call);
    String author = author(call);
    List<JsonObject> reactions = new ArrayList<>();
    for (JsonObject post : state.posts) {
      for (JsonObject one : post.objects("reactions")) {
        if (one.text("by").equals(author)) {
          reactions.add(json.reaction(account, post, "", one));
        }
      }
    }
    return listOf(call, "PostReactionList", reactions);
  }
}
