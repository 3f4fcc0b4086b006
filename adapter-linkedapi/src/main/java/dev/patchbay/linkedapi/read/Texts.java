package dev.patchbay.linkedapi.read;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts as the vendor tells them, which says nothing by null and by blanks alike. */
public final class Texts {
  private Texts() {}

  public static Option<String> told(@Nullable String text) {
    return Option.of(text).filter(known -> !known.isBlank());
  }

  /** Those that say something. */
  static List<String> all(@Nullable List<@Nullable String> told) {
    List<String> texts = new ArrayList<>();
    if (told != null) {
      told.forEach(text -> told(text).forEach(texts::add));
    }
    return texts;
  }
}
