package dev.patchbay.sandbox;

import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The small invented world that every pack and every simulator tells: people, companies, sessions,
 * invitations, conversations, posts, jobs and terms. Nobody in it exists.
 *
 * <p>It holds on purpose what breaks programs: diacritics in composed and decomposed form,
 * right-to-left and single names, emoji, two people of one name, members out of the network or
 * hidden, people without positions, with every optional fact and with none; and lists of length
 * zero, one, a page of ten, and a page and a bit.
 *
 * <p>A world is read-only by convention; simulators copy what they change.
 */
public final class World {

  private static final String RESOURCE = "/fixtures/world.json";

  private final JsonObject data;
  private final List<Person> people;
  private final Map<String, Person> byKey = new LinkedHashMap<>();
  private final Map<String, JsonObject> companies = new LinkedHashMap<>();

  private World(JsonObject data) {
    this.data = data;
    this.people = data.objects("people").stream().map(Person::new).toList();
    people.forEach(person -> byKey.put(person.key(), person));
    data.objects("companies").forEach(company -> companies.put(company.text("id"), company));
  }

  /**
   * Reads the world of this sandbox.
   *
   * @return a fresh copy
   */
  public static World load() {
    try (InputStream in =
        Objects.requireNonNull(World.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return new World(Json.object(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The moment the world is told at.
   *
   * @return the moment, UTC
   */
  public Instant now() {
    return Instant.parse(data.text("now"));
  }

  /**
   * The person whose session is active at the start.
   *
   * @return the owner
   */
  public Person owner() {
    return person(data.text("owner"));
  }

  /**
   * Everybody, the owner included.
   *
   * @return the people in the world's order
   */
  public List<Person> people() {
    return people;
  }

  /**
   * A person by key.
   *
   * @param key see {@link Person#key()}
   * @return the person
   * @throws IllegalArgumentException if nobody has the key
   */
  public Person person(String key) {
    Person person = byKey.get(key);
    if (person == null) {
      throw new IllegalArgumentException("Nobody in the world has the key " + key);
    }
    return person;
  }

  /**
   * A person by any name.
   *
   * @param name see {@link Person#isCalled}
   * @return the person, if somebody is called so
   */
  public Option<Person> find(String name) {
    return Option.ofOptional(people.stream().filter(person -> person.isCalled(name)).findFirst());
  }

  /**
   * A person by any name, or by the full name where only one person has it: for people who write
   * scripts.
   *
   * @param name see {@link Person#isCalled}, or a full name
   * @return the person, if exactly one is meant
   */
  public Option<Person> meant(String name) {
    List<Person> sameName = people.stream().filter(person -> person.name().contains(name)).toList();
    return find(name)
        .orElse(() -> sameName.size() == 1 ? Option.of(sameName.get(0)) : Option.none());
  }

  /**
   * Says who is meant by several names at once. This is how the world defines that two descriptions
   * of a person are of the same one: some name is known, and no name points to somebody else. Names
   * the world does not know count neither way.
   *
   * @param names see {@link Person#isCalled}
   * @return the person; none if no name is known or the names point to several people
   */
  public Option<Person> identify(Collection<String> names) {
    List<Person> meant =
        names.stream().flatMap(name -> find(name).toJavaStream()).distinct().toList();
    return meant.size() == 1 ? Option.of(meant.get(0)) : Option.none();
  }

  /**
   * The companies.
   *
   * @return their entries in the world's order
   */
  public List<JsonObject> companies() {
    return List.copyOf(companies.values());
  }

  /**
   * A company by number or slug.
   *
   * @param name digits or slug
   * @return its entry, if there is one
   */
  public Option<JsonObject> company(String name) {
    return Option.of(companies.get(name))
        .orElse(
            () ->
                Option.ofOptional(
                    companies.values().stream()
                        .filter(company -> company.text("slug").equalsIgnoreCase(name))
                        .findFirst()));
  }

  /**
   * The terms of a kind.
   *
   * @param kind the neutral term kind, as {@code LOCATION}
   * @return entries with {@code id}, {@code title} and sometimes {@code within}
   */
  public List<JsonObject> terms(String kind) {
    return data.object("terms").objects(kind);
  }

  /**
   * The title of a term.
   *
   * @param kind the neutral term kind
   * @param id the id
   * @return the title, if the term exists
   */
  public Option<String> title(String kind, String id) {
    return Option.ofOptional(
        terms(kind).stream()
            .filter(term -> term.text("id").equals(id))
            .map(term -> term.text("title"))
            .findFirst());
  }

  /**
   * The whole world as JSON.
   *
   * @return the data; treat it as read-only
   */
  public JsonObject data() {
    return data;
  }
}
