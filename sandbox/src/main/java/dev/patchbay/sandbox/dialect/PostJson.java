package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Posts, comments and reactions as the vendor spells them (dossier A.7). */
final class PostJson {

  /** The neutral reaction as answers spell it. */
  static final Map<String, String> READ =
      Map.of(
          "LIKE", "LIKE",
          "CELEBRATE", "PRAISE",
          "SUPPORT", "APPRECIATION",
          "LOVE", "EMPATHY",
          "INSIGHTFUL", "INTEREST",
          "FUNNY", "ENTERTAINMENT");

  private final State state;
  private final MessagingJson messaging;

  PostJson(State state, MessagingJson messaging) {
    this.state = state;
    this.messaging = messaging;
  }

  JsonObject post(Account account, JsonObject post) {
    JsonObject json =
        JsonObject.tagged("Post")
            .put("provider", "LINKEDIN")
            .put("id", post.text("id"))
            .put("social_id", post.text("urn"))
            .put("share_url", shareUrl(post))
            .putIfPresent("title", post.textOrNull("title"))
            .put("text", post.text("text"))
            .put("date", Times.ago(Instant.parse(post.text("at")), state.now()))
            .put("parsed_datetime", post.text("at"))
            .put("reaction_counter", post.number("reactionsCount", 0))
            .put("comment_counter", post.number("commentsCount", 0))
            .put("repost_counter", post.number("repostsCount", 0))
            .put("impressions_counter", post.object("analytics").number("impressions", 0))
            .putIfPresent("user_reacted", reacted(account, post))
            .put("author", author(post));
    if (post.has("writtenBy")) {
      Person writer = state.world.person(post.text("writtenBy"));
      json.put(
          "written_by",
          JsonObject.empty()
              .put("id", writer.memberId())
              .put("public_identifier", writer.slug().getOrElse(""))
              .put("name", writer.name().getOrElse("")));
    }
    json.put(
            "permissions",
            JsonObject.empty()
                .put("can_react", true)
                .put("can_share", true)
                .put("can_post_comments", true))
        .put("is_repost", post.has("repostOf"));
    if (post.has("repostOf")) {
      repost(post, json);
    }
    json.put(
        "attachments", post.objects("attachments").stream().map(messaging::attachment).toList());
    extras(post, json);
    if (state.rules.has(DialectTrait.RICH_PAGES)) {
      json.put("mentions", Mentions.of(state.world, post));
    }
    return json;
  }

  private static String shareUrl(JsonObject post) {
    return post.has("shareUrl")
        ? post.text("shareUrl")
        : "https://www.linkedin.com/feed/update/" + post.text("urn") + "/";
  }

  private static @Nullable String reacted(Account account, JsonObject post) {
    return post.objects("reactions").stream()
        .filter(reaction -> reaction.text("by").equals(account.owner.key()))
        .map(reaction -> READ.get(reaction.text("reaction")))
        .findFirst()
        .orElse(null);
  }

  private JsonObject author(JsonObject post) {
    String key = post.text("author");
    if (key.startsWith("company:")) {
      JsonObject company = state.world.company(key.substring(8)).get();
      return pictured(
          company.textOrNull("logoUrl"),
          JsonObject.empty()
              .put("public_identifier", company.text("slug"))
              .put("id", company.text("id"))
              .put("name", company.text("name"))
              .put("is_company", true));
    }
    Person person = state.world.person(key);
    return pictured(
        person.data().textOrNull("pictureUrl"),
        JsonObject.empty()
            .put("public_identifier", person.slug().getOrNull())
            .put("id", person.memberId())
            .put("name", person.name().getOrNull())
            .put("is_company", false)
            .put(
                "headline",
                post.has("authorHeadline") ? post.text("authorHeadline") : person.headline()));
  }

  private JsonObject pictured(@Nullable String url, JsonObject author) {
    return state.rules.has(DialectTrait.RICH_PAGES)
        ? author.putIfPresent("profile_picture_url", url)
        : author;
  }

