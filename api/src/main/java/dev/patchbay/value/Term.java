package dev.patchbay.value;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A value of a search facet: an id of one of LinkedIn's catalogues, a name, or both. Vendors that
 * want ids get the id and look a bare name up; vendors that want names get the name.
 *
 * @param kind the catalogue the id belongs to; may be left out for a bare name, the argument then
 *     decides
 * @param id LinkedIn's id in that catalogue
 * @param name the name as LinkedIn shows it, English unless the session's interface is not
 * @param strict only exactly this term, not similar ones; understood by Recruiter titles alone
 * @param extra what a lookup told beside id and name, by the vendor's own keys
 */
public record Term(
    Option<TermKind> kind,
    Option<String> id,
    Option<String> name,
    boolean strict,
    Map<String, String> extra)
    implements Checked {
  /** Every list of the seat, for account lists and lead lists. */
  public static final Term ALL =
      new Term(Option.none(), Option.some("ALL"), Option.none(), false, Map.of());

  /** Copies {@code extra}. */
  public Term {
    extra = Copies.map(extra);
  }

  /** A term known by its id in a catalogue. */
  public static Term id(TermKind kind, String id) {
    return new Term(Option.some(kind), Option.some(id), Option.none(), false, Map.of());
  }

  /** A term known by name only. */
  public static Term name(String name) {
    return new Term(Option.none(), Option.none(), Option.some(name), false, Map.of());
  }

  /** A term known by id and name. */
  public static Term of(TermKind kind, String id, String name) {
    return new Term(Option.some(kind), Option.some(id), Option.some(name), false, Map.of());
  }

  /** The same term, meant exactly (Recruiter titles). */
  public Term strictly() {
    return new Term(kind, id, name, true, extra);
  }

  /** The same term with what a lookup told beside id and name. */
  public Term withExtra(Map<String, String> told) {
    return new Term(kind, id, name, strict, told);
  }

  /**
   * Whether both mean the same: the same id where both have one, else the same name in any case.
   */
  public boolean sameAs(Term other) {
    if (id.isDefined() && other.id.isDefined()) {
      boolean oneCatalogue = kind.isEmpty() || other.kind.isEmpty() || kind.equals(other.kind);
      return oneCatalogue && id.equals(other.id);
    }
    return name.isDefined() && name.exists(n -> other.name.exists(n::equalsIgnoreCase));
  }

  @Override
  public List<String> flaws() {
    List<String> flaws = new ArrayList<>();
    if (id.isEmpty() && name.isEmpty()) {
      flaws.add("A term has neither id nor name; give at least one.");
    }
    if (id.exists(String::isBlank)) {
      flaws.add("A term has a blank id; leave the id out or fill it.");
    }
    if (name.exists(String::isBlank)) {
      flaws.add("A term has a blank name; leave the name out or fill it.");
    }
    if (id.isDefined() && kind.isEmpty() && !id.contains("ALL")) {
      flaws.add("The term id \"" + id.get() + "\" names no catalogue; use Term.id(kind, id).");
    }
    if (!TermIds.fit(kind, id)) {
      flaws.add(
          "\"%s\" is no id of %s, which are %s; look it up, or give the name with Term.name."
              .formatted(id.get(), kind.get(), TermIds.form(kind.get())));
    }
    if (kind.contains(TermKind.UNKNOWN)) {
      flaws.add("A term has the kind UNKNOWN, which no vendor can look up; name the catalogue.");
    }
    return List.copyOf(flaws);
  }

  @Override
  public String toString() {
    String shown = name.map(n -> "\"" + n + "\"").getOrElse("");
    String key = id.map(i -> kind.map(k -> k + ":").getOrElse("") + i).getOrElse("");
    return (key + " " + shown).strip() + (strict ? " strictly" : "");
  }
}
