package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Posts, comments and reactions as the vendor writes them (dossier 7.4). */
final class PostJson {
  private static final String COMPANY = "company:";
  private static final Pattern HASHTAG = Pattern.compile("#[\\p{L}\\p{N}_]+");
  private static final Pattern LINK = Pattern.compile("https?://\\S+");

  private final World world;
  private final PostBook posts;
  private final Clock clock;

  PostJson(World world, PostBook posts, Clock clock) {
    this.world = world;
    this.posts = posts;
    this.clock = clock;
  }

  JsonObject post(Account account, JsonObject post) {
    boolean repost = post.has("repostOf");
    JsonObject original =
        repost ? posts.find("urn:li:activity:" + post.text("repostOf")).getOrElse(post) : post;
    List<JsonObject> attachments = original.objects("attachments");
    List<String> images = urls(attachments, "IMAGE");
    return JsonObject.empty()
        .put("url", Urls.post(post))
        .put("time", post.text("at"))
        .put("type", repost ? "repost" : "original")
        .put("activityUrn", Urls.activity(post))
        .put("author", actor(original.text("author"), original))
        .put("reposter", repost ? actor(post.text("author"), post) : null)
        .put("text", original.textOrNull("text"))
        .put("repostText", repost ? post.textOrNull("text") : null)
        .put("videoThumbnail", null)
        .put("hashtags", found(HASHTAG, original.text("text")))
        .put("mentions", original.texts("mentions").stream().map(this::mention).toList())
        .put("externalLinks", found(LINK, original.text("text")))
        .put("documentSlides", urls(attachments, "FILE"))
        .put("images", images)
        .put("hasVideo", !urls(attachments, "VIDEO").isEmpty())
        .put("hasPoll", original.has("poll"))
        .put("reactionsCount", post.number("reactionsCount", 0))
        .put("commentsCount", post.number("commentsCount", 0))
        .put("repostsCount", post.number("repostsCount", 0))
        .put(
            "viewerState",
            JsonObject.empty()
                .put("reaction", reaction(account, post))
                .put("isOwn", post.text("author").equals(account.owner.key())));
  }

  private static List<String> urls(List<JsonObject> attachments, String kind) {
    return attachments.stream()
        .filter(one -> one.text("kind").equals(kind))
        .map(one -> one.text("url"))
        .toList();
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }

  private String mention(String name) {
    return world
        .find(name)
        .map(Urls::publicUrl)
        .getOrElse(() -> world.company(name).map(Urls::company).getOrElse(name));
  }

  private static @Nullable String reaction(Account account, JsonObject post) {
    return post.objects("reactions").stream()
        .filter(one -> one.text("by").equals(account.owner.key()))
        .map(one -> one.text("reaction").toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse(null);
  }

  private JsonObject actor(String key, JsonObject post) {
    if (key.startsWith(COMPANY)) {
      JsonObject company = company(key);
      return JsonObject.empty()
          .put("type", "company")
          .put("name", company.text("name"))
          .put("companyUrl", Urls.company(company))
          .put("urn", Urls.companyUrn(company));
    }
    Person person = world.person(key);
    return JsonObject.empty()
        .put("type", "person")
        .put("name", person.name().getOrNull())
        .put("profileUrl", Urls.publicUrl(person))
        .put(
            "headline",
            post.has("authorHeadline") ? post.text("authorHeadline") : person.headline())
        .put("urn", Urls.urn(person));
  }

  private JsonObject company(String key) {
    return world.company(key.substring(COMPANY.length())).getOrElse(JsonObject::empty);
  }

  /** As a post search writes it: actors have no URN. */
  JsonObject found(Account account, JsonObject post) {
    JsonObject json = post(account, post);
    json.object("author").remove("urn");
    json.object("reposter").remove("urn");
    return json;
  }

  List<JsonObject> comments(JsonObject post, boolean replies) {
    List<JsonObject> all = new ArrayList<>();
    for (PostBook.Comment one : posts.comments(post)) {
      if (replies || !one.reply()) {
        all.add(comment(post, one));
      }
    }
    return all;
  }

  private JsonObject comment(JsonObject post, PostBook.Comment one) {
    JsonObject comment = one.comment();
    String key = comment.text("author");
    boolean company = key.startsWith(COMPANY);
    JsonObject json =
        JsonObject.empty()
            .put("commentUrn", Urls.commentUrn(post, comment.text("id")))
            .put("commentUrl", Urls.comment(post, comment.text("id")));
    if (company) {
      json.put("commenterUrl", Urls.company(company(key)))
          .put("commenterName", company(key).text("name"))
          .put("commenterHeadline", null);
    } else {
      Person person = world.person(key);
      json.put("commenterUrl", Urls.publicUrl(person))
          .put("commenterName", person.name().getOrNull())
          .put("commenterHeadline", person.headline());
    }
    return json.put("commenterType", company ? "company" : "person")
        .put("time", time(comment))
        .put("text", comment.textOrNull("text"))
        .put("image", null)
        .put("isReply", one.reply())
        .put("reactionsCount", comment.number("reactionsCount", 0))
        .put("repliesCount", comment.objects("replies").size());
  }

  /** The world knows of old comments only how long ago they were. */
  String time(JsonObject comment) {
    return comment.has("at")
        ? comment.text("at")
        : Times.iso(Times.ago(world.now(), comment.text("dateText")));
  }

  JsonObject reaction(JsonObject reaction) {
    String by = reaction.text("by");
    JsonObject json = JsonObject.empty();
    if (by.startsWith(COMPANY)) {
      JsonObject company = company(by);
      json.put("engagerUrl", Urls.company(company))
          .put("engagerName", company.text("name"))
          .put("engagerHeadline", null)
          .put("engagerType", "company")
          .put("engagerUrn", Urls.companyUrn(company));
    } else {
      Person person = world.person(by);
      json.put("engagerUrl", Urls.publicUrl(person))
          .put("engagerName", person.name().getOrNull())
          .put("engagerHeadline", person.headline())
          .put("engagerType", "person")
          .put("engagerUrn", Urls.urn(person));
    }
    return json.put("type", reaction.text("reaction").toLowerCase(Locale.ROOT));
  }

  String now() {
    return Times.iso(clock.instant());
  }
}