  private void repost(JsonObject post, JsonObject json) {
    json.put("repost_id", post.text("repostOf")).put("reposted_by", author(post));
    JsonObject original = state.post(post.text("repostOf"));
    if (original != null) {
      json.put(
          "repost_content",
          JsonObject.empty()
              .put("id", original.text("id"))
              .put("date", Times.ago(Instant.parse(original.text("at")), state.now()))
              .put("parsed_datetime", original.text("at"))
              .put("author", author(original))
              .put("text", original.text("text")));
    }
  }

  private static void extras(JsonObject post, JsonObject json) {
    if (post.has("poll")) {
      JsonObject poll = post.object("poll");
      json.put(
          "poll",
          JsonObject.empty()
              .put("id", poll.text("id"))
              .put("total_votes_count", poll.number("votes", 0))
              .put("question", poll.text("question"))
              .put("is_open", poll.flag("open"))
              .put(
                  "options",
                  poll.objects("options").stream()
                      .map(
                          option ->
                              JsonObject.empty()
                                  .put("id", option.text("id"))
                                  .put("text", option.text("text"))
                                  .put("win", option.flag("winner"))
                                  .put("votes_count", option.number("votes", 0)))
                      .toList()));
    }
    if (post.has("group")) {
      JsonObject group = post.object("group");
      json.put(
          "group",
          JsonObject.empty()
              .put("id", group.text("id"))
              .put("name", group.text("name"))
              .put("private", group.flag("closed")));
    }
    if (post.has("analytics")) {
      JsonObject told = post.object("analytics");
      json.put(
          "analytics",
          JsonObject.empty()
              .put("impressions", told.value("impressions"))
              .put("engagements", told.value("engagements"))
              .put("engagement_rate", told.value("engagementRate"))
              .put("clicks", told.value("clicks"))
              .put("clickthrough_rate", told.value("clickThroughRate"))
              .put("members_reached", told.value("membersReached")));
    }
  }

  JsonObject comment(Account account, JsonObject post, JsonObject comment) {
    Person author = state.world.person(comment.text("author"));
    return JsonObject.tagged("Comment")
        .put("id", comment.text("id"))
        .put("post_id", post.text("id"))
        .put("post_urn", post.text("urn"))
        .put("author", author.name().getOrNull())
        .put(
            "author_details",
            JsonObject.empty()
                .put("id", author.memberId())
                .put("headline", author.headline())
                .put("profile_url", Urls.profile(author))
                .put("network_distance", account.profileDistance(author)))
        .put("date", comment.text("dateText"))
        .put("text", comment.text("text"))
        .put("reaction_counter", comment.number("reactionsCount", 0))
        .put("reply_counter", comment.objects("replies").size());
  }

  JsonObject reaction(Account account, JsonObject post, String commentId, JsonObject reaction) {
    String by = reaction.text("by");
    JsonObject author = JsonObject.empty();
    String picture;
    if (by.startsWith("company:")) {
      JsonObject company = state.world.company(by.substring(8)).get();
      author
          .put("id", company.text("id"))
          .put("type", "COMPANY")
          .put("name", company.text("name"))
          .put("headline", null)
          .put("profile_url", Urls.company(company));
      picture = company.textOrNull("logoUrl");
    } else {
      Person person = state.world.person(by);
      author
          .put("id", person.memberId())
          .put("type", "INDIVIDUAL")
          .put("name", person.name().getOrNull())
          .put("headline", person.headline())
          .put("profile_url", Urls.profile(person))
          .putIfPresent("network_distance", account.profileDistance(person));
      picture = person.data().textOrNull("pictureUrl");
    }
    return JsonObject.tagged("PostReaction")
        .put("value", READ.get(reaction.text("reaction")))
        .put("post_id", post.text("id"))
        .putIfPresent("comment_id", commentId.isEmpty() ? null : commentId)
        .put("author", pictured(picture, author));
  }

  List<JsonObject> flat(JsonObject post) {
    return post.objects("comments").stream()
        .flatMap(comment -> Stream.concat(Stream.of(comment), comment.objects("replies").stream()))
        .toList();
  }
}
