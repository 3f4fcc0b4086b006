package dev.patchbay.tck.rule;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules, read from {@code SPECIFICATION.md} so that text and kit cannot drift apart. */
public final class Specification {
  private static final Pattern HEADING =
      Pattern.compile("^### ([A-Z]+-\\d+) \\((MUST|SHOULD|MAY)\\) (.+)$");
  private static final String INTENT = "Intent: ";
  private static final String UNTESTABLE = "Untestable: ";

  private final Map<String, Rule> rules;

  private Specification(Map<String, Rule> rules) {
    this.rules = rules;
  }

  /** The specification of this kit. */
  public static Specification load() {
    try (InputStream in =
        Objects.requireNonNull(
            Specification.class.getResourceAsStream("/dev/patchbay/tck/SPECIFICATION.md"))) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the rules out of a text; a rule that stands twice is a mistake of the text. */
  public static Specification parse(String text) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    String current = "";
    for (String line : text.lines().toList()) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        current = heading.group(1);
        Rule rule = new Rule(current, heading.group(2), heading.group(3), "", Option.none());
        if (rules.put(current, rule) != null) {
          throw new IllegalArgumentException("The specification has two rules " + current);
        }
      } else if (line.startsWith("### ")) {
        throw new IllegalArgumentException("Not the heading of a rule: " + line);
      } else if (line.startsWith(INTENT)) {
        String intent = line.substring(INTENT.length());
        rules.computeIfPresent(current, (id, rule) -> rule.meant(intent));
      } else if (line.startsWith(UNTESTABLE)) {
        String why = line.substring(UNTESTABLE.length());
        rules.computeIfPresent(current, (id, rule) -> rule.untestable(why));
      }
    }
    return new Specification(rules);
  }

  /** One rule by its id. */
  public Option<Rule> rule(String id) {
    return Option.of(rules.get(id));
  }

  public Collection<Rule> rules() {
    return rules.values();
  }

  /**
   * Rules without a case and cases without a rule, one line each; empty when all is well.
   *
   * @param rulesOfCases the rules that have a case
   * @param untouched rules that no case of the vendor can touch, and why
   */
  public List<String> gaps(Collection<String> rulesOfCases, Map<String, String> untouched) {
    List<String> lines = new ArrayList<>();
    rules
        .values()
        .forEach(
            rule -> {
              boolean covered = rulesOfCases.contains(rule.id());
              boolean excused = !untouched.getOrDefault(rule.id(), "").isBlank();
              if (excused && covered) {
                lines.add("rule " + rule.id() + " has a case, but the pack says that none can");
              } else if (rule.untestable().isEmpty() && !covered && !excused) {
                lines.add("rule " + rule.id() + " has no case: " + rule.title());
              } else if (rule.untestable().isDefined() && covered) {
                lines.add("rule " + rule.id() + " has a case but is marked untestable");
              }
            });
    untouched.keySet().stream()
        .filter(id -> !rules.containsKey(id))
        .forEach(id -> lines.add("the pack is without the rule " + id + ", which does not exist"));
    new TreeSet<>(rulesOfCases)
        .stream()
            .filter(id -> !rules.containsKey(id))
            .forEach(id -> lines.add("a case names the rule " + id + ", which does not exist"));
    return lines;
  }
}
