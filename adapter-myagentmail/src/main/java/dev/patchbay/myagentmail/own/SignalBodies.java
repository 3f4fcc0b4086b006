package dev.patchbay.myagentmail.own;

import dev.patchbay.call.Operation;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.intent.Intent;
import dev.patchbay.myagentmail.read.People;
import dev.patchbay.myagentmail.signal.NewSignal;
import dev.patchbay.myagentmail.signal.SignalKind;
import dev.patchbay.myagentmail.signal.WatchedPerson;
import dev.patchbay.post.AuthorRef;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Signals as the vendor takes them (vendor reference 8.1). */
final class SignalBodies {
  private SignalBodies() {}

  /** What all kinds have. */
  static Map<String, Object> of(
      SignalKind kind, NewSignal signal, Option<SessionRef> session, Option<Intent> minIntent) {
    Map<String, Object> body = new LinkedHashMap<>();
    OwnWords.KINDS.text(kind).forEach(word -> body.put("kind", word));
    body.put("name", signal.name().strip());
    body.put("intentDescription", signal.intentDescription().strip());
    session.forEach(pinned -> body.put("sessionId", pinned.id()));
    signal.cadence().flatMap(OwnWords.CADENCES::text).forEach(word -> body.put("cadence", word));
    signal.webhookUrl().forEach(url -> body.put("webhookUrl", url));
    minIntent.flatMap(OwnWords.INTENTS::text).forEach(word -> body.put("filterMinIntent", word));
    return body;
  }

  /** Whose posts are watched. */
  static Either<PortError, Map<String, Object>> target(
      Operation<?, ?> operation, AuthorRef target, Option<String> label) {
    Either<PortError, String> url =
        target
            .person()
            .map(person -> People.url(operation, "target", person))
            .getOrElse(
                () ->
                    target
                        .company()
                        .flatMap(company -> company.url())
                        .map(Either::<PortError, String>right)
                        .getOrElse(
                            () ->
                                MyAgentMail.invalid(
                                    operation,
                                    "target",
                                    "this vendor takes a company's slug or page URL")));
    return url.map(
        known -> {
          Map<String, Object> whose = new LinkedHashMap<>();
          whose.put("kind", target.company().isDefined() ? "company" : "profile");
          whose.put("url", known);
          label.forEach(text -> whose.put("label", text));
          return whose;
        });
  }

  /** Entries of a watchlist, which stand under another name when they are added later. */
  static Either<PortError, List<Map<String, Object>>> entries(
      Operation<?, ?> operation, String argument, List<WatchedPerson> people) {
    if (people.isEmpty()) {
      return MyAgentMail.invalid(operation, argument, "is empty; name at least one person");
    }
    List<Map<String, Object>> entries = new ArrayList<>(people.size());
    for (WatchedPerson one : people) {
      Either<PortError, String> url = People.url(operation, argument, one.person());
      if (url.isLeft()) {
        return Either.left(url.getLeft());
      }
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("profileUrl", url.get());
      one.label().forEach(label -> entry.put("label", label));
      entries.add(entry);
    }
    return Either.right(entries);
  }
}
