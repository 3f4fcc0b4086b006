package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the people that actions name, and writes what every list of people shows of them. */
final class People {
  private static final Map<String, String> COUNTRIES =
      Map.of(
          "Norway", "NO",
          "Sweden", "SE",
          "Germany", "DE",
          "France", "FR",
          "Ireland", "IE",
          "Israel", "IL",
          "Japan", "JP",
          "United States", "US",
          "United Arab Emirates", "AE");

  private final World world;

  People(World world) {
    this.world = world;
  }

  /** Whom an action is about: the person whose page is open, or the one it names. */
  Person person(Account account, JsonObject action, @Nullable Page page) {
    Person person = other(action, page);
    if (account.relations.isOwner(person)) {
      throw new Action.Failed("selfProfileNotAllowed", "This is the account's own profile.");
    }
    return person;
  }

  /** The same for the actions that do not say what they do with the own profile. */
  private Person other(JsonObject action, @Nullable Page page) {
    String url = action.textOrNull(action.has("personHashedUrl") ? "personHashedUrl" : "personUrl");
    Option<Person> found =
        page == null || page.person() == null ? Urls.person(world, url) : Option.of(page.person());
    return found
        .filter(one -> !one.data().texts("refuses").contains("REACH"))
        .getOrElseThrow(() -> new Action.Failed("personNotFound", "There is no such person."));
  }

  /** Whom an action is about that may name a thread instead; the thread wins. */
  Person partner(Account account, String type, JsonObject action, @Nullable Page page) {
    return action.has("threadId")
        ? account.mailbox.partner(world, type, action.text("threadId"))
        : person(account, action, page);
  }

  JsonObject item(Account account, Person person) {
    return JsonObject.empty()
        .put("name", person.name().getOrNull())
        .put("publicUrl", Urls.publicUrl(person))
        .put("headline", person.headline())
        .put("location", location(person).getOrNull())
        .put("avatarUrl", person.data().textOrNull("pictureUrl"))
        .put("urn", Urls.urn(person))
        .put("viewerState", viewerState(account, person));
  }

  /** As Sales Navigator lists a person. */
  JsonObject salesItem(Account account, Person person) {
    return JsonObject.empty()
        .put("name", person.name().getOrNull())
        .put("hashedUrl", Urls.salesUrl(person))
        .put("position", position(person).textOrNull("title"))
        .put("location", location(person).getOrNull())
        .put("avatarUrl", person.data().textOrNull("pictureUrl"))
        .put("urn", Urls.urn(person))
        .put("viewerState", viewerState(account, person));
  }

  private static JsonObject viewerState(Account account, Person person) {
    return JsonObject.empty().put("connectionDegree", account.relations.degree(person));
  }

  /** The newest position held now; empty if there is none. */
  static JsonObject position(Person person) {
    return person.currentPositions().stream().findFirst().orElse(JsonObject.empty());
  }

  Option<String> location(Person person) {
    return world.title("LOCATION", person.data().text("location"));
  }

  /** Two letters of the country that the location ends in. */
  Option<String> countryCode(Person person) {
    return location(person)
        .map(place -> place.substring(place.lastIndexOf(',') + 1).strip())
        .flatMap(country -> Option.of(COUNTRIES.get(country)));
  }
}
