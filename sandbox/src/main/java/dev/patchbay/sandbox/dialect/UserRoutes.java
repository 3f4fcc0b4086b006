package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Profiles, relations, followers and following (dossier A.3.2, A.3.3, A.3.5). */
final class UserRoutes {

  private static final Set<String> SECTIONS =
      Set.of(
          "experience",
          "education",
          "languages",
          "skills",
          "certifications",
          "about",
          "volunteering_experience",
          "projects",
          "recommendations_received",
          "recommendations_given");

  private final State state;
  private final ProfileJson json;

  /** Who was told of a visit, by member id: {@code notify=true}. */
  final List<String> notified = new ArrayList<>();

  UserRoutes(State state, ProfileJson json) {
    this.state = state;
    this.json = json;
  }

  void addTo(Router router) {
    router
        .on("GET", "/users/me", this::own)
        .on("PATCH", "/users/me/edit", this::edit)
        .on("GET", "/users/relations", this::relations)
        .on("GET", "/users/followers", this::followers)
        .on("GET", "/users/following", this::following)
        .on("GET", "/users/{identifier}", this::profile);
  }

  private Reply profile(Call call) {
    Account account = Requests.connected(state, call);
    String api = call.query("linkedin_api");
    if (api == null) {
      api = "classic";
    } else if (!api.equals("recruiter") && !api.equals("sales_navigator")) {
      throw Errors.invalid("/query/linkedin_api: Expected recruiter or sales_navigator");
    }
    Requests.subscribed(account, api);
    Set<String> sections = sections(call.queries("linkedin_sections"));
    if (Requests.flag(call, "notify")) {
      notified.add(call.path("identifier"));
    }
    Person person = find(call.path("identifier"), api);
    if (person.data().texts("refuses").contains("REACH")) {
      throw Errors.unprocessable("user_unreachable", "The user cannot be reached.");
    }
    return Reply.ok(json.profile(account, person, api, sections));
  }

  private static Set<String> sections(List<String> asked) {
    Set<String> sections = new HashSet<>();
    // The page repeats the parameter; the vendor's own SDK joins the names by commas.
    for (String one : String.join(",", asked).split(",")) {
      String name = one.endsWith("_preview") ? one.substring(0, one.length() - 8) : one;
      if (name.equals("*")) {
        sections.addAll(SECTIONS);
      } else if (SECTIONS.contains(name)) {
        sections.add(name);
      } else if (!name.isEmpty() && !name.equals("recruiting_activity")) {
        throw Errors.invalid("/query/linkedin_sections: Expected one of " + SECTIONS);
      }
    }
    return sections;
  }

  /** Each product knows its own form of id; only Classic resolves public identifiers. */
  private Person find(String name, String api) {
    Person person = state.find(name);
    if (person == null) {
      if (name.matches("A[CDE][a-zA-Z]A.*")) {
        throw Errors.unprocessable("invalid_recipient", "No user has this id.");
      }
      throw Errors.notFound("User");
    }
    boolean fits =
        switch (api) {
          case "sales_navigator" -> name.equals(person.salesId());
          case "recruiter" -> name.equals(person.recruiterId());
          default -> name.equals(person.memberId()) || person.hasSlug(name);
        };
    if (!fits) {
      throw Errors.unprocessable(
          "invalid_recipient", "The id does not belong to this LinkedIn product.");
    }
    return person;
  }

  private Reply own(Call call) {
    Account account = Requests.connected(state, call);
    Person person = account.owner;
    JsonObject data = person.data();
    return Reply.ok(
        JsonObject.tagged("AccountOwnerProfile")
            .put("provider", "LINKEDIN")
            .put("provider_id", person.memberId())
            .put("entity_urn", "urn:li:fsd_profile:" + person.memberId())
            .put("object_urn", "urn:li:member:" + person.number())
            .put("first_name", data.text("firstName"))
            .put("last_name", data.text("lastName"))
            .put("profile_picture_url", data.textOrNull("pictureUrl"))
            .put("public_profile_url", Urls.profile(person))
            .put("public_identifier", person.slug().getOrElse(""))
            .put("headline", person.headline())
            .putIfPresent(
                "location", state.world.title("LOCATION", data.text("location")).getOrNull())
            .put("email", data.text("email"))
            .put("premium", account.features.contains("premium"))
            .put("open_profile", data.flag("openProfile"))
            .put("occupation", person.headline())
            .put("organizations", account.organizations.stream().map(this::organization).toList())
            .put("recruiter", seat(account, "recruiter", "9300001"))
            .put("sales_navigator", seat(account, "sales_navigator", "9400001")));
  }

