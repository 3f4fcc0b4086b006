package dev.patchbay.tck.family;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Request;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Resume;
import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.cases.ErrorBodies;
import dev.patchbay.tck.fault.AnswerServer;
import dev.patchbay.tck.run.Live;
import dev.patchbay.tck.run.LogWatch;
import dev.patchbay.tck.run.Tested;
import dev.patchbay.tck.run.Way;
import io.vavr.control.Either;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One operation with a secret in every place that has one: each secret key of the configuration,
 * each secret of the request, headers of the vendor's answers, and errors in which the vendor says
 * all that the adapter knows of. What can be seen of the call is then searched.
 */
final class SecretSweep<Q extends Request, R> {
  private static final String COOKIE = "kit-cookie-4b8d0e65";
  private static final String HEADER = "kit-header-c9f2a710";
  private static final int REFUSED = 401;
  private static final int BROKEN = 502;

  private final Tested<Q, R> tested;
  private final Case base;
  private final Set<String> secrets = new LinkedHashSet<>();
  private final Map<String, StringBuilder> seen = new LinkedHashMap<>();

  SecretSweep(Tested<Q, R> tested, Case base) {
    this.tested = tested;
    this.base = base;
  }

  /** What of the answers and errors shows a secret, a line each. */
  List<String> shown() {
    calls();
    return found();
  }

  /** What of the log shows a secret, a line each. */
  List<String> logged() {
    try (LogWatch log = LogWatch.begin()) {
      calls();
      seen.clear();
      note("the log", log.text());
      List<String> lines = new ArrayList<>(log.blind());
      lines.addAll(found());
      return lines;
    }
  }

  private List<String> found() {
    SecretForms forms = new SecretForms(secrets);
    List<String> lines = new ArrayList<>();
    seen.forEach(
        (where, text) ->
            forms.in(text.toString()).forEach(what -> lines.add(what + " is in " + where)));
    return lines;
  }

  private void calls() {
    try (AnswerServer server = AnswerServer.start();
        Live live = tested.runner().planted(server.baseUrl(), secrets::add)) {
      Q request = tested.runner().request(base, tested.operation());
      secrets.addAll(SecretsWithin.of(request));
      String said = "Wrong: " + String.join(" and ", secrets);
      secrets.addAll(List.of(COOKIE, HEADER));
      note("the request's text", request.toString());
      List<Reply> proper = base.exchanges().stream().map(Exchange::reply).toList();
      call("a success", live, server, proper.stream().map(SecretSweep::withHeaders).toList());
      Reply refusal =
          Reply.json(
              REFUSED,
              ErrorBodies.filled(tested.pack().errorEnvelope(), "unheard_of", REFUSED, said));
      call("a refusal that repeats them", live, server, List.of(withHeaders(refusal)));
      byte[] html = ("<html>" + said + "</html>").getBytes(StandardCharsets.UTF_8);
      Reply page = new Reply(BROKEN, "text/html", html);
      call("a page of a proxy that repeats them", live, server, List.of(withHeaders(page)));
    }
  }

  private void call(String what, Live live, AnswerServer server, List<Reply> replies) {
    server.load(replies);
    for (Way way : Way.values()) {
      Either<PortError, Answer<R>> result = live.call(base, tested.operation(), way);
      result.peek(answer -> answered(what, answer)).peekLeft(error -> failed(what, error));
    }
  }

  private void answered(String what, Answer<R> answer) {
    secrets.addAll(SecretsWithin.of(answer.value()));
    note("the text of the answer of " + what, answer.toString());
    if (answer.value() instanceof Page<?> page) {
      page.next().forEach(token -> note("the page token of " + what, token.text()));
    }
    if (answer.value() instanceof List<?> items) {
      items.forEach(
          item -> {
            if (item instanceof Either<?, ?> one
                && one.isLeft()
                && one.getLeft() instanceof PortError error) {
              failed(what, error);
            }
          });
    }
  }

  private void failed(String what, PortError error) {
    note("the text of the error of " + what, error.toString());
    note("the message of the error of " + what, error.message());
    StringWriter trace = new StringWriter();
    error.toException().printStackTrace(new PrintWriter(trace));
    note("the exception of " + what + ", with its causes", trace.toString());
    if (error instanceof Resume.StillRunning running) {
      note("the resume token of " + what, running.token().text());
    }
  }

  private void note(String where, String text) {
    seen.computeIfAbsent(where, any -> new StringBuilder()).append(text).append('\n');
  }

  private static Reply withHeaders(Reply reply) {
    Map<String, String> headers = new LinkedHashMap<>(reply.headers());
    headers.put("Set-Cookie", "session=" + COOKIE + "; HttpOnly");
    headers.put("X-Session-Token", HEADER);
    return new Reply(reply.status(), headers, reply.bytes(), reply.trouble(), reply.delayMillis());
  }
}
