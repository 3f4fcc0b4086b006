package dev.patchbay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.Operations;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A sealed replay answers the request it knows and no other, however near. */
final class SealedReplayTest {

  private static List<Exchange> stored(String vendor) {
    Pack pack = Pack.load(vendor);
    List<Exchange> all = new ArrayList<>(pack.exchanges());
    Set<String> operations = new TreeSet<>();
    Operations.ALL.forEach(operation -> operations.add(operation.id()));
    pack.arguments().forEach(row -> operations.add(row.text("operation")));
    operations.forEach(
        operation ->
            pack.cases(operation)
                .forEach(
                    file ->
                        file.objects("cases")
                            .forEach(
                                one ->
                                    one.objects("exchanges")
                                        .forEach(stub -> all.add(new Exchange(stub))))));
    return all;
  }

  private static void demandMisses(Exchange exchange) {
    assertThat(exchange.flaws()).isEmpty();
    assertThat(exchange.differences(RequestMutations.right(exchange))).isEmpty();
    Map<String, Call> mutants = RequestMutations.of(exchange);
    assertThat(mutants).hasSizeGreaterThan(4);
    mutants.forEach(
        (what, mutant) ->
            assertThat(exchange.differences(mutant)).as("%s: %s", exchange, what).isNotEmpty());
  }

  @TestFactory
  List<DynamicTest> every_mutation_of_every_stored_request_is_a_miss() {
    return List.of("unipile-v1", "linkedapi", "postpress").stream()
        .flatMap(vendor -> stored(vendor).stream())
        .filter(exchange -> !exchange.method().isEmpty())
        .map(exchange -> DynamicTest.dynamicTest(exchange.toString(), () -> demandMisses(exchange)))
        .toList();
  }

  @Property(tries = 300, seed = "1")
  void every_mutation_of_any_request_is_a_miss(@ForAll("exchanges") Exchange exchange) {
    demandMisses(exchange);
  }

  @Property(tries = 300, seed = "1")
  void order_of_members_and_of_parameters_does_not_count(@ForAll("exchanges") Exchange exchange) {
    Call right = RequestMutations.right(exchange);
    Map<String, List<String>> query = new LinkedHashMap<>();
    List<String> names = new ArrayList<>(right.query().keySet());
    java.util.Collections.reverse(names);
    names.forEach(name -> query.put(name, right.queries(name)));

    Call reversed =
        new Call(
            right.method(),
            right.segments(),
            Map.of(),
            query,
            right.headers(),
            Json.pretty(reversed(Json.parse(right.text())))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8),
            List.of());