  private static @Nullable JsonObject seat(Account account, String product, String contract) {
    return account.features.contains(product)
        ? JsonObject.empty().put("owner_seat_id", "77001").put("contract_id", contract)
        : null;
  }

  private JsonObject organization(String id) {
    JsonObject company = state.world.company(id).get();
    return JsonObject.empty()
        .put("id", id)
        .put("mailbox_id", company.text("mailbox"))
        .put("name", company.text("name"));
  }

  private Reply edit(Call call) {
    Requests.multipart(call);
    Account account = Requests.connected(state, Requests.field(call, "account_id"));
    for (String name : List.of("headline", "summary")) {
      String text = call.field(name);
      if (text != null) {
        account.owner.data().put(name.equals("summary") ? "about" : name, text);
      }
    }
    return Reply.ok(JsonObject.tagged("ProfileEdited"));
  }

  private Reply relations(Call call) {
    Account account = Requests.connected(state, call);
    String filter = call.query("filter");
    List<JsonObject> all = new ArrayList<>();
    for (Map.Entry<String, Instant> relation : account.relations.entrySet()) {
      Person person = state.world.person(relation.getKey());
      if (filter == null || contains(person.name().getOrElse(""), filter)) {
        all.add(relation(person, relation.getValue()));
      }
    }
    Pages<JsonObject> page = Pages.of(call, all, 1000, 100);
    return Reply.ok(page.list("UserRelationsList", page.rows()));
  }

  static boolean contains(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private static JsonObject relation(Person person, Instant at) {
    JsonObject data = person.data();
    return JsonObject.tagged("UserRelation")
        .put("first_name", data.text("firstName"))
        .put("last_name", data.text("lastName"))
        .put("headline", person.headline())
        .put("public_identifier", person.slug().getOrElse(""))
        .put("public_profile_url", Urls.profile(person))
        .put("created_at", at.toEpochMilli())
        .put("member_id", person.memberId())
        .put("member_urn", "urn:li:fsd_profile:" + person.memberId())
        .put("connection_urn", "urn:li:fsd_connection:" + person.memberId())
        .putIfPresent("profile_picture_url", data.textOrNull("pictureUrl"));
  }

  private Reply followers(Call call) {
    Account account = Requests.connected(state, call);
    List<JsonObject> all =
        followersOf(call, account).stream()
            .map(state.world::person)
            .map(UserRoutes::follower)
            .toList();
    Pages<JsonObject> page = Pages.of(call, all, state.rules.followers(), 100);
    return Reply.ok(page.list("UserFollowersList", page.rows()));
  }

  /** Of whom nobody knows followers, there are none. */
  private List<String> followersOf(Call call, Account account) {
    String member = call.query("user_id");
    if (member == null || !state.rules.has(DialectTrait.FOLLOWERS_OF_OTHERS)) {
      return keys(account, "followers");
    }
    Person person = state.find(member);
    if (person == null || !person.memberId().equals(member)) {
      if (state.world.company(member).isDefined()) {
        return List.of();
      }
      throw Errors.unprocessable("invalid_recipient", "No user has this id.");
    }
    return person.key().equals(state.world.owner().key())
        ? state.world.data().texts("followers")
        : person.data().texts("followedBy");
  }

  private static JsonObject follower(Person person) {
    return JsonObject.tagged("UserFollower")
        .put("id", person.memberId())
        .put("urn", "urn:li:fsd_profile:" + person.memberId())
        .put("name", person.name().getOrElse(""))
        .put("headline", person.headline())
        .put("profile_url", Urls.profile(person))
        .put("profile_picture_url", person.data().textOrNull("pictureUrl"))
        .put("profile_picture_url_large", person.data().textOrNull("largePictureUrl"));
  }

  private Reply following(Call call) {
    Account account = Requests.connected(state, call);
    List<JsonObject> all =
        keys(account, "following").stream()
            .map(state.world::person)
            .map(person -> relation(person, state.world.now()))
            .toList();
    Pages<JsonObject> page = Pages.of(call, all, 1000, 100);
    return Reply.ok(page.list("UserRelationsList", page.rows()));
  }

  private List<String> keys(Account account, String list) {
    return account.owner.key().equals(state.world.owner().key())
        ? state.world.data().texts(list)
        : List.of();
  }
}
