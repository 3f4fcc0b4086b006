package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** The Recruiter people search over the world (dossier A.2.1). */
final class RecruiterSearch {

  private static final Map<String, String> SENIORITY =
      Map.of(
          "owner", "OWNER_PARTNER",
          "partner", "OWNER_PARTNER",
          "cxo", "CXO",
          "vp", "VICE_PRESIDENT",
          "director", "DIRECTOR",
          "manager", "EXPERIENCED_MANAGER",
          "senior", "SENIOR",
          "entry", "ENTRY_LEVEL",
          "training", "IN_TRAINING",
          "unpaid", "UNPAID");

  private final State state;

  RecruiterSearch(State state) {
    this.state = state;
  }

  List<Person> find(Account account, JsonObject asked) {
    JsonObject body = asked;
    if (asked.has("saved_search")) {
      JsonObject saved = asked.object("saved_search");
      if (state.world.title("SAVED_SEARCH", saved.text("id")).isEmpty()) {
        throw Errors.notFound("Search");
      }
      body = JsonObject.empty().put("keywords", "data");
    }
    People people = new People(state, account);
    List<Predicate<Person>> all = new ArrayList<>();
    for (String name : body.names()) {
      add(people, name, body, all);
    }
    return state.world.people().stream()
        .filter(person -> all.stream().allMatch(c -> c.test(person)))
        .toList();
  }

  private void add(People people, String name, JsonObject body, List<Predicate<Person>> all) {
    List<String> texts = body.texts(name);
    List<JsonObject> terms = body.objects(name);
    JsonObject both = body.object(name);
    switch (name) {
      case "keywords" -> all.add(people.keywords(body.text(name)));
      case "saved_filter" -> all.add(spotlight("OPEN_TO_WORK"));
      case "location" -> all.add(priorities(terms, term -> around(people, term, body)));
      case "industry" -> all.add(PeopleSearch.both(both, id -> people.industry("INDUSTRY", id)));
      case "role" -> all.add(priorities(terms, term -> role(people, term)));
      case "skills" -> all.add(priorities(terms, this::skill));
      case "company" -> all.add(priorities(terms, term -> company(people, term)));
      case "current_company" -> all.add(priorities(terms, term -> people.worksAt(term.text("id"))));
      case "past_company" -> all.add(priorities(terms, term -> people.workedAt(term.text("id"))));
      case "school" -> all.add(priorities(terms, term -> people.studiedAt(term.text("id"))));
      case "company_headcount" -> all.add(people.company(People.size(terms)));
      case "groups" -> all.add(PeopleSearch.any(texts, id -> people.lists("groups", id)));
      case "function" ->
          all.add(
              PeopleSearch.any(texts, id -> person -> person.data().text("function").equals(id)));
      case "graduation_year" -> all.add(person -> graduated(person, both));
      case "tenure" -> all.add(people.experience(List.of(both), true));
      case "tenure_in_company", "tenure_in_position" -> all.add(inPosition(people, both));
      case "degree" -> all.add(PeopleSearch.both(both, this::degree));
      case "employment_type" ->
          all.add(
              PeopleSearch.any(
                  texts,
                  type ->
                      person ->
                          person
                              .data()
                              .object("recruiter")
                              .texts("employmentTypes")
                              .contains(type)));
      case "seniority" ->
          all.add(
              PeopleSearch.both(
                  both,
                  wire -> person -> person.data().text("seniority").equals(SENIORITY.get(wire))));
      case "network_distance" -> all.add(PeopleSearch.any(body.list(name), people::distance));
      case "profile_language" -> all.add(PeopleSearch.any(texts, people::speaks));
      case "spoken_languages" -> all.add(priorities(terms, RecruiterSearch::language));
      case "spotlights" -> all.add(PeopleSearch.any(texts, this::spotlight));
      case "first_name" -> all.add(PeopleSearch.any(texts, part -> people.fact("firstName", part)));
      case "last_name" -> all.add(PeopleSearch.any(texts, part -> people.fact("lastName", part)));
      case "notes" ->
          all.add(
              PeopleSearch.any(
                  texts,
                  part ->
                      person ->
                          person.data().object("recruiter").texts("notes").stream()
                              .anyMatch(note -> UserRoutes.contains(note, part))));
      case "has_military_background" -> flag(body.flag(name), "veteran", all);
      case "past_applicants" -> flag(body.flag(name), "pastApplicant", all);
      case "hiring_projects" ->
          all.add(
              PeopleSearch.both(
                  both,
                  id ->
                      person -> person.data().object("recruiter").texts("projects").contains(id)));
      case "recruiting_activity" ->
          all.add(
              priorities(
                  terms,
                  term ->
                      person ->
                          !person
                              .data()
                              .object("recruiter")
                              .list(term.text("id").toLowerCase(Locale.ROOT))
                              .isEmpty()));
      case "hide_previously_viewed" ->
          all.add(person -> !person.data().texts("signals").contains("youViewedProfile"));
      case "recently_joined" -> all.add(person -> joined(person, terms));
      default -> {}
    }
  }