    assertThat(exchange.differences(reversed)).isEmpty();
  }

  private static @Nullable Object reversed(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> other = new LinkedHashMap<>();
      List<Object> keys = new ArrayList<>(map.keySet());
      java.util.Collections.reverse(keys);
      keys.forEach(key -> other.put(key, reversed(map.get(key))));
      return other;
    }
    return value;
  }

  @Provide
  Arbitrary<Exchange> exchanges() {
    Arbitrary<String> text = Arbitraries.strings().withChars("ab, =&/åÿ\"\\").ofMaxLength(4);
    Arbitrary<String> name = Arbitraries.strings().withChars("abc_").ofMinLength(1).ofMaxLength(3);
    Arbitrary<Map<String, List<String>>> query =
        Arbitraries.maps(name, text.list().ofMinSize(1).ofMaxSize(3)).ofMaxSize(3);
    return Combinators.combine(
            Arbitraries.of("POST", "PATCH", "DELETE"),
            name.list().ofMinSize(1).ofMaxSize(3),
            query,
            Arbitraries.maps(name, json(text, name, 2)).ofMinSize(1).ofMaxSize(3))
        .as(SealedReplayTest::exchange);
  }

  private static Arbitrary<Object> json(Arbitrary<String> text, Arbitrary<String> name, int deep) {
    List<Arbitrary<Object>> kinds = new ArrayList<>();
    kinds.add(text.map(one -> one));
    kinds.add(Arbitraries.longs().map(one -> one));
    kinds.add(Arbitraries.of(true, false).map(one -> one));
    if (deep > 0) {
      Arbitrary<Object> inner = Arbitraries.lazy(() -> json(text, name, deep - 1));
      kinds.add(inner.list().ofMaxSize(3).map(one -> one));
      kinds.add(Arbitraries.maps(name, inner).ofMaxSize(3).map(one -> one));
    }
    return Arbitraries.oneOf(kinds);
  }

  private static Exchange exchange(
      String method, List<String> path, Map<String, List<String>> query, Map<String, Object> body) {
    JsonObject parameters = JsonObject.empty();
    query.forEach(
        (name, values) ->
            parameters.put(
                name,
                JsonObject.empty()
                    .put(
                        "hasExactly",
                        values.stream()
                            .map(value -> JsonObject.empty().put("equalTo", value))
                            .toList())));
    JsonObject request =
        JsonObject.empty()
            .put("method", method)
            .put("urlPath", "/" + String.join("/", path))
            .put("queryParameters", parameters)
            .put("headers", JsonObject.empty().put("Key", JsonObject.empty().put("equalTo", "k")))
            .put("bodyPatterns", List.of(JsonObject.empty().put("equalToJson", body)));
    return new Exchange(JsonObject.empty().put("name", "any").put("request", request));
  }

  private static Exchange from(String json) {
    return new Exchange(Json.object(json.replace('\'', '"')));
  }

  @Test
  void a_loosened_place_may_hold_any_value_but_has_to_be_there() {
    Exchange exchange =
        from(
            "{'name':'x','request':{'method':'POST','urlPath':'/a','bodyPatterns':"
                + "[{'equalToJson':{'client_id':'1','text':'hi'}}]},"
                + "'metadata':{'loosened':{'body /client_id':'the client makes it up'}}}");
    Exchange other =
        from(
            "{'request':{'urlPath':'/a','bodyPatterns':[{'equalToJson':{'client_id':'2','text':'hi'}}]}}");
    Exchange none =
        from("{'request':{'urlPath':'/a','bodyPatterns':[{'equalToJson':{'text':'hi'}}]}}");

    assertThat(exchange.loosened()).containsEntry("body /client_id", "the client makes it up");
    assertThat(exchange.differences(post(other))).isEmpty();
    assertThat(exchange.differences(post(none)))
        .containsExactly("body /client_id: expected \"1\", got nothing");
    assertThat(from(Json.write(exchange.stub()).replace("the client makes it up", " ")).flaws())
        .containsExactly("metadata.loosened: body /client_id has no reason");
  }

  private static Call post(Exchange body) {
    Call call = RequestMutations.right(body);
    return new Call(
        "POST", List.of("a"), Map.of(), Map.of(), call.headers(), call.body(), List.of());
  }

  @Test
  void a_matcher_that_is_not_understood_is_no_exchange_to_replay() {
    Exchange vague =
        from(
            "{'name':'vague','request':{'method':'GET','urlPathPattern':'/.*','queryParameters':"
                + "{'q':{'matches':'.*'}},'headers':{'Key':{'equalTo':'k','caseInsensitive':true}},"
                + "'bodyPatterns':[{'equalToJson':{},'ignoreExtraElements':true},{'equalTo':'x'}],"
                + "'multipartPatterns':[{'name':'a','matchingType':'ANY'}]}}");

    assertThatThrownBy(() -> ReplayServer.start(List.of(vague)).close())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "vague (GET ) cannot be replayed: request: urlPathPattern is not understood;"
                + " queryParameters.q: matches is not understood;"
                + " headers.Key: expected one matcher of [equalTo];"
                + " bodyPatterns: more than one;"
                + " bodyPatterns: expected one matcher of [equalTo, equalToJson];"
                + " part a: matchingType is not understood");
  }
}
