package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Who wrote and who is mentioned, in a post search (dossier 7.3). A person or company given by URN
 * or address has to be somebody of the given name, else {@code filterIdentityMismatch}.
 */
final class PostFilter {
  private static final String COMPANY = "company:";

  private final World world;

  PostFilter(World world) {
    this.world = world;
  }

  static boolean words(JsonObject post, String term) {
    return PeopleFilter.matches(post.text("text"), term);
  }

  boolean holds(Account account, JsonObject post, JsonObject asked) {
    String author = post.text("author");
    return PeopleFilter.any(asked, "postedBy", kind -> postedBy(account, author, kind))
        && some(asked, "fromMembers", one -> isPerson(author, one))
        && some(asked, "fromCompanies", one -> isCompany(author, one))
        && some(asked, "mentioningMembers", one -> mentions(post, m -> isPerson(m, one)))
        && some(
            asked, "mentioningCompanies", one -> mentions(post, m -> isCompany(COMPANY + m, one)))
        && some(asked, "authorCompanies", one -> works(author, one))
        && PeopleFilter.any(asked, "authorIndustries", name -> industry(author, name));
  }

  private static boolean some(JsonObject asked, String member, Predicate<JsonObject> holds) {
    List<JsonObject> wanted = new ArrayList<>();
    for (Object one : asked.list(member)) {
      wanted.add(
          one instanceof Map<?, ?> map
              ? JsonObject.view(map)
              : JsonObject.empty().put("name", String.valueOf(one)));
    }
    return wanted.isEmpty() || wanted.stream().anyMatch(holds);
  }

  private static boolean mentions(JsonObject post, Predicate<String> is) {
    return post.texts("mentions").stream().anyMatch(is);
  }

  private boolean postedBy(Account account, String author, String kind) {
    return switch (kind) {
      case "me" -> author.equals(account.owner.key());
      case "firstConnections" -> connection(account, author).isDefined();
      default -> world.data().texts("following").contains(author);
    };
  }

  /** The person of a key, if the account is connected with them. */
  Option<Person> connection(Account account, String key) {
    return world.find(key).filter(account.relations::isConnected);
  }

  private boolean isPerson(String key, JsonObject wanted) {
    Option<Person> named =
        wanted.has("personHashedUrl")
            ? Urls.person(world, wanted.text("personHashedUrl"))
            : world.find(wanted.text("urn").replace("urn:li:member:", ""));
    boolean byId = wanted.has("personHashedUrl") || wanted.has("urn");
    if (byId && !named.flatMap(Person::name).contains(wanted.text("name"))) {
      throw new Action.Failed(
          "filterIdentityMismatch", "No suggestion for " + wanted.text("name") + " has this id.");
    }
    return !key.startsWith(COMPANY)
        && world
            .find(key)
            .exists(
                person ->
                    byId
                        ? named.contains(person)
                        : person.name().exists(wanted.text("name")::equalsIgnoreCase));
  }

  private boolean isCompany(String key, JsonObject wanted) {
    Option<JsonObject> named =
        wanted.has("companyHashedUrl")
            ? Urls.company(world, wanted.text("companyHashedUrl"))
            : world.company(wanted.text("urn").replace("urn:li:organization:", ""));
    boolean byId = wanted.has("companyHashedUrl") || wanted.has("urn");
    if (byId && !named.exists(one -> one.text("name").equals(wanted.text("name")))) {
      throw new Action.Failed(
          "filterIdentityMismatch", "No suggestion for " + wanted.text("name") + " has this id.");
    }
    return key.startsWith(COMPANY)
        && world
            .company(key.substring(COMPANY.length()))
            .exists(company -> company.text("name").equalsIgnoreCase(wanted.text("name")));
  }

  private boolean works(String author, JsonObject wanted) {
    return world
        .find(author)
        .exists(
            person ->
                person.currentPositions().stream()
                    .anyMatch(at -> isCompany(COMPANY + at.text("company"), wanted)));
  }

  private boolean industry(String author, String name) {
    return world.find(author).exists(person -> PeopleFilter.industry(world, person.data(), name));
  }
}
