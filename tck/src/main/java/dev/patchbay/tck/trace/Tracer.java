package dev.patchbay.tck.trace;

import dev.patchbay.answer.Page;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.post.AuthorRef;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.run.Answered;
import dev.patchbay.value.ApproximateTime;
import dev.patchbay.value.Bucket;
import dev.patchbay.value.PartialDate;
import dev.patchbay.value.Precision;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Holds one result against the exchanges that it came from. */
public final class Tracer {
  private static final Set<String> LINKEDIN =
      Set.of("urn", "li", "https", "www", "linkedin", "com", "in", "company", "posts", "feed");

  private static final Instant NOW = World.load().now();

  private final VendorFields fields;
  private final Vendor vendor;
  private final Wire wire;
  private final Wire asked;
  private final Set<String> wordsAsked = new HashSet<>(LINKEDIN);
  private final List<Flaw> flaws = new ArrayList<>();
  private final List<Object> rows = new ArrayList<>();
  private boolean oneByOne;

  private Tracer(VendorFields fields, Vendor vendor, Case one) {
    this.fields = fields;
    this.vendor = vendor;
    this.wire = Wire.answers(one);
    this.asked = Wire.asked(one);
    asked.leaves(asked.whole()).forEach(leaf -> wordsAsked.addAll(Saying.words(said(leaf))));
  }

  /** Every value of the answers to a case that the vendor did not say. */
  public static List<Flaw> flaws(
      VendorFields fields, Vendor vendor, Case one, Answered<?> answered) {
    Tracer tracer = new Tracer(fields, vendor, one);
    answered.answers().forEach(answer -> tracer.result(answer.value()));
    tracer.rows();
    return tracer.flaws;
  }

  private void result(Object value) {
    if (value instanceof Page<?> page) {
      rows.addAll(page.rows());
    } else if (value instanceof List<?> many) {
      oneByOne = true;
      many.forEach(one -> visit(one, "", Source.ANY, wire.whole()));
    } else {
      visit(value, "", Source.ANY, wire.whole());
    }
  }

  private void rows() {
    items(rows, "", fields.rows(), wire.whole(), true);
  }

  private void flaw(String path, String text) {
    flaws.add(new Flaw(path, (path.isEmpty() ? "the results" : path) + " " + text));
  }

