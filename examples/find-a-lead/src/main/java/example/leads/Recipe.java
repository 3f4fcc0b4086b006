package example.leads;

import dev.patchbay.Patchbay;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.runtime.Patchbays;
import dev.patchbay.sandbox.myagentmail.MyAgentMailSandbox;
import dev.patchbay.session.Session;
import dev.patchbay.session.SessionState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The whole way on the vendor's sandbox: find a lead, be told of it, invite, be told of the
 * acceptance, write. With a key of the vendor's in the configuration instead of the sandbox, and a
 * hook that the vendor can reach, the same {@link LeadFinder} works in life.
 */
public final class Recipe {
  private static final String RULE =
      "Flag people who lead data teams and say that outbound does not work for them. "
          + "Skip agencies and recruiters.";

  private Recipe() {}

  public static void main(String[] arguments) throws Exception {
    run(System.out::println);
  }

  static void run(Consumer<String> log) throws Exception {
    try (MyAgentMailSandbox sandbox = MyAgentMailSandbox.start(0);
        Patchbay patchbay = Patchbays.open(sandbox.properties());
        Hook hook = new Hook()) {
      SessionRef sender =
          patchbay.sessions().list().orThrow().rows().stream()
              .filter(session -> session.state() == SessionState.ACTIVE)
              .map(Session::ref)
              .findFirst()
              .orElseThrow();
      sandbox.postAppears("astrid-nyberg-falk", "What our data team learned about outbound");
      pass(sandbox, Duration.ofDays(2));

      LeadFinder finder = new LeadFinder(patchbay, sender, "outbound", RULE, log);
      hook.deliverTo(finder);
      log.accept("the rule would have found " + finder.preview().size() + " in the last month");
      finder.watch(hook.url());

      sandbox.postAppears("lina-orvik-3b1", "Our outbound is broken: nobody answers any more");
      pass(sandbox, Duration.ofHours(7)); // the vendor looks, finds and delivers
      sandbox.connectionAppears("lina-orvik-3b1"); // she accepts
      pass(sandbox, Duration.ofHours(25));
      pass(sandbox, Duration.ofHours(25)); // the vendor tells the same twice
      sandbox.messageArrives("lina-orvik-3b1", "Two agencies. Neither helped.");
      pass(sandbox, Duration.ofHours(25));

      String stolen = sandbox.deliveries().get(0).body(); // right in all but the signature
      log.accept("a forged delivery is answered with " + forge(hook.url(), stolen));
    }
  }

  /** Lets time pass, and waits until what was delivered in it is handled. */
  private static void pass(MyAgentMailSandbox sandbox, Duration time) {
    sandbox.advance(time);
    sandbox.deliveries();
  }

  private static int forge(String url, String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .header("X-MyAgentMail-Signature", "v1=" + "0".repeat(64))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }
}
