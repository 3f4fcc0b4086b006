package dev.patchbay.capability;

import io.vavr.control.Option;
import java.util.List;

/**
 * Whether something works at a vendor.
 *
 * @param level native, emulated or unsupported
 * @param reason why it is unsupported; none otherwise
 * @param detail in words: how it is emulated, or more about the reason; may be empty
 * @param cost ids of the operations that an emulation calls besides its own request
 */
public record Support(Level level, Option<Reason> reason, String detail, List<String> cost) {
  /** The vendor does it itself. */
  public static final Support NATIVE = new Support(Level.NATIVE, Option.none(), "", List.of());

  /** Copies the cost. */
  public Support {
    cost = List.copyOf(cost);
  }

  /** The adapter makes it out of other calls. */
  public static Support emulated(String how, String... cost) {
    return new Support(Level.EMULATED, Option.none(), how, List.of(cost));
  }

  /** It does not work. */
  public static Support unsupported(Reason reason) {
    return unsupported(reason, "");
  }

  /** It does not work, and there is more to say about why. */
  public static Support unsupported(Reason reason, String detail) {
    return new Support(Level.UNSUPPORTED, Option.some(reason), detail, List.of());
  }

  /** Whether it works, in whatever way. */
  public boolean works() {
    return level != Level.UNSUPPORTED;
  }

  /** Reason and detail in words; empty for what is native. */
  public String why() {
    String because = reason.map(Reason::text).getOrElse("");
    return because.isEmpty() || detail.isEmpty() ? because + detail : because + ": " + detail;
  }

  /** The three levels. */
  public enum Level {
    /** The vendor does it itself. */
    NATIVE,
    /** The adapter makes it out of other calls, at a declared cost. */
    EMULATED,
    /** It is refused. */
    UNSUPPORTED
  }

  /** Why something is unsupported. */
  public enum Reason {
    /** The vendor has no such thing. */
    VENDOR_CANNOT("vendor cannot"),
    /** The vendor may have it, but how is not documented. */
    NOT_DOCUMENTED("not documented"),
    /** The vendor has it and this adapter does not, yet. */
    NOT_BUILT_YET("not built yet"),
    /** The connected account lacks what it takes. */
    ACCOUNT_LACKS("the account lacks it");

    private final String text;

    Reason(String text) {
      this.text = text;
    }

    /** The reason in words, as reports print it. */
    public String text() {
      return text;
    }
  }
}
