package dev.patchbay.tck.trace;

import dev.patchbay.identity.Vendor;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.tck.cases.Components;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the object on the wire that a record was read from: the one that says most of it. */
final class Pairs {
  private Pairs() {}

  static long said(Node node, Set<String> texts) {
    return node.texts().stream().filter(texts::contains).count();
  }

  /** The object that says most of what a record holds; none where nothing is said. */
  static @Nullable Node best(Record item, List<Node> known, List<Node> met) {
    Set<String> texts = new HashSet<>();
    gather(item, texts);
    Node best = null;
    long most = 0;
    int previous = met.isEmpty() ? -1 : met.get(met.size() - 1).at();
    for (Node node : known) {
      long score = said(node, texts);
      boolean inner = best != null && node.within(best);
      boolean better =
          score > most
              || (inner && score >= (most > 3 ? most - 1 : most))
              || (score == most && best != null && best.at() < previous && node.at() > previous);
      if (score > 0 && better && !met.contains(node)) {
        best = node;
        most = score;
      }
    }
    return best;
  }

  /** Every text in a record. */
  static void gather(@Nullable Object value, Set<String> texts) {
    if (value instanceof Option<?> option) {
      option.forEach(held -> gather(held, texts));
    } else if (value instanceof Collection<?> many) {
      many.forEach(held -> gather(held, texts));
    } else if (value instanceof VendorRef ref) {
      texts.addAll(Wire.texts(ref.id()));
    } else if (value instanceof Record record && !(record instanceof Vendor)) {
      for (RecordComponent component : Components.of(record.getClass())) {
        gather(Components.read(component, record), texts);
      }
    } else if (value != null
        && !(value instanceof Vendor)
        && !(value instanceof Boolean)
        && !(value instanceof Enum<?>)) {
      texts.addAll(Wire.texts(value instanceof String ? value : String.valueOf(value)));
    }
  }
}
