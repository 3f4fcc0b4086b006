package dev.patchbay.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The marked lines of a {@link Walk}, from the very source file that was compiled. */
final class Snippets {
  private final List<String> lines;

  private Snippets(List<String> lines) {
    this.lines = lines;
  }

  static Snippets of(Class<?> walk) {
    try (InputStream source = walk.getResourceAsStream(walk.getSimpleName() + ".java")) {
      if (source == null) {
        throw new IllegalStateException("The source of the demo is not on the class path");
      }
      return new Snippets(
          new String(source.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The lines between the marks of a step, moved to the left margin. */
  List<String> of(String step) {
    int begin = mark("// [" + step + "]");
    int end = mark("// [/" + step + "]");
    List<String> marked = lines.subList(begin + 1, end);
    int margin =
        marked.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(line -> line.length() - line.stripLeading().length())
            .min()
            .orElse(0);
    return marked.stream().map(line -> line.isBlank() ? "" : line.substring(margin)).toList();
  }

  private int mark(String mark) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().equals(mark)) {
        return i;
      }
    }
    throw new IllegalStateException("The demo has no mark " + mark);
  }
}
