package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Connections and invitations (dossier 7.5). Which error an action answers is not documented for
 * each circumstance; here a person who takes no invitations is {@code requestNotAllowed}. What
 * happens when an invitation that is accepted or ignored does not exist is not documented at all;
 * here the person is {@code personNotFound} and other kinds are {@code notPending}.
 */
final class Invitations {
  private static final int NOTE = 300;

  private final World world;
  private final People people;
  private final Searches searches;
  private final Clock clock;

  Invitations(World world, People people, Searches searches, Clock clock) {
    this.world = world;
    this.people = people;
    this.searches = searches;
    this.clock = clock;
  }

  void addTo(Actions actions) {
    actions
        .on("st.checkConnectionStatus", this::status)
        .on("st.sendConnectionRequest", this::invite)
        .on("st.withdrawConnectionRequest", this::withdraw)
        .on("st.removeConnection", this::remove)
        .on("st.retrievePendingRequests", this::sent)
        .on("st.retrieveConnections", this::connections)
        .on("st.retrieveInvitations", this::received)
        .on("st.acceptInvitation", this::settle)
        .on("st.ignoreInvitation", this::settle);
  }

  private JsonObject status(Account account, JsonObject action, @Nullable Page page) {
    return JsonObject.empty()
        .put("connectionStatus", account.relations.status(people.person(account, action, page)));
  }

  private @Nullable Object invite(Account account, JsonObject action, @Nullable Page page) {
    Person person = people.person(account, action, page);
    switch (account.relations.status(person)) {
      case "connected" ->
          throw new Action.Failed("alreadyConnected", "This person is connected already.");
      case "pending" ->
          throw new Action.Failed("alreadyPending", "A request to this person is pending.");
      default -> {}
    }
    if (action.text("note").length() > NOTE) {
      throw new Action.Failed("noteTooLong", "The note is too long.");
    }
    if (person.data().texts("refuses").contains("INVITATION")) {
      throw new Action.Failed("requestNotAllowed", "LinkedIn does not allow this request.");
    }
    String email = person.data().textOrNull("requiresEmail");
    if (email != null && !email.equals(action.text("email"))) {
      throw new Action.Failed("emailRequired", "LinkedIn asks for the address of this person.");
    }
    account.relations.invite(person, now());
    return null;
  }

  private String now() {
    return Times.iso(clock.instant());
  }

  private @Nullable Object withdraw(Account account, JsonObject action, @Nullable Page page) {
    Person person = people.person(account, action, page);
    if (!account.relations.isInvited(person)) {
      throw new Action.Failed("notPending", "No request to this person is pending.");
    }
    account.relations.withdraw(person);
    return null;
  }

  private @Nullable Object remove(Account account, JsonObject action, @Nullable Page page) {
    Person person = people.person(account, action, page);
    if (!account.relations.isConnected(person)) {
      throw new Action.Failed("connectionNotFound", "This person is not connected.");
    }
    account.relations.disconnect(person);
    return null;
  }

  private List<JsonObject> sent(Account account, JsonObject action, @Nullable Page page) {
    List<JsonObject> all = new ArrayList<>();
    account
        .relations
        .invited()
        .forEach(
            (person, at) ->
                all.add(
                    JsonObject.empty()
                        .put("name", person.name().getOrNull())
                        .put("publicUrl", Urls.publicUrl(person))
                        .put("headline", person.headline())
                        .put("sentTime", Times.words(Instant.parse(at), clock.instant()))
                        .put("urn", Urls.urn(person))));
    return all;
  }

  /** Filtered lists know places, others know since when. */
  private List<JsonObject> connections(Account account, JsonObject action, @Nullable Page page) {
    boolean filtered = action.has("filter");
    Instant since =
        action.has("since") && !filtered ? Times.parse("since", action.text("since")) : Instant.MIN;
    return searches.connections(account, action.object("filter")).stream()
        .filter(
            person ->
                since.equals(Instant.MIN) || !Instant.parse(at(account, person)).isBefore(since))
        .sorted(Comparator.comparing((Person person) -> at(account, person)).reversed())
        .limit(action.number("limit", 10))
        .map(person -> connection(account, person, filtered))
        .toList();
  }

  private static String at(Account account, Person person) {
    String at = account.relations.connectedAt(person);
    return at == null ? "2020-01-01T00:00:00.000Z" : at;
  }

  private JsonObject connection(Account account, Person person, boolean filtered) {
    JsonObject json =
        JsonObject.empty()
            .put("name", person.name().getOrNull())
            .put("publicUrl", Urls.publicUrl(person))
            .put("headline", person.headline());
    if (filtered) {
      json.put("location", people.location(person).getOrNull());
    } else {
      json.put("connectedAt", account.relations.connectedAt(person));
    }
    return json.put("urn", Urls.urn(person));
  }

  private List<JsonObject> received(Account account, JsonObject action, @Nullable Page page) {
    List<JsonObject> all = new ArrayList<>();
    for (JsonObject one : account.relations.inviting()) {
      Person person = world.person(one.text("person"));
      all.add(
          from("connect", person)
              .put("headline", person.headline())
              .put("note", one.textOrNull("note")));
    }
    for (JsonObject one : account.relations.others()) {
      JsonObject json = from(one.text("kind"), world.person(one.text("person")));
      boolean follow = one.text("kind").equals("companyFollow");
      String name =
          follow ? world.company(one.text("company")).get().text("name") : one.text("newsletter");
      all.add(
          json.put(follow ? "companyUrl" : "newsletterUrl", target(world, one))
              .put(follow ? "companyName" : "newsletterName", name));
    }
    return all;
  }

  private static JsonObject from(String kind, Person person) {
    return JsonObject.empty()
        .put("invitationType", kind)
        .put("name", person.name().getOrNull())
        .put("publicUrl", Urls.publicUrl(person))
        .put("urn", Urls.urn(person));
  }

  /** The address by which an invitation of another kind is accepted. */
  static String target(World world, JsonObject invitation) {
    return invitation.has("company")
        ? Urls.company(world.company(invitation.text("company")).get())
        : invitation.text("url");
  }

  private @Nullable Object settle(Account account, JsonObject action, @Nullable Page page) {
    boolean accept = action.text(Grammar.TYPE).equals("st.acceptInvitation");
    String kind = action.text("invitationType");
    if (!kind.equals("connect")) {
      String url = action.text(kind.equals("companyFollow") ? "companyUrl" : "newsletterUrl");
      if (!account.relations.settle(kind, url)) {
        throw new Action.Failed("notPending", "There is no such invitation.");
      }
      return null;
    }
    Person person = people.person(account, action, page);
    if (!account.relations.isInviting(person)) {
      throw new Action.Failed("personNotFound", "This person has not invited the account.");
    }
    if (accept) {
      account.relations.connect(person, now());
      account.events.add("connectionAdded", person, clock.instant());
    } else {
      account.relations.ignore(person);
    }
    return null;
  }
}
