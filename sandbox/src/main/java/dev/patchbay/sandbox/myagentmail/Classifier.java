package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for the vendor's language model. A rule's sentences that begin with {@code Skip},
 * {@code Not} or {@code Never} exclude by their words; words of the others that the text and the
 * person's role share with the rule count: two and more are a high intent, one a medium one, none a
 * low one that does not engage.
 */
final class Classifier {
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;])\\s+|—");
  private static final List<String> EXCLUDING = List.of("skip", "not", "never", "don't", "do not");
  private static final int TRIAGE_BASE = 40;
  private static final int TRIAGE_STEP = 20;
  private static final int TRIAGE_MOST = 100;

  /** Intents from the lowest. */
  static final List<String> INTENTS = List.of("low", "medium", "high");

  /** What it says of one text and person. */
  record Verdict(boolean engage, String intent, String reason) {
    JsonObject json() {
      return JsonObject.empty().put("engage", engage).put("intent", intent).put("reason", reason);
    }

    boolean reaches(String floor) {
      return engage && INTENTS.indexOf(intent) >= INTENTS.indexOf(floor);
    }
  }

  private final List<String> wanted = new ArrayList<>();
  private final List<String> unwanted = new ArrayList<>();

  Classifier(String rule) {
    for (String sentence : SENTENCE.split(rule)) {
      String lower = sentence.strip().toLowerCase(Locale.ROOT);
      boolean excludes = EXCLUDING.stream().anyMatch(lower::startsWith);
      (excludes ? unwanted : wanted).addAll(Words.telling(lower));
    }
  }

  /** How promising a text alone is, 0 to 100. */
  int triage(String text) {
    if (excluded(text) != null) {
      return 0;
    }
    return Math.min(TRIAGE_MOST, TRIAGE_BASE + TRIAGE_STEP * shared(text).size());
  }

  Verdict judge(String text, Profiles.Known person) {
    String who = person.headline() + " " + person.role() + " " + person.company();
    String excluded = excluded(who + " " + text);
    if (excluded != null) {
      return new Verdict(false, "low", "The rule excludes \"" + excluded + "\".");
    }
    List<String> shared = shared(who + " " + text);
    if (shared.isEmpty()) {
      return new Verdict(false, "low", "Nothing of the rule is in the text or the role.");
    }
    return new Verdict(
        true, shared.size() > 1 ? "high" : "medium", "It says " + String.join(", ", shared) + ".");
  }

  private List<String> shared(String text) {
    List<String> words = Words.telling(text);
    return wanted.stream().distinct().filter(words::contains).toList();
  }

  private @Nullable String excluded(String text) {
    List<String> words = Words.telling(text);
    return unwanted.stream()
        .filter(word -> words.contains(word) && !EXCLUDING.contains(word))
        .findFirst()
        .orElse(null);
  }
}
