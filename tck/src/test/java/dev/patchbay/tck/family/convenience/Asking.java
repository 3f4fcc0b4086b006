package dev.patchbay.tck.family.convenience;

import dev.patchbay.call.Request;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;

/** A request whose factories and copies are right, but for those that say so. */
public record Asking(
    String who, Option<String> what, List<String> words, boolean loudly, Option<Instant> when)
    implements Request {
  public static Asking of(String who) {
    return new Asking(who, Option.none(), List.of(), false, Option.none());
  }

  public static Asking loudly(String who) {
    return new Asking(who, Option.none(), List.of(), true, Option.none());
  }

  public static Asking wrongLoudly(String who) {
    return loudly(who);
  }

  public static Asking wrongOfNobody(String who) {
    return new Asking("nobody", Option.none(), List.of(), false, Option.none());
  }

  public static Asking wrongWords(String who, String... words) {
    return new Asking(who, Option.none(), List.of("unasked"), false, Option.none());
  }

  public static Asking with(String who, String... words) {
    return new Asking(who, Option.none(), List.of(words), false, Option.none());
  }

  public Asking what(String value) {
    return new Asking(who, Option.some(value), words, loudly, when);
  }

  public Asking wrongWhat(String value) {
    return this;
  }

  public Asking who(String value) {
    return what(value);
  }

  public Asking words(String first, String... more) {
    List<String> all = new java.util.ArrayList<>(words);
    all.add(first);
    all.addAll(List.of(more));
    return new Asking(who, what, all, loudly, when);
  }

  public Asking wrongMoreWords(String first, String... more) {
    List<String> all = new java.util.ArrayList<>(List.of(first));
    all.addAll(List.of(more));
    return new Asking(who, what, all, loudly, when);
  }

  public Asking at(String what, Instant when) {
    return new Asking(who, Option.some(what), words, loudly, Option.some(when));
  }
}
