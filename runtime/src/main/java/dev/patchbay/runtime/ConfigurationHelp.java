package dev.patchbay.runtime;

import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.spi.ConfigurationKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which keys there are, for people: on a terminal and in Markdown. */
public final class ConfigurationHelp {
  private ConfigurationHelp() {}

  /**
   * All keys of an instance of that vendor: per key a line with its name and what it needs, then
   * its environment variable and what it is. Plain text that ends in a line feed.
   */
  public static String describe(AdapterProvider provider) {
    StringBuilder text = new StringBuilder();
    text.append(provider.vendor().name());
    List<String> names = Providers.names(provider);
    if (names.size() > 1) {
      text.append(" (or ").append(String.join(", ", names.subList(1, names.size()))).append(')');
    }
    text.append('\n');
    rows(provider)
        .forEach(
            row ->
                text.append("  ")
                    .append(row.key)
                    .append("  [")
                    .append(row.need)
                    .append("]\n      ")
                    .append(row.variable)
                    .append("\n      ")
                    .append(row.description)
                    .append('\n'));
    return text.toString();
  }

  /** The same as a Markdown table that ends in a line feed. */
  public static String markdown(AdapterProvider provider) {
    return table(rows(provider));
  }

  /** The keys that every instance has, whatever its vendor, as a Markdown table. */
  public static String markdown() {
    return table(generic().toList());
  }

  private static String table(List<Row> rows) {
    return "| key | environment variable | value | what it is |\n| --- | --- | --- | --- |\n"
        + rows.stream()
            .map(
                row ->
                    "| `"
                        + row.key
                        + "` | `"
                        + row.variable
                        + "` | "
                        + row.need
                        + " | "
                        + row.description.replace("|", "\\|")
                        + " |\n")
            .collect(Collectors.joining());
  }

  private static List<Row> rows(AdapterProvider provider) {
    List<String> names = Providers.names(provider);
    String section = Names.PREFIX + names.get(names.size() > 1 ? 1 : 0) + ".";
    List<Row> rows = new ArrayList<>();
    provider.keys().forEach(key -> rows.add(Row.of(section, key)));
    generic().forEach(rows::add);
    return rows;
  }

  private static Stream<Row> generic() {
    return Stream.concat(Stream.of(GenericKeys.VENDOR), GenericKeys.ALL.stream())
        .map(key -> Row.of(Names.PREFIX, key));
  }

  private record Row(String key, String variable, String need, String description) {
    static Row of(String section, ConfigurationKey key) {
      String name = section + key.name();
      String need =
          key.fallback()
              .filter(fallback -> !key.secret())
              .map(fallback -> "default " + fallback)
              .getOrElse(key.required() ? "required" : "optional");
      return new Row(
          name, Names.variable(name), need + (key.secret() ? ", secret" : ""), key.description());
    }
  }
}
