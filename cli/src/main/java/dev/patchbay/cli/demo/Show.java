package dev.patchbay.cli.demo;

import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.event.Delivery;
import dev.patchbay.messaging.Conversation;
import dev.patchbay.messaging.Participant;
import dev.patchbay.post.Actor;
import dev.patchbay.post.Post;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.profile.Skill;
import dev.patchbay.session.Session;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A few words about each result. */
final class Show {
  private static final int FEW = 4;

  private Show() {}

  static List<String> sessions(Page<Session> page) {
    return page.rows().stream()
        .map(one -> one.ref() + "  " + one.displayName().getOrElse("") + "  " + one.state())
        .toList();
  }

  static List<String> people(Page<PersonHit> page) {
    List<String> lines = new ArrayList<>();
    page.rows()
        .forEach(
            hit ->
                lines.add(
                    join(
                        hit.name(),
                        hit.headline(),
                        hit.location(),
                        hit.networkDistance().map(String::valueOf))));
    lines.add(
        "page of "
            + page.rows().size()
            + page.estimatedTotal().map(total -> ", about " + total + " in all").getOrElse("")
            + ", "
            + end(page.end()));
    return lines;
  }

  static List<String> posts(Page<Post> page) {
    List<String> lines = new ArrayList<>();
    page.rows().stream()
        .limit(FEW)
        .forEach(
            post ->
                lines.add(
                    join(
                        post.author().flatMap(Actor::name),
                        post.author().flatMap(Actor::headline),
                        post.text().orElse(post.excerpt()).map(text -> '"' + text + '"'))));
    lines.add("page of " + page.rows().size() + ", " + end(page.end()));
    return lines;
  }

  private static String end(PageEnd end) {
    if (end instanceof PageEnd.More) {
      return "another one follows";
    } else if (end instanceof PageEnd.End) {
      return "the last one";
    } else if (end instanceof PageEnd.OnePage one) {
      return one.perhapsMore() ? "the only one here, perhaps not all" : "the only one";
    }
    return end.toString();
  }

  static List<String> profile(PersonProfile profile) {
    List<String> lines = new ArrayList<>();
    lines.add(join(profile.name(), profile.headline(), profile.location()));
    profile.positions().forEach(at -> lines.add("  " + join(at.title(), at.companyName())));
    String skills = profile.skills().stream().map(Skill::name).collect(Collectors.joining(", "));
    if (!skills.isEmpty()) {
      lines.add("  skills: " + skills);
    }
    lines.add("  known as " + profile.ref());
    return lines;
  }

  static List<String> conversations(Page<Conversation> page) {
    List<String> lines = new ArrayList<>();
    page.rows().stream()
        .limit(FEW)
        .forEach(
            one ->
                lines.add(
                    join(
                        Option.some(String.valueOf(one.ref())),
                        one.participants().isEmpty()
                            ? Option.none()
                            : name(one.participants().get(0)),
                        one.lastActivityAt().map(String::valueOf),
                        one.unread().filter(n -> n > 0).map(n -> n + " unread"))));
    lines.add("page of " + page.rows().size() + ", " + end(page.end()));
    return lines;
  }

  private static Option<String> name(Participant participant) {
    return participant.name().orElse(() -> participant.ref().map(String::valueOf));
  }

  static List<String> delivery(Delivery delivery) {
    List<String> lines = new ArrayList<>();
    lines.add("verified: " + delivery.authenticity());
    delivery
        .events()
        .forEach(
            event ->
                lines.add(
                    event.kind()
                        + event
                            .message()
                            .flatMap(m -> m.text())
                            .map(t -> "  \"" + t + "\"")
                            .getOrElse("")
                        + "  key "
                        + event.dedupeKey()));
    return lines;
  }

  static String reference(Option<?> ref) {
    return ref.map(known -> "known as " + known).getOrElse("without an id: this vendor tells none");
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  private static String join(Option<String>... texts) {
    return java.util.Arrays.stream(texts)
        .flatMap(text -> text.toJavaStream())
        .collect(Collectors.joining("  |  "));
  }
}
