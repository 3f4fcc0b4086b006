package dev.patchbay.sandbox;

import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.text.Normalizer;
import java.util.List;

/**
 * Somebody of the invented world. The plain getters are the names by which LinkedIn and vendors
 * know the person; everything else is in {@link #data()}, spelled as in {@code world.json}.
 *
 * @param data the person's entry in the world; treat it as read-only
 */
public record Person(JsonObject data) {

  /**
   * The key by which other entries of the world name this person: the public identifier where there
   * is one.
   *
   * @return the key
   */
  public String key() {
    return data.text("key");
  }

  /**
   * The public identifier, the last segment of the profile address.
   *
   * @return the identifier; none for a member who hides
   */
  public Option<String> slug() {
    return Option.of(data.textOrNull("slug"));
  }

  /**
   * The classic member id, {@code ACo...} or {@code ADo...}.
   *
   * @return the id
   */
  public String memberId() {
    return data.text("memberId");
  }

  /**
   * The id under which Sales Navigator knows the person, {@code ACw...}.
   *
   * @return the id
   */
  public String salesId() {
    return data.text("salesId");
  }

  /**
   * The id under which Recruiter knows the person, {@code AE...}.
   *
   * @return the id
   */
  public String recruiterId() {
    return data.text("recruiterId");
  }

  /**
   * The permanent member number, as in {@code urn:li:member:<number>}.
   *
   * @return digits
   */
  public String number() {
    return data.text("number");
  }

  /**
   * The full name as shown.
   *
   * @return the name; none for a member who hides
   */
  public Option<String> name() {
    return Option.of(data.textOrNull("name"));
  }

  /**
   * The line under the name.
   *
   * @return the headline, possibly empty
   */
  public String headline() {
    return data.text("headline");
  }

  /**
   * How far the person is from the world's owner at the start.
   *
   * @return {@code SELF}, {@code FIRST}, {@code SECOND}, {@code THIRD} or {@code OUT_OF_NETWORK}
   */
  public String distance() {
    return data.text("distance");
  }

  /**
   * The positions held now.
   *
   * @return their entries, newest first
   */
  public List<JsonObject> currentPositions() {
    return data.objects("positions").stream().filter(position -> !position.has("end")).toList();
  }

  /**
   * The positions held before.
   *
   * @return their entries, newest first
   */
  public List<JsonObject> pastPositions() {
    return data.objects("positions").stream().filter(position -> position.has("end")).toList();
  }

  /**
   * Whether a name points to this person.
   *
   * @param name a classic, Sales Navigator or Recruiter id, a member number or a public identifier
   * @return true if one of the person's names is this one; public identifiers in any case
   */
  public boolean isCalled(String name) {
    return name.equals(memberId())
        || name.equals(salesId())
        || name.equals(recruiterId())
        || name.equals(number())
        || hasSlug(name);
  }

  /**
   * Whether this is the person's public identifier, as LinkedIn compares them.
   *
   * @param name an identifier, its letters composed or decomposed, in any case
   * @return true if it is
   */
  public boolean hasSlug(String name) {
    return slug().exists(slug -> composed(slug).equalsIgnoreCase(composed(name)));
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  @Override
  public String toString() {
    return "Person(" + key() + ")";
  }
}
