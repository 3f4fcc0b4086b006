package dev.patchbay.tck.trace;

import dev.patchbay.identity.Vendor;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.value.ApproximateTime;
import dev.patchbay.value.Bucket;
import dev.patchbay.value.PartialDate;
import dev.patchbay.value.Precision;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.MonthDay;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells of single values whether the exchanges of a case say them. */
final class Witness {
  private static final Set<String> LINKEDIN =
      Set.of("urn", "li", "https", "www", "linkedin", "com", "in", "company", "posts", "feed");

  private static final Instant NOW = World.load().now();

  private final VendorFields fields;
  private final Wire wire;
  private final Wire asked;
  private final Set<String> wordsAsked = new HashSet<>(LINKEDIN);
  private final Map<String, Set<String>> wordsOfNames = new HashMap<>();

  Witness(VendorFields fields, Wire wire, Wire asked) {
    this.fields = fields;
    this.wire = wire;
    this.asked = asked;
    asked.leaves(asked.whole()).forEach(leaf -> wordsAsked.addAll(asked.words(leaf)));
  }

  /** An identifier of LinkedIn or the vendor, of which the wire says every word. */
  record Identifier(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  /** Whether every word of an identifier stands in the requests or the answers. */
  boolean names(String identifier) {
    return Saying.identifies(
        word ->
            wordsAsked.contains(word)
                || wire.leaves(wire.whole()).anyMatch(leaf -> wire.words(leaf).contains(word)),
        identifier);
  }

  /** What is wrong with a value; none where the exchanges say it. */
  Option<String> objection(Object value, Source source, Node scope) {
    if (value instanceof Vendor
        || (value.getClass().isEnum() && ((Enum<?>) value).name().equals("UNKNOWN"))) {
      return Option.none();
    }
    if (value instanceof ApproximateTime time && !estimated(time, scope)) {
      return Option.some(
          "estimates " + time.estimate().getOrNull() + " of \"" + time.text() + "\"");
    }
    List<Node> candidates = candidates(source, scope, value instanceof Identifier);
    if (value.equals(false) && source.names().isEmpty()) {
      Set<String> namesakes = source.namesakes();
      boolean told = candidates.stream().anyMatch(leaf -> namesakes.contains(leaf.name()));
      if (!told) {
        return Option.none();
      }
    }
    if (value.equals(false) && candidates.stream().noneMatch(leaf -> says(leaf, true, source))) {
      return Option.none();
    }
    if (unsaid(value, source, scope)
        || candidates.stream().anyMatch(leaf -> says(leaf, value, source))
        || together(value, candidates)) {
      return Option.none();
    }
    boolean given =
        !(value instanceof Boolean)
            && asked.leaves(asked.whole()).anyMatch(leaf -> says(leaf, value, source));
    if (given || (value.equals(true) && present(source, scope))) {
      return Option.none();
    }
    return Option.some(
        "holds "
            + shown(value)
            + ", but the vendor says "
            + candidates.stream().limit(6).map(leaf -> leaf.name() + ": " + leaf.value()).toList());
  }

  /** Whether the vendor says the estimate itself, or a person would guess so. */
  private boolean estimated(ApproximateTime time, Node scope) {
    return time.precision() == Precision.EXACT
        || time.estimate()
            .forAll(
                when ->
                    Saying.estimates(time.text(), when, NOW)
                        || wire.leaves(scope).anyMatch(leaf -> Saying.exactly(said(leaf), when)));
  }

  private boolean present(Source source, Node scope) {
    return !source.names().isEmpty()
        && candidates(source, scope).stream()
            .noneMatch(leaf -> source.names().contains(leaf.name()) && Saying.flag(said(leaf)))
        && wire.has(source.names(), scope);
  }

  static String shown(Object value) {
    return value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
  }

  /** Whether several members say it together: an identifier, a date, a name of two parts. */
  private boolean together(Object value, List<Node> candidates) {
    if (value instanceof Identifier) {
      return Saying.identifies(
          word ->
              wordsAsked.contains(word)
                  || candidates.stream()
                      .anyMatch(
                          leaf -> wire.words(leaf).contains(word) || named(leaf).contains(word)),
          value.toString());
    } else if (value instanceof PartialDate
        || value instanceof Period
        || value instanceof MonthDay
        || (value instanceof Bucket && value.toString().matches(".*\\d.*"))) {
      Set<String> words = new HashSet<>(wordsAsked);
      for (Node leaf : candidates) {
        words.addAll(wire.words(leaf));
        words.addAll(named(leaf));
      }
      return Saying.counts(words, value.toString());
    }
    return value instanceof String text
        && Saying.composes(
            candidates.stream().map(leaf -> String.valueOf(leaf.value()).strip()).toList(), text);
  }

  private Set<String> named(Node leaf) {
    return wordsOfNames.computeIfAbsent(leaf.name(), Saying::words);
  }

  /** Whether a member says a value, in the words of the row or of the port. */
  boolean says(Node leaf, Object value, Source source) {
    JsonObject values = source.values();
    if (values.names().isEmpty() && value instanceof Enum<?> constant) {
      values = fields.values(constant.getDeclaringClass());
    }
    return Saying.says(said(leaf), value, values, source.times());
  }

  /** The members that may say a value which is no identifier. */
  List<Node> candidates(Source source, Node scope) {
    return candidates(source, scope, false);
  }

  /** Where the value may be said: under the row's names in the object, then anywhere. */
  private List<Node> candidates(Source source, Node scope, boolean identity) {
    if (source.names().isEmpty()) {
      List<Node> own = narrowed(source, wire.leaves(scope).toList(), identity);
      return own.isEmpty() ? wire.leaves(wire.whole()).toList() : own;
    }
    List<Node> here = wire.leaves(scope).filter(leaf -> leaf.named(source.names())).toList();
    List<Node> named =
        here.isEmpty()
            ? wire.leaves(wire.whole()).filter(leaf -> leaf.named(source.names())).toList()
            : here;
    List<Node> around = named.stream().filter(leaf -> leaf.named(source.around())).toList();
    return narrowed(source, around.isEmpty() ? named : around, identity);
  }

  /** Of several members that which is called as the port calls the field, where there is one. */
  private static List<Node> narrowed(Source source, List<Node> from, boolean identity) {
    if (identity || source.any()) {
      return from;
    }
    Set<String> namesakes = source.namesakes();
    List<Node> own = from.stream().filter(leaf -> namesakes.contains(leaf.name())).toList();
    return own.isEmpty() ? from : own;
  }

  /** Whether the vendor says nothing, which means this value. */
  private boolean unsaid(Object value, Source source, Node scope) {
    return value instanceof Enum<?> constant
        && constant.name().equals(source.absent())
        && wire.leaves(scope)
            .filter(leaf -> source.around().isEmpty() || leaf.named(source.around()))
            .noneMatch(leaf -> leaf.named(source.names()));
  }

  private static Object said(Node leaf) {
    Object value = leaf.value();
    if (value == null) {
      throw new IllegalArgumentException("An object says nothing itself");
    }
    return value;
  }
}
