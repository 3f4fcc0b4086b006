package dev.patchbay.tck.record;

import io.vavr.control.Option;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Invented values for real ones: the same for the same, different for different, in the same shape.
 * Lives as long as one recording and forgets what was real with it. Not for several threads.
 */
final class Pseudonyms {
  private static final Pattern MEMBER_PREFIX = Pattern.compile("A[A-Z][A-Za-z]AA");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
  private static final Pattern PIECE = Pattern.compile("\\p{L}+|\\p{N}+");
  private static final String CONSONANTS = "bdfgklmnprstv";
  private static final String VOWELS = "aeiou";
  private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
  private static final String KEPT = " \t\n-_.,:;/+=~()[]{}|!?'\"*";
  private static final int PATIENCE = 40;
  private static final int SHORTEST_NAME = 3;

  private final RandomGenerator random;
  private final Map<String, String> invented = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  Pseudonyms(RandomGenerator random) {
    this.random = random;
  }

  /** What stands for a text, if it had to be replaced before. */
  Option<String> known(String real) {
    return Option.of(invented.get(real));
  }

  /** All texts that were replaced. */
  Set<String> real() {
    return Set.copyOf(invented.keySet());
  }

  /** Whether a text consists of words that stand in names. */
  boolean ofNames(String text) {
    Matcher word = LETTERS.matcher(text);
    boolean any = false;
    while (word.find()) {
      any = true;
      if (!words.containsKey(word.group())) {
        return false;
      }
    }
    return any;
  }

  /** A name of a person or a company, word by word, so that first names fit to full ones. */
  String name(String real) {
    return invent(
        real,
        () ->
            shapedWords(
                real, word -> words.computeIfAbsent(word, this::inventedWord), this::digits));
  }

  /** A slug: lower-case words and hyphens. */
  String slug(String real) {
    return invent(
        real,
        () ->
            shapedWords(
                    real, word -> word(2 + random.nextInt(2)), digits -> digits(digits.length()))
                .toLowerCase(Locale.ROOT));
  }

  /** An id or anything else of one piece: letter for letter, digit for digit. */
  String opaque(String real) {
    Matcher prefix = MEMBER_PREFIX.matcher(real);
    int kept = prefix.lookingAt() && prefix.end() < real.length() ? prefix.end() : 0;
    return invent(
        real, () -> ofNobody(() -> real.substring(0, kept) + shaped(real.substring(kept))));
  }

  /** Free text of the same outline. */
  String text(String real) {
    return invent(real, () -> ofNobody(() -> shaped(real)));
  }

  /** An e-mail address at a domain that cannot exist. */
  String address(String real) {
    return invent(real, () -> word(3) + "." + word(3) + "@" + Leaks.INVENTED_DOMAIN);
  }

  /** A host in a domain that cannot exist. */
  String host(String real) {
    return invent(real, () -> word(4) + ".invalid");
  }

  private String invent(String real, Supplier<String> idea) {
    String before = invented.get(real);
    if (before != null) {
      return before;
    }
    String candidate = idea.get();
    StringBuilder longer = new StringBuilder();
    for (int tries = 1; taken(candidate, real); tries++) {
      if (tries % PATIENCE == 0) {
        longer.append(letter(LOWER));
      }
      candidate = tries < 2 ? idea.get() : lengthened(idea.get(), longer.toString());
    }
    invented.put(real, candidate);
    used.add(candidate);
    return candidate;
  }

  /** An idea that holds no word of a real name, which chance would make of short ones. */
  private String ofNobody(Supplier<String> idea) {
    String candidate = idea.get();
    for (int tries = 1; tries < PATIENCE && namesSomebody(candidate); tries++) {
      candidate = idea.get();
    }
    return candidate;
  }

  private boolean namesSomebody(String text) {
    return LETTERS
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .anyMatch(word -> word.length() >= SHORTEST_NAME && words.containsKey(word));
  }

  /** An address or host gets longer in front, where no domain stands. */
  private static String lengthened(String idea, String by) {
    return idea.endsWith(".invalid") ? by + idea : idea + by;
  }

  private boolean taken(String candidate, String real) {
    return candidate.equals(real) || used.contains(candidate) || invented.containsKey(candidate);
  }

  private String inventedWord(String real) {
    int syllables = Math.max(2, Math.min(4, real.length() / 2));
    String candidate = word(syllables);
    while (words.containsValue(cased(real, candidate)) || candidate.equalsIgnoreCase(real)) {
      candidate = word(++syllables / 2 + 1);
    }
    return cased(real, candidate);
  }

  private static String cased(String real, String word) {
    if (real.length() > 1 && real.equals(real.toUpperCase(Locale.ROOT))) {
      return word.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(real.charAt(0))
        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
        : word;
  }

  private static String shapedWords(
      String real,
      java.util.function.UnaryOperator<String> word,
      java.util.function.UnaryOperator<String> digits) {
    StringBuilder text = new StringBuilder();
    Matcher piece = PIECE.matcher(real);
    int end = 0;
    while (piece.find()) {
      text.append(plain(real.substring(end, piece.start())));
      boolean letters = Character.isLetter(piece.group().codePointAt(0));
      text.append(letters ? word.apply(piece.group()) : digits.apply(piece.group()));
      end = piece.end();
    }
    return text.append(plain(real.substring(end))).toString();
  }

  private static String plain(String between) {
    StringBuilder text = new StringBuilder();
    between
        .codePoints()
        .forEach(point -> text.append(KEPT.indexOf(point) >= 0 ? (char) point : '*'));
    return text.toString();
  }

  private String shaped(String real) {
    StringBuilder text = new StringBuilder(real.length());
    boolean vowel = false;
    for (int i = 0; i < real.length(); i++) {
      char c = real.charAt(i);
      if (Character.isDigit(c)) {
        boolean first = i == 0 || !Character.isDigit(real.charAt(i - 1));
        text.append(
            (char) ('0' + (first && c != '0' ? 1 + random.nextInt(9) : random.nextInt(10))));
      } else if (Character.isLetter(c)) {
        char letter = letter(real.indexOf(' ') < 0 ? LOWER : vowel ? VOWELS : CONSONANTS);
        vowel = !vowel;
        text.append(Character.isUpperCase(c) ? Character.toUpperCase(letter) : letter);
      } else {
        text.append(KEPT.indexOf(c) >= 0 ? c : '*');
      }
    }
    return text.toString();
  }

  private String word(int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(letter(CONSONANTS)).append(letter(VOWELS));
    }
    return word.toString();
  }

  private String digits(String like) {
    return digits(like.length());
  }

  private String digits(int length) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < length; i++) {
      digits.append((char) ('0' + (i == 0 ? 1 + random.nextInt(9) : random.nextInt(10))));
    }
    return digits.toString();
  }

  private char letter(String alphabet) {
    return alphabet.charAt(random.nextInt(alphabet.length()));
  }
}
