package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The account's own figures (dossier 7.7): made up, and the same for every account. */
final class Own {
  private final World world;

  Own(World world) {
    this.world = world;
  }

  void addTo(Actions actions) {
    actions
        .on(
            "st.retrieveSSI",
            (account, action, page) ->
                JsonObject.empty().put("ssi", 77).put("industryTop", 10).put("networkTop", 20))
        .on("st.retrievePerformance", Own::performance)
        .on("st.retrieveProfileViewers", this::viewers);
  }

  private static JsonObject performance(Account account, JsonObject action, @Nullable Page page) {
    return JsonObject.empty()
        .put("followersCount", account.owner.data().number("followers", 0))
        .put("postViewsLast7Days", 1240)
        .put("profileViewsLast90Days", 88)
        .put("searchAppearancesPreviousWeek", 17);
  }

  private List<JsonObject> viewers(Account account, JsonObject action, @Nullable Page page) {
    List<JsonObject> all = new ArrayList<>();
    for (Person person : world.people()) {
      if (person.data().texts("signals").contains("viewedYourProfile")) {
        all.add(identified(account, person).put("viewedAt", at(all)).put("viewedAgo", ago(all)));
      }
    }
    all.add(
        JsonObject.empty()
            .put("viewerType", "anonymous")
            .put("description", "Someone at Havnegata Systems")
            .put(
                "searchUrl",
                "https://www.linkedin.com/search/results/people/?keywords=Havnegata%20Systems")
            .put("viewedAt", at(all))
            .put("viewedAgo", ago(all)));
    Instant since = action.has("since") ? Times.parse("since", action.text("since")) : Instant.MIN;
    return all.stream()
        .filter(viewer -> !Instant.parse(viewer.text("viewedAt")).isBefore(since))
        .limit(action.number("limit", 20))
        .toList();
  }

  /** One viewer a day. */
  private String at(List<JsonObject> before) {
    return Times.iso(world.now().minus(Duration.ofDays(before.size() + 1)));
  }

  private String ago(List<JsonObject> before) {
    return Times.words(Instant.parse(at(before)), world.now());
  }

  /** Here the degree is a number, unlike everywhere else. */
  private static JsonObject identified(Account account, Person person) {
    return JsonObject.empty()
        .put("viewerType", "identified")
        .put("name", person.name().getOrNull())
        .put("publicUrl", Urls.publicUrl(person))
        .put("urn", Urls.urn(person))
        .put("headline", person.headline())
        .put("connectionDegree", Integer.valueOf(account.relations.degree(person).substring(0, 1)))
        .put("avatarUrl", person.data().textOrNull("pictureUrl"));
  }
}
