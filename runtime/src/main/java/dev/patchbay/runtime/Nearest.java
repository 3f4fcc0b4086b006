package dev.patchbay.runtime;

import io.vavr.control.Option;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known name that somebody most probably meant. */
final class Nearest {
  private static final int LETTERS_PER_SLIP = 3;

  private Nearest() {}

  /** The candidate with the fewest slips, if they are few for the length of the text. */
  static Option<String> to(String text, Collection<String> candidates) {
    return to(text, candidates, Math.max(2, text.length() / LETTERS_PER_SLIP));
  }

  /** The candidate with the fewest slips, if they are at most that many. */
  static Option<String> to(String text, Collection<String> candidates, int slips) {
    String wanted = text.toLowerCase(Locale.ROOT);
    LevenshteinDistance distance = new LevenshteinDistance(slips);
    return Option.ofOptional(
        candidates.stream()
            .sorted()
            .map(name -> new Candidate(name, apart(distance, wanted, name)))
            .filter(candidate -> candidate.distance >= 0)
            .filter(candidate -> candidate.distance < wanted.length())
            .min(Comparator.comparingInt(Candidate::distance))
            .map(Candidate::name));
  }

  private static int apart(LevenshteinDistance distance, String wanted, String name) {
    return distance.apply(wanted, name.toLowerCase(Locale.ROOT));
  }

  private record Candidate(String name, int distance) {}
}
