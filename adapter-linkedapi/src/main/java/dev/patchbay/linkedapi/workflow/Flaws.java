package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects what the vendor would not take of an action. */
final class Flaws {
  private static final Pattern MENTION = Pattern.compile("@\\[([^\\]]*)\\]");
  private static final int MOST_IMAGES = 9;

  private final String action;
  private final List<String> found = new ArrayList<>();

  Flaws(String action) {
    this.action = action;
  }

  Flaws between(String name, Option<Integer> number, int least, int most) {
    number
        .filter(given -> given < least || given > most)
        .forEach(
            given ->
                add(
                    name
                        + " is "
                        + given
                        + "; the vendor takes "
                        + least
                        + " to "
                        + most
                        + ", or leave it out"));
    return this;
  }

  Flaws length(String name, Option<String> text, int most) {
    text.map(String::length)
        .filter(length -> length > most)
        .forEach(
            length ->
                add(name + " has " + length + " characters; the vendor takes at most " + most));
    return this;
  }

  Flaws notBoth(String name, Option<?> one, String other, Option<?> two) {
    if (one.isDefined() && two.isDefined()) {
      add(name + " and " + other + " cannot be combined; leave one of them out");
    }
    return this;
  }

  /** That something is known by what the vendor finds it by. */
  Flaws named(String name, boolean known, String wanted) {
    if (!known) {
      add(name + " is not known by " + wanted + "; give that");
    }
    return this;
  }

  Flaws attachments(List<PostAttachment> attachments) {
    Set<AttachmentType> types = new HashSet<>();
    attachments.forEach(attachment -> types.add(attachment.type()));
    boolean images = types.equals(Set.of(AttachmentType.IMAGE));
    if (attachments.size() > (images ? MOST_IMAGES : 1)) {
      add("attachments are to be up to 9 images, or 1 video, or 1 document, not mixed");
    }
    return this;
  }

  /** That the keys in a text and the people and companies they stand for fit together. */
  Flaws mentions(Option<String> text, List<PostMention> mentions) {
    Set<String> keys = new HashSet<>();
    Matcher inText = MENTION.matcher(text.getOrElse(""));
    while (inText.find()) {
      keys.add(inText.group(1));
    }
    Set<String> given = new HashSet<>();
    for (PostMention mention : mentions) {
      if (!given.add(mention.key())) {
        add("mentions has the key " + mention.key() + " twice; give each its own");
      } else if (!keys.contains(mention.key())) {
        add("mentions has a key that is not in the text; write @[" + mention.key() + "] there");
      }
    }
    return this;
  }

  Flaws some(String name, Collection<?> members) {
    if (members.isEmpty()) {
      add(name + " is empty; give at least one");
    }
    return this;
  }

  List<String> found() {
    return List.copyOf(found);
  }

  private void add(String flaw) {
    found.add(action + ": " + flaw + ".");
  }
}
