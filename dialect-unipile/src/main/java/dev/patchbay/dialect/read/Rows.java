package dev.patchbay.dialect.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists as vendors send them: absent, empty, with holes. */
public final class Rows {
  private Rows() {}

  /** What becomes of each member; members that are null, or become null, are passed over. */
  public static <W, T> List<T> read(@Nullable List<W> from, Function<W, @Nullable T> read) {
    if (from == null || from.isEmpty()) {
      return List.of();
    }
    List<T> rows = new ArrayList<>(from.size());
    for (W member : from) {
      T row = member == null ? null : read.apply(member);
      if (row != null) {
        rows.add(row);
      }
    }
    return rows;
  }
}
