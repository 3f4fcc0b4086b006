package dev.patchbay.tck.trace;

import dev.patchbay.answer.Page;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.post.AuthorRef;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.cases.Components;
import dev.patchbay.tck.run.Answered;
import dev.patchbay.value.ApproximateTime;
import dev.patchbay.value.PartialDate;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
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
  private final VendorFields fields;
  private final Vendor vendor;
  private final Wire wire;
  private final Witness witness;
  private final List<Flaw> flaws = new ArrayList<>();
  private final List<Object> rows = new ArrayList<>();
  private final boolean partial;
  private boolean oneByOne;

  private Tracer(VendorFields fields, Vendor vendor, Case one) {
    this.fields = fields;
    this.vendor = vendor;
    this.wire = Wire.answers(one);
    this.partial = one.expect().has("partial");
    this.witness = new Witness(fields, wire, Wire.asked(one));
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
      List<Node> outer = outerItems();
      boolean alike = outer.stream().map(Node::array).distinct().count() == 1;
      oneByOne |= many.size() > 1 || (alike && outer.size() > 1);
      Node scope = alike && outer.size() == 1 ? outer.get(0) : wire.whole();
      many.forEach(one -> visit(one, "", Source.ANY, scope));
    } else {
      visit(value, "", Source.ANY, wire.whole());
    }
  }

  /** The vendor's items that are in no other. */
  private List<Node> outerItems() {
    List<Node> items = wire.items(wire.whole());
    return items.stream()
        .filter(
            one -> items.stream().noneMatch(other -> other.at() != one.at() && one.within(other)))
        .toList();
  }

  private void rows() {
    items(rows, "", partial ? fields.rows().part() : fields.rows(), wire.whole(), true);
  }

  private void flaw(String path, String text) {
    flaws.add(new Flaw(path, (path.isEmpty() ? "the results" : path) + " " + text));
  }

  private void visit(@Nullable Object value, String path, Source source, Node scope) {
    if (value != null && !source.is().isEmpty() && plain(value)) {
      if (!source.is().equals(String.valueOf(value))) {
        flaw(path, "holds " + Witness.shown(value) + ", but it is always " + source.is());
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
        ids.forEach(id -> leaf(new Witness.Identifier(id), path, source, scope));
      }
    } else if (value instanceof Record record && !single(record)) {
      Node where = read(record, scope);
      for (RecordComponent component : Components.of(record.getClass())) {
        String name = component.getName();
        Source inner =
            fields
                .source(record.getClass(), name)
                .filter(told -> !source.derived())
                .map(told -> told.within(source.names()))
                .getOrElse(() -> source.of(name));
        visit(
            Components.read(component, record),
            path.isEmpty() ? name : path + "." + name,
            inner,
            where);
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
      for (RecordComponent component : Components.of(record.getClass())) {
        owners(Components.read(component, record), path);
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
      leaf(new Witness.Identifier(ref.id()), path, source, scope);
    }
    ref.session().forEach(session -> session(session, path));
  }

  private void session(SessionRef session, String path) {
    if (!session.vendor().equals(vendor) || !witness.names(session.id())) {
      flaw(path, "is of the session " + session);
    }
  }

  /** Items of a list: each is held against its own object, in the vendor's order, all of them. */
  private void items(List<?> items, String path, Source source, Node scope, boolean ordered) {
    List<Node> known = isInItems(source, scope) ? wire.items(scope) : List.of();
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

  /** Not where the vendor tells it by the pack's names, and by them in no item of a list. */
  private boolean isInItems(Source source, Node scope) {
    Set<String> names = source.names();
    return names.isEmpty()
        || !wire.has(names, scope)
        || wire.items(scope).stream().anyMatch(item -> wire.has(names, item));
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
              witness.candidates(source, scope).stream()
                  .filter(
                      leaf ->
                          (leaf.at() > after || (leaf.at() == after && listed(leaf)))
                              && witness.says(leaf, item, source))
                  .findFirst());
      if (next.isEmpty()
          && witness.candidates(source, scope).stream()
              .anyMatch(leaf -> witness.says(leaf, item, source))) {
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
        if (told.leaf() && items.stream().noneMatch(item -> witness.says(told, item, source))) {
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

  /** A key is a member's name, or what one says. */
  private void key(Object key, String path, Source source, Node scope) {
    String text = key instanceof Enum<?> constant ? constant.name() : String.valueOf(key);
    boolean named =
        witness.candidates(source, scope).stream()
            .anyMatch(leaf -> leaf.names().stream().anyMatch(name -> Saying.same(name, text)));
    if (!named) {
      leaf(key, path, source, scope);
    }
  }

  private void leaf(Object value, String path, Source source, Node scope) {
    witness.objection(value, source, scope).forEach(text -> flaw(path, text));
  }
}