  /**
   * {@code MUST_HAVE} terms are all needed and {@code DOESNT_HAVE} none; of the rest one is enough
   * when nothing must be had.
   */
  private static Predicate<Person> around(People people, JsonObject term, JsonObject body) {
    double miles = Places.miles(body, "location_within_area");
    return person -> people.isAround(person.data().text("location"), term.text("id"), miles);
  }

  private static Predicate<Person> priorities(
      List<JsonObject> terms, Function<JsonObject, Predicate<Person>> condition) {
    List<Predicate<Person>> must = new ArrayList<>();
    List<Predicate<Person>> mustNot = new ArrayList<>();
    List<Predicate<Person>> can = new ArrayList<>();
    for (JsonObject term : terms) {
      switch (term.text("priority")) {
        case "MUST_HAVE" -> must.add(condition.apply(term));
        case "DOESNT_HAVE" -> mustNot.add(condition.apply(term));
        default -> can.add(condition.apply(term));
      }
    }
    return person ->
        must.stream().allMatch(c -> c.test(person))
            && mustNot.stream().noneMatch(c -> c.test(person))
            && (can.isEmpty() || !must.isEmpty() || can.stream().anyMatch(c -> c.test(person)));
  }

  private static String idOrKeywords(JsonObject term) {
    return term.has("id") ? term.text("id") : term.text("keywords");
  }

  private static Predicate<Person> role(People people, JsonObject term) {
    String title = idOrKeywords(term);
    return scoped(term.text("scope"), people.titled(title), people.onceTitled(title));
  }

  private static Predicate<Person> company(People people, JsonObject term) {
    String company = idOrKeywords(term);
    return scoped(term.text("scope"), people.worksAt(company), people.workedAt(company));
  }

  private static Predicate<Person> scoped(
      String scope, Predicate<Person> now, Predicate<Person> once) {
    return switch (scope) {
      case "CURRENT" -> now;
      case "PAST" -> once;
      case "PAST_NOT_CURRENT" -> once.and(now.negate());
      default -> now.or(once);
    };
  }

  private Predicate<Person> skill(JsonObject term) {
    String name =
        term.has("id")
            ? state.world.title("SKILL", term.text("id")).getOrElse("?")
            : term.text("keywords");
    return person ->
        person.data().objects("skills").stream()
            .anyMatch(skill -> UserRoutes.contains(skill.text("name"), name));
  }

  private static Predicate<Person> language(JsonObject term) {
    return person ->
        person.data().objects("languages").stream()
            .anyMatch(one -> UserRoutes.contains(one.text("name"), term.text("language")));
  }

  private Predicate<Person> degree(String id) {
    String title = state.world.title("DEGREE", id).getOrElse("?");
    return person ->
        person.data().objects("education").stream()
            .anyMatch(one -> UserRoutes.contains(one.text("degree"), title));
  }

  private static Predicate<Person> inPosition(People people, JsonObject range) {
    return person ->
        person.currentPositions().stream()
            .anyMatch(position -> People.inRange((double) people.years(position), range));
  }

  private Predicate<Person> spotlight(String spotlight) {
    return person -> person.data().object("recruiter").texts("spotlights").contains(spotlight);
  }

  private static boolean graduated(Person person, JsonObject range) {
    return person.data().objects("education").stream()
        .anyMatch(one -> People.inRange((double) one.object("end").number("year", 0), range));
  }

  private static boolean joined(Person person, List<JsonObject> ranges) {
    return person.data().has("joinedDaysAgo")
        && ranges.stream()
            .anyMatch(
                range -> People.inRange((double) person.data().number("joinedDaysAgo", 0), range));
  }

  private static void flag(boolean wanted, String fact, List<Predicate<Person>> all) {
    if (wanted) {
      all.add(person -> person.data().object("recruiter").flag(fact));
    }
  }
}
