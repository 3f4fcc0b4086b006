package dev.patchbay.tck.world;

import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.world.Thing.AnyOf;
import dev.patchbay.tck.world.Thing.Firm;
import dev.patchbay.tck.world.Thing.Unsaid;
import dev.patchbay.tck.world.Thing.Who;
import dev.patchbay.value.CompanySize;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that the world holds and the port has words for. */
final class WorldFacts {
  private static final String COMPANY = "company:";

  private final World world;
  private final Map<String, Thing> things = new LinkedHashMap<>();

  WorldFacts(World world) {
    this.world = world;
    PeopleFacts people = new PeopleFacts(world);
    JsonObject data = world.data();
    data.objects("sessions").forEach(one -> add(session(one)));
    world.people().forEach(one -> add(people.person(one)));
    world.companies().forEach(one -> add(company(one)));
    data.object("invitations")
        .objects("sent")
        .forEach(one -> add(invitation("sentInvitation", one)));
    data.object("invitations")
        .objects("received")
        .forEach(one -> add(invitation("receivedInvitation", one)));
    data.objects("conversations").forEach(one -> add(conversation(one)));
    data.objects("posts").forEach(one -> add(post(one)));
    data.objects("jobs").forEach(one -> add(job(one)));
  }

  private void add(Thing thing) {
    things.put(thing.kind() + " " + thing.key(), thing);
  }

  List<Thing> all() {
    return List.copyOf(things.values());
  }

  List<Thing> of(String kind) {
    return things.values().stream().filter(thing -> thing.kind().equals(kind)).toList();
  }

  private Thing session(JsonObject one) {
    String owner = one.text("owner");
    List<String> premium = new ArrayList<>();
    one.texts("premium").forEach(word -> premium.add(word.toUpperCase(java.util.Locale.ROOT)));
    return new Thing(
        "session",
        owner,
        new FactsBuilder(one)
            .put("owner", new Who(owner))
            .put("displayName", world.person(owner).name())
            .time("createdAt", "createdAt")
            .put("state", one.text("status").equals("OK") ? "ACTIVE" : Unsaid.UNSAID)
            .put("premium", premium)
            .put(
                "organizations",
                one.texts("organizations").stream()
                    .map(number -> Map.<String, Object>of("company", new Firm(number)))
                    .toList())
            .build());
  }

  private Thing company(JsonObject one) {
    JsonObject size = one.object("size");
    return new Thing(
        "company",
        one.text("id"),
        new FactsBuilder(one)
            .same("name", "tagline", "description", "type", "website", "phone", "logoUrl")
            .put("industries", world.title("INDUSTRY", one.text("industry")).toJavaList())
            .put("location", location(one))
            .each("locations", "locations", WorldFacts::place)
            .orUnsaid("locations")
            .put(
                "size",
                Stream.of(CompanySize.values())
                    .filter(any -> any.min().contains((int) size.number("from", 0)))
                    .map(Enum::name)
                    .findFirst()
                    .orElse(""))
            .same("employees", "followers", "jobListings", "following", "employee", "claimed")
            .put("founded", one.has("founded") ? Integer.valueOf(one.text("founded")) : null)
            .build());
  }

  /** LinkedIn's name of the place, or what the address of the head office says. */
  private AnyOf location(JsonObject one) {
    List<String> texts =
        new ArrayList<>(world.title("LOCATION", one.text("location")).toJavaList());
    one.objects("locations").stream()
        .filter(place -> place.flag("headquarters"))
        .map(
            place ->
                Stream.of("city", "area", "country")
                    .map(place::text)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", ")))
        .forEach(texts::add);
    return new AnyOf(texts);
  }

  private static Map<String, Object> place(JsonObject one) {
    return new FactsBuilder(one)
        .same("street", "city", "area", "postalCode", "country", "description")
        .put("headquarters", one.flag("headquarters"))
        .build();
  }

  private Thing invitation(String kind, JsonObject one) {
    return new Thing(
        kind,
        one.text("person"),
        new FactsBuilder(one)
            .who("person", "person")
            .put("direction", kind.startsWith("sent") ? "SENT" : "RECEIVED")
            .put("name", world.person(one.text("person")).name())
            .put("headline", world.person(one.text("person")).headline())
            .same("note")
            .time("sentAt", "sentAt")
            .build());
  }

  private Thing conversation(JsonObject one) {
    List<Map<String, Object>> participants = new ArrayList<>();
    one.texts("with").forEach(key -> participants.add(Map.of("ref", new Who(key))));
    return new Thing(
        "conversation",
        String.join("+", one.texts("with").stream().sorted().toList()),
        new FactsBuilder(one)
            .same("product", "title", "subject", "unread", "archived")
            .put("kind", one.has("kind") ? one.text("kind") : "ONE_TO_ONE")
            .put("participants", participants)
            .put("muted", one.has("mutedUntil") ? Boolean.TRUE : null)
            .each("messages", "messages", this::message)
            .build());
  }

  private Map<String, Object> message(JsonObject one) {
    return new FactsBuilder(one)
        .who("sender", "from")
        .put("direction", one.text("from").equals(world.owner().key()) ? "OUT" : "IN")
        .same("text", "subject", "edited", "deleted")
        .time("sentAt", "at")
        .put("kind", one.has("kind") ? one.text("kind") : "REGULAR")
        .each(
            "reactions",
            "reactions",
            given ->
                new FactsBuilder(given).renamed("emoji", "value").who("sender", "from").build())
        .each("attachments", "attachments", WorldFacts::attachment)
        .build();
  }

  private static Map<String, Object> attachment(JsonObject one) {
    return new FactsBuilder(one).same("kind", "fileName", "mediaType", "width", "height").build();
  }

  private Thing post(JsonObject one) {
    JsonObject poll = one.object("poll");
    return new Thing(
        "post",
        one.text("id"),
        new FactsBuilder(one)
            .same("text")
            .put("author", author(one.text("author")))
            .time("postedAt", "at")
            .renamed("reactions", "reactionsCount")
            .renamed("comments", "commentsCount")
            .renamed("reposts", "repostsCount")
            .each("attachments", "attachments", WorldFacts::attachment)
            .put(
                "poll",
                new FactsBuilder(poll)
                    .same("question", "open", "votes")
                    .each(
                        "options",
                        "options",
                        option -> new FactsBuilder(option).same("text", "votes", "winner").build())
                    .build())
            .each("commentsUnderIt", "comments", WorldFacts::comment)
            .each("reactionsToIt", "reactions", WorldFacts::reaction)
            .build());
  }

  private static Map<String, Object> comment(JsonObject one) {
    return new FactsBuilder(one)
        .put("author", author(one.text("author")))
        .same("text")
        .renamed("reactions", "reactionsCount")
        .put("replies", one.objects("replies").size())
        .build();
  }

  private static Map<String, Object> reaction(JsonObject one) {
    return new FactsBuilder(one).same("reaction").put("actor", author(one.text("by"))).build();
  }

  private static Object author(String key) {
    return key.startsWith(COMPANY) ? new Firm(key.substring(COMPANY.length())) : new Who(key);
  }

  private Thing job(JsonObject one) {
    return new Thing(
        "job",
        one.text("id"),
        new FactsBuilder(one)
            .same("title", "workplaceType", "employmentType", "easyApply", "promoted", "reposted")
            .firm("company", "company")
            .put("companyName", world.company(one.text("company")).map(firm -> firm.text("name")))
            .put("location", world.title("LOCATION", one.text("location")))
            .time("postedAt", "postedAt")
            .build());
  }
}
