package dev.patchbay.support.redact;

import dev.patchbay.secret.Secret;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/**
 * Takes secrets and addresses out of text before anyone sees it: every secret it was told of, and
 * whatever looks like a credential or an e-mail address. Safe for use by several threads.
 */
public final class Redaction {
  private static final int SHORTEST = 4;
  private static final int EXCERPT = 400;
  private static final int LOOKED_AT = 16_384;
  private static final int UNSURE = 4096;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern CREDENTIAL =
      Pattern.compile(
          "(?i)(\"?(?:[a-z_-]*(?:password|secret|token|api[-_]?key|cookie|li_at|li_a|authorization)"
              + "[a-z_-]*)\"?\\s*[:=]\\s*)(\"[^\"]*\"?|[^\\s,;}&]+)");

  /** What every credential's name has in it; quicker to look for than the whole. */
  private static final Pattern HINT =
      Pattern.compile("(?i)password|secret|token|key|cookie|li_a|authorization");

  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,190}\\.[A-Za-z]{2,24}");

  private static final int MOST_PASSING = 128;

  private final List<String> secrets = new CopyOnWriteArrayList<>();
  private final List<String> passing = new CopyOnWriteArrayList<>();

  /** Knows no secret yet. */
  public Redaction() {}

  /** Hides this secret from now on. */
  public void hide(Secret secret) {
    String text = secret.reveal();
    if (text.length() >= SHORTEST && !secrets.contains(text)) {
      secrets.add(text);
    }
  }

  /**
   * Hides a secret that serves once, such as a code: the newest 128 stay hidden, so that a process
   * that runs for long does not gather them.
   */
  public synchronized void hideForNow(Secret secret) {
    String text = secret.reveal();
    if (text.length() >= SHORTEST && !passing.contains(text)) {
      if (passing.size() == MOST_PASSING) {
        passing.remove(0);
      }
      passing.add(text);
    }
  }

  /** The text without anything secret. */
  public String clean(String text) {
    String clean = text;
    for (String secret : secrets) {
      clean = clean.replace(secret, "***");
    }
    for (String secret : passing) {
      clean = clean.replace(secret, "***");
    }
    if (HINT.matcher(clean).find()) {
      clean = CREDENTIAL.matcher(clean).replaceAll("$1***");
    }
    return clean.indexOf('@') < 0 ? clean : EMAIL.matcher(clean).replaceAll("***@***");
  }

  /** The beginning of the text on one line, without anything secret. */
  public String excerpt(String text) {
    boolean cut = text.length() > LOOKED_AT;
    String clean = clean(cut ? text.substring(0, LOOKED_AT) : text);
    if (cut) {
      // What was cut through is not known for a secret any more.
      clean = clean.substring(0, Math.max(0, clean.length() - UNSURE));
    }
    clean = SPACE.matcher(clean).replaceAll(" ").strip();
    return clean.length() <= EXCERPT ? clean : clean.substring(0, EXCERPT) + "…";
  }
}
