package dev.patchbay.unipile.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.error.FixCall;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.unipile.UnipileSandbox;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Whatever an application asks for is either refused with its reason or, on the wire, as the
 * vendor's OpenAPI file says; never is anything thrown.
 */
final class WildRequestsTest {
  private static final Walk WALK = new Walk();
  private static final Option<Document> DOCUMENT = Document.given();
  private static final Pack PACK = Pack.load(UnipileSandbox.VENDOR);
  private static final Map<String, Integer> ARRIVED = new ConcurrentHashMap<>();
  private static final Map<String, Arbitrary<Asked<?>>> REQUESTS = new ConcurrentHashMap<>();

  @AfterContainer
  static void close() {
    WALK.close();
    // A generator whose requests are all refused would prove nothing.
    assertThat(ARRIVED).hasSizeGreaterThan(60);
  }

  /**
   * A request and what it is of.
   *
   * @param operation the operation
   * @param request the request
   */
  record Asked<Q extends Request>(Operation<Q, ?> operation, Q request) {
    Sent send(Walk walk) {
      return walk.one(operation, request);
    }
  }

  @Property(tries = 500, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE, seed = "1")
  void a_request_of_the_vendors_own_is_refused_or_right(@ForAll("own") Asked<?> asked)
      throws IOException {
    check(asked);
  }

  @Property(tries = 500, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE, seed = "1")
  void a_request_of_the_port_is_refused_or_right(@ForAll("port") Asked<?> asked)
      throws IOException {
    check(asked);
  }

  private static void check(Asked<?> asked) throws IOException {
    Sent sent = asked.send(WALK);
    if (asked.operation().id().startsWith("session.")) {
      WALK.renew();
    }
    if (sent.calls().isEmpty()) {
      sent.error()
          .forEach(refused -> assertThat(refused).as(sent.told()).isInstanceOf(FixCall.class));
      return;
    }
    ARRIVED.merge(asked.operation().id(), 1, Integer::sum);
    if (DOCUMENT.isDefined()) {
      Exceptions exceptions = new Exceptions("requests");
      List<String> wrong = new ArrayList<>();
      for (Call call : sent.calls()) {
        DOCUMENT.get().request(call).stream()
            .filter(line -> !exceptions.cover(line))
            .forEach(line -> wrong.add(line + " in " + call.text()));
      }
      assertThat(wrong).as(sent.told()).isEmpty();
    }
  }

  @Provide
  Arbitrary<Asked<?>> own() {
    return some("unipile.", true);
  }

  @Provide
  Arbitrary<Asked<?>> port() {
    return some("unipile.", false);
  }

  private static Arbitrary<Asked<?>> some(String prefix, boolean with) {
    List<Operation<?, ?>> operations =
        WALK.operations().stream()
            .filter(operation -> operation.id().startsWith(prefix) == with)
            .collect(Collectors.toList());
    return Arbitraries.of(operations).flatMap(WildRequestsTest::asked);
  }

  private static Arbitrary<Asked<?>> asked(Operation<?, ?> operation) {
    return REQUESTS.computeIfAbsent(operation.id(), id -> made(operation));
  }

  private static <Q extends Request> Arbitrary<Asked<?>> made(Operation<Q, ?> operation) {
    return new Wild(PACK, WALK.capability(operation))
        .of(operation)
        .map(request -> new Asked<>(operation, request));
  }
}
