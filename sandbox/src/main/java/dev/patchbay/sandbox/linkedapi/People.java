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
  Person person(Account account, JsonObject action, @Nullable Person page) {
    return page == null ? target(account, action) : reachable(account, Option.of(page));
  }

  /** The person that an action names by an address. */
  Person target(Account account, JsonObject action) {
    return reachable(account, Urls.person(world, action.textOrNull("personUrl")));
  }

  /** The person that an item of a list shows. */
  Option<Person> shown(JsonObject item) {
    return Urls.person(world, item.textOrNull("publicUrl"));
  }

  private static Person reachable(Account account, Option<Person> found) {
    Person person =
        found
            .filter(one -> !one.data().texts("refuses").contains("REACH"))
            .getOrElseThrow(() -> new Action.Failed("personNotFound", "There is no such person."));
    if (person.key().equals(account.owner.key())) {
      throw new Action.Failed("selfProfileNotAllowed", "This is the account's own profile.");
    }
    return person;
  }

  /** Whom an action is about that may name a thread instead; the thread wins. */
  Person partner(Account account, JsonObject action) {
    return action.has("threadId")
        ? account.inbox.partner(world, action.text("threadId"))
        : target(account, action);
  }

  JsonObject item(Account account, Person person) {
    return JsonObject.empty()
        .put("name", person.name().getOrNull())
        .put("publicUrl", Urls.publicUrl(person))
        .put("headline", person.headline())
        .put("location", location(person).getOrNull())
        .put("avatarUrl", person.data().textOrNull("pictureUrl"))
        .put("urn", Urls.urn(person))
        .put("viewerState", JsonObject.empty().put("connectionDegree", account.degree(person)));
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