  private void visit(@Nullable Object value, String path, Source source, Node scope) {
    if (value != null && !source.is().isEmpty() && plain(value)) {
      if (!source.is().equals(String.valueOf(value))) {
        flaw(path, "holds " + shown(value) + ", but it is always " + source.is());
      }
    } else if (value instanceof Option<?> option) {
      option.forEach(held -> visit(held, path, source, scope));
    } else if (value instanceof Either<?, ?> either) {
      either.forEach(held -> visit(held, path, source, scope));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, held) -> {
            if (!source.derived()) {
              key(key, path, source, scope);
            }
            visit(held, path, source, scope);
          });
    } else if (value instanceof Collection<?> many) {
      items(new ArrayList<>(many), path, source, scope, many instanceof List<?>);
    } else if (value instanceof VendorRef ref) {
      handle(ref, path, source, scope);
    } else if (value instanceof Record name && identity(name)) {
      owners(name, path);
      if (!source.derived()) {
        Set<String> ids = new LinkedHashSet<>();
        Pairs.gather(name, ids);
        ids.forEach(id -> leaf(new Identifier(id), path, source, scope));
      }
    } else if (value instanceof Record record && !single(record)) {
      Node where = read(record, scope);
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        String name = component.getName();
        Source inner =
            fields
                .source(record.getClass(), name)
                .filter(told -> !source.derived())
                .map(told -> told.within(source.names()))
                .getOrElse(() -> source.of(name));
        visit(
            Pairs.read(component, record), path.isEmpty() ? name : path + "." + name, inner, where);
      }
    } else if (value != null && !(value instanceof byte[]) && !source.derived()) {
      leaf(value, path, source, scope);
    }
  }

  /** Whose handles and which session's are within the names of something. */
  private void owners(@Nullable Object value, String path) {
    if (value instanceof Option<?> option) {
      option.forEach(held -> owners(held, path));
    } else if (value instanceof Vendor owner) {
      if (!owner.equals(vendor)) {
        flaw(path, "is a handle of " + owner);
      }
    } else if (value instanceof SessionRef session) {
      session(session, path);
    } else if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        owners(Pairs.read(component, record), path);
      }
    }
  }

  private static boolean plain(Object value) {
    return value instanceof Enum<?> || value instanceof Boolean || value instanceof String;
  }

  private static boolean single(Record record) {
    return record instanceof PartialDate
        || record instanceof ApproximateTime
        || record instanceof Vendor;
  }

  private static boolean identity(Object value) {
    return value instanceof AuthorRef
        || value.getClass().getPackageName().equals(Vendor.class.getPackageName());
  }

  private void handle(VendorRef ref, String path, Source source, Node scope) {
    if (!ref.vendor().equals(vendor)) {
      flaw(path, "is a handle of " + ref.vendor());
    }
    if (!source.derived()) {
      leaf(new Identifier(ref.id()), path, source, scope);
    }
    ref.session().forEach(session -> session(session, path));
  }

  private void session(SessionRef session, String path) {
    Set<String> words = new HashSet<>(wordsAsked);
    wire.leaves(wire.whole()).forEach(leaf -> words.addAll(Saying.words(said(leaf))));
    if (!session.vendor().equals(vendor) || !Saying.identifies(words, session.id())) {
      flaw(path, "is of the session " + session);
    }
  }

  /** Items of a list: each is held against its own object, in the vendor's order, all of them. */
  private void items(List<?> items, String path, Source source, Node scope, boolean ordered) {
    List<Node> known = wire.items(scope);
    List<Node> met = new ArrayList<>();
    for (Object item : items) {
      Node own = compound(item) ? Pairs.best((Record) item, known, met) : null;
      if (own != null) {
        if (!met.isEmpty()
            && own.at() < met.get(met.size() - 1).at()
            && ordered
            && !oneByOne
            && !source.derived()) {
          flaw(path, "is not in the vendor's order at item " + (met.size() + 1));
        }
        met.add(own);
      }
      visit(item, path, path.isEmpty() ? Source.ANY : source, own == null ? scope : own);
    }
    if (!source.partial() && !source.derived()) {
      List<Integer> arrays = met.stream().map(Node::array).distinct().toList();
      arrays.forEach(array -> complete(array, met, path));
      if (arrays.size() == 1 && !path.isEmpty()) {
        repeated(items, told(arrays.get(0), Node::item), path);
      }
    }
    texts(items, path, source, scope, ordered);
  }

  private static boolean compound(Object item) {
    return item instanceof Record record && !single(record) && !identity(record);
  }

  private void complete(int array, List<Node> met, String path) {
    if (oneByOne) {
      return; // objects of several people look alike
    }
    long told = told(array, Node::item);
    long held = met.stream().filter(node -> node.array() == array).count();
    if (held < told) {
      flaw(path, "holds " + held + " of " + told + " that the vendor tells");
    }
  }

  private long told(int array, Predicate<Node> which) {
    return wire.itemsOf(array).stream().filter(which).count();
  }

  /** Holds one of the vendor's items more than once, and so more than the vendor tells. */
  private void repeated(List<?> items, long told, String path) {
    if (!oneByOne && items.size() > told && new HashSet<>(items).size() < items.size()) {
      flaw(path, "holds " + items.size() + " items, but the vendor tells " + told);
    }
  }

  /** Texts, numbers and so on: in the vendor's order, and all. */
  private void texts(List<?> items, String path, Source source, Node scope, boolean ordered) {
    if (source.derived()
        || source.partial()
        || items.isEmpty()
        || items.stream()
            .anyMatch(item -> item instanceof Record || item instanceof Either<?, ?>)) {
      return;
    }
    int last = -1;
    Set<Integer> arrays = new HashSet<>();
    for (Object item : items) {
      int after = ordered ? last : -1;
      Option<Node> next =
          Option.ofOptional(
              candidates(source, scope, false).stream()
                  .filter(
                      leaf ->
                          (leaf.at() > after || (leaf.at() == after && listed(leaf)))
                              && says(leaf, item, source))
                  .findFirst());
      if (next.isEmpty()
          && candidates(source, scope, false).stream().anyMatch(leaf -> says(leaf, item, source))) {
        flaw(path, "is not in the vendor's order at " + item);
        return;
      }
      for (Node found : next) {
        last = found.at();
        arrays.add(found.array());
      }
    }
    arrays.removeIf(array -> array < 0);
    if (arrays.size() == 1) {
      repeated(items, told(arrays.iterator().next(), Node::leaf), path);
    }
    for (int array : arrays) {
      for (Node told : wire.itemsOf(array)) {
        if (told.leaf() && items.stream().noneMatch(item -> says(told, item, source))) {
          flaw(path, "lacks " + told.value() + ", which the vendor tells");
        }
      }
    }
  }

  /** Another answer than the one it was found in, where that says more of the record. */
  private Node read(Record record, Node scope) {
    if (wire.bodies().size() < 2 || scope.texts().isEmpty()) {
      return scope;
    }
    Set<String> texts = new HashSet<>();
    Pairs.gather(record, texts);
    Node best = scope;
    for (Node body : wire.bodies()) {
      boolean other = !scope.within(body);
      if (other && Pairs.said(body, texts) > Pairs.said(best, texts)) {
        best = body;
      }
    }
    return best;
  }

  /** Whether a text holds several items. */
  private static boolean listed(Node leaf) {
    return String.valueOf(leaf.value()).indexOf(',') > 0;
  }

  /** An identifier of LinkedIn or the vendor, of which the wire says every word. */
  private record Identifier(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  /** A key is a member's name, or what one says. */
  private void key(Object key, String path, Source source, Node scope) {
    String text = key instanceof Enum<?> constant ? constant.name() : String.valueOf(key);
    boolean named =
        candidates(source, scope, false).stream()
            .anyMatch(leaf -> leaf.names().stream().anyMatch(name -> Saying.same(name, text)));
    if (!named) {
      leaf(key, path, source, scope);
    }
  }

  private void leaf(Object value, String path, Source source, Node scope) {
    if (value instanceof Vendor
        || (value.getClass().isEnum() && ((Enum<?>) value).name().equals("UNKNOWN"))) {
      return;
    }
    if (value instanceof ApproximateTime time && !estimated(time, scope)) {
      flaw(path, "estimates " + time.estimate().getOrNull() + " of \"" + time.text() + "\"");
      return;
    }
    List<Node> candidates = candidates(source, scope, value instanceof Identifier);
    if (value.equals(false) && source.names().isEmpty()) {
      boolean told = candidates.stream().anyMatch(leaf -> source.namesakes().contains(leaf.name()));
      if (!told) {
        return;
      }
    }
    if (value.equals(false) && candidates.stream().noneMatch(leaf -> says(leaf, true, source))) {
      return;
    }
    if (unsaid(value, source, scope)
        || together(value, candidates)
        || candidates.stream().anyMatch(leaf -> says(leaf, value, source))) {
      return;
    }
    boolean given =
        !(value instanceof Boolean)
            && asked.leaves(asked.whole()).anyMatch(leaf -> says(leaf, value, source));
    if (given || (value.equals(true) && present(source, scope))) {
      return;
    }
    flaw(
        path,
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
        && candidates(source, scope, false).stream()
            .noneMatch(leaf -> source.names().contains(leaf.name()) && Saying.flag(said(leaf)))
        && wire.has(source.names(), scope);
  }

  private static String shown(Object value) {
    return value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
  }

  /** Whether several members say it together: an identifier, a date, a name of two parts. */
  private boolean together(Object value, List<Node> candidates) {
    Set<String> words = new HashSet<>(wordsAsked);
    for (Node leaf : candidates) {
      words.addAll(Saying.words(said(leaf)));
      words.addAll(Saying.words(leaf.name()));
    }
    if (value instanceof Identifier) {
      return Saying.identifies(words, value.toString());
    } else if (value instanceof PartialDate
        || value instanceof Period
        || value instanceof MonthDay
        || (value instanceof Bucket && value.toString().matches(".*\\d.*"))) {
      return Saying.counts(words, value.toString());
    }
    return value instanceof String text
        && Saying.composes(
            candidates.stream().map(leaf -> String.valueOf(leaf.value()).strip()).toList(), text);
  }

  private boolean says(Node leaf, Object value, Source source) {
    JsonObject values = source.values();
    if (values.names().isEmpty() && value instanceof Enum<?> constant) {
      values = fields.values(constant.getDeclaringClass());
    }
    return Saying.says(said(leaf), value, values, source.times());
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
    List<Node> own =
        from.stream().filter(leaf -> source.namesakes().contains(leaf.name())).toList();
    return identity || source.any() || own.isEmpty() ? from : own;
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
