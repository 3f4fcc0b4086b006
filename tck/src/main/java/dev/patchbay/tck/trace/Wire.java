package dev.patchbay.tck.trace;

import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.cases.Case;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that the vendor said in the exchanges of one case, in order. */
final class Wire {
  private static final int NO_LIST = -1;
  private static final int BODY = -2;

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}_=-]+");

  private final List<Node> nodes = new ArrayList<>();
  private final List<Node> bodies = new ArrayList<>();
  private final IdentityHashMap<Node, Set<String>> words = new IdentityHashMap<>();

  private Wire() {}

  /** What the vendor answered; of a call that stays here, what the caller handed over. */
  static Wire answers(Case one) {
    if (one.exchanges().isEmpty()) {
      return asked(one);
    }
    Wire wire = new Wire();
    for (Exchange exchange : one.exchanges()) {
      JsonObject response = exchange.stub().object("response");
      wire.read(
          response.has("jsonBody") ? response.value("jsonBody") : response.value("body"),
          List.of(),
          BODY);
      response
          .object("headers")
          .toMap()
          .forEach((name, value) -> wire.read(value, List.of(name), NO_LIST));
    }
    return wire.closed();
  }

  /** What the caller said, and where it was sent. */
  static Wire asked(Case one) {
    Wire wire = new Wire();
    wire.read(one.request(), List.of(), NO_LIST);
    one.session().forEach(id -> wire.read(id, List.of(), NO_LIST));
    one.exchanges().forEach(exchange -> wire.read(exchange.path(), List.of(), NO_LIST));
    return wire.closed();
  }

  /** The whole, as the scope of everything. */
  Node whole() {
    return nodes.get(0);
  }

  Stream<Node> leaves(Node scope) {
    return within(scope).filter(Node::leaf);
  }

  /** Scopes are in the order of the document, so that each has its place in the list. */
  private Stream<Node> within(Node scope) {
    return nodes.subList(scope.at(), Math.min(scope.end(), nodes.size() - 1) + 1).stream();
  }

  /** The words of what is said. */
  Set<String> words(Node leaf) {
    return words.computeIfAbsent(leaf, said -> Saying.words(String.valueOf(said.value())));
  }

  /** Objects that are items of lists. */
  List<Node> items(Node scope) {
    return within(scope).filter(node -> node.item() && node.at() != scope.at()).toList();
  }

  /** What was answered to each request. */
  List<Node> bodies() {
    return bodies;
  }

  /** The items of one list. */
  List<Node> itemsOf(int array) {
    return nodes.stream().filter(node -> node.array() == array).toList();
  }

  boolean has(Set<String> names, Node scope) {
    return within(scope).anyMatch(node -> node.named(names));
  }

  /** Puts the whole in front. */
  private Wire closed() {
    nodes.add(0, new Node(0, Integer.MAX_VALUE, NO_LIST, List.of(), null, Set.of()));
    nodes.stream().filter(node -> node.array() == BODY && !node.leaf()).forEach(bodies::add);
    return this;
  }

  private Set<String> read(@Nullable Object value, List<String> names, int array) {
    int index = nodes.size();
    int at = index + 1;
    Set<String> texts = new HashSet<>();
    if (value instanceof Map<?, ?> members) {
      nodes.add(new Node(at, at, array, names, null, Set.of()));
      members.forEach(
          (name, member) -> {
            List<String> inner = new ArrayList<>(names);
            inner.add(String.valueOf(name));
            texts.addAll(read(member, inner, NO_LIST));
          });
      nodes.set(index, new Node(at, nodes.size(), array, names, null, texts));
    } else if (value instanceof List<?> items) {
      nodes.add(new Node(at, at, array, names, null, Set.of()));
      items.forEach(item -> texts.addAll(read(item, names, at)));
      nodes.set(index, new Node(at, nodes.size(), array, names, null, Set.of()));
    } else if (value instanceof String text && text.strip().startsWith("{")) {
      texts.addAll(read(parsed(text), names, array));
    } else if (value != null) {
      nodes.add(new Node(at, at, array, names, value, Set.of()));
      texts.addAll(texts(value));
    }
    return texts;
  }

  private static @Nullable Object parsed(String text) {
    try {
      return Json.parse(text);
    } catch (IllegalArgumentException broken) {
      return Map.of("", text.replace("{", ""));
    }
  }

  /** How a value may be met again. */
  static Set<String> texts(Object value) {
    String text = Saying.decoded(value);
    Set<String> texts = new HashSet<>(Set.of(text));
    if (value instanceof String && text.indexOf(' ') < 0) {
      texts.addAll(Arrays.asList(SIGNS.split(text)));
    }
    return texts;
  }
}
