package dev.patchbay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonDifference;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.sandbox.json.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonTest {

  @Test
  void whole_numbers_stay_whole() {
    String text = "{\"id\":7391000000000000001,\"rate\":0.5,\"none\":null,\"list\":[1,true]}";

    assertThat(Json.write(Json.parse(text))).isEqualTo(text);
    assertThat(Json.object(text).number("id", 0)).isEqualTo(7391000000000000001L);
  }

  @Test
  void what_is_not_one_strict_value_is_refused() {
    for (String bad : List.of("", "{", "{'a':1}", "{\"a\":1}{}", "nonsense", "{\"a\":1,\"a\":2}")) {
      assertThatThrownBy(() -> Json.parse(bad))
          .as(bad)
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> Json.object("[1]")).hasMessage("Not a JSON object");
  }

  @Test
  void readers_of_an_absent_member_answer_the_empty_value() {
    JsonObject empty = JsonObject.empty().put("null", null);

    assertThat(empty.text("x")).isEmpty();
    assertThat(empty.textOrNull("null")).isNull();
    assertThat(empty.objects("x")).isEmpty();
    assertThat(empty.object("x").names()).isEmpty();
    assertThat(empty.number("x", 7)).isEqualTo(7);
    assertThat(empty.has("null")).isFalse();
    assertThat(empty.names()).containsExactly("null");
  }

  @Test
  void differences_name_their_place() {
    assertThat(
            JsonDifference.between(
                Json.parse("{\"a\":[1,2],\"b\":\"x\"}"), Json.parse("{\"a\":[1,3,4],\"c\":null}")))
        .containsExactly(
            "/a/1: expected 2, got 3",
            "/a/2: not expected, got 4",
            "/b: expected \"x\", got nothing",
            "/c: not expected, got null");
    assertThat(JsonDifference.between(Json.parse("1"), Json.parse("1.0"))).isEmpty();
  }

  @Test
  void a_schema_with_an_unknown_keyword_is_refused() {
    assertThatThrownBy(() -> new Schema(Json.object("{\"oneOf\":[]}")))
        .hasMessage("The schema keyword oneOf is not supported");
  }
}
