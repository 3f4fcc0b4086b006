package dev.patchbay.support.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireJsonTest {
  private static final Moshi MOSHI = WireJson.moshi();
  private static final JsonAdapter<Found<Row>> FOUND =
      MOSHI.adapter(
          Types.newParameterizedTypeWithOwner(WireJsonTest.class, Found.class, Row.class));
  private static final JsonAdapter<Row> ROW = MOSHI.adapter(Row.class);

  @Test
  void a_record_of_records_is_read_whatever_else_there_is_and_an_item_that_is_null_is_none()
      throws IOException {
    Found<Row> found =
        FOUND.fromJson(
            """
            {"object":"Found","new_member":{"a":[1,{}]},
             "items":[{"name":"Lina","number":7,"flag":true,"more":{"x":1}},null,
                      {"rows":[{"name":"inner"}]}]}
            """);

    assertThat(found)
        .isEqualTo(
            new Found<>(
                "Found",
                List.of(
                    new Row("Lina", 7, true, null),
                    new Row(null, null, null, List.of(new Row("inner", null, null, null))))));
  }

  @ParameterizedTest
  @CsvSource({
    "7, 7",
    "7.0, 7",
    "-3, -3",
    "2147483647, 2147483647",
    "'\"12\"', 12",
    "'\" 12 \"', 12"
  })
  void a_whole_number_is_read_from_a_number_or_a_text(String json, int number) throws IOException {
    assertThat(row("{\"number\":" + json + "}").number()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7.5", "2147483648", "1e40", "\"seven\"", "true", "null"})
  void what_is_no_whole_number_is_absent_and_the_rest_is_read(String json) throws IOException {
    assertThat(row("{\"number\":" + json + ",\"name\":\"Lina\"}"))
        .isEqualTo(new Row("Lina", null, null, null));
  }

  @Test
  void a_text_may_be_a_number_and_a_flag_0_or_1() throws IOException {
    assertThat(row("{\"name\":12.50,\"flag\":1}")).isEqualTo(new Row("12.50", null, true, null));
  }

  @Test
  void an_object_where_a_text_belongs_is_an_error_that_says_where() {
    assertThatThrownBy(() -> row("{\"name\":{}}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Expected a text, number or flag but was BEGIN_OBJECT at $.name");
  }

  @Test
  void a_list_where_a_record_belongs_is_an_error_that_says_where() {
    assertThatThrownBy(() -> FOUND.fromJson("{\"items\":[[]]}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Expected BEGIN_OBJECT but was BEGIN_ARRAY at path $.items[0]");
  }

  @Test
  void a_record_is_written_without_what_it_lacks() {
    assertThat(ROW.toJson(new Row("Lina", 7, null, List.of(new Row(null, null, false, null)))))
        .isEqualTo("{\"name\":\"Lina\",\"number\":7,\"rows\":[{\"flag\":false}]}");
  }

  @Test
  void records_are_read_and_written_as_moshi_itself_does() throws IOException {
    JsonAdapter<Row> plain = new Moshi.Builder().build().adapter(Row.class);
    String json = "{\"name\":\"Lina\",\"number\":7,\"flag\":true,\"rows\":[{},{\"name\":\"\"}]}";

    assertThat(ROW.fromJson(json)).isEqualTo(plain.fromJson(json));
    assertThat(ROW.toJson(row(json))).isEqualTo(plain.toJson(row(json)));
  }

  @Test
  void a_record_that_a_constructor_checks_fails_with_its_own_exception() {
    assertThatThrownBy(() -> MOSHI.adapter(Strict.class).fromJson("{\"name\":\"x\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no x");
  }

  @Test
  void a_record_with_a_primitive_is_left_to_moshi() throws IOException {
    assertThat(MOSHI.adapter(Primitive.class).fromJson("{\"number\":3}"))
        .isEqualTo(new Primitive(3));
  }

  @Test
  void the_members_of_an_object_are_read_and_nothing_else_is() {
    assertThat(WireJson.object(MOSHI, "{\"a\":\"b\"}")).isEqualTo(Map.of("a", "b"));
    assertThat(WireJson.object(MOSHI, "[1]")).isNull();
    assertThat(WireJson.object(MOSHI, "<html>")).isNull();
  }

  private static Row row(String json) throws IOException {
    Row row = ROW.fromJson(json);
    assertThat(row).isNotNull();
    return row;
  }

  /** Rows of one kind. */
  public record Found<W>(@Nullable String object, @Nullable List<@Nullable W> items) {}

  /** A row, which may hold rows. */
  public record Row(
      @Nullable String name,
      @Nullable Integer number,
      @Nullable Boolean flag,
      @Nullable List<Row> rows) {}

  /** A record that takes no x. */
  public record Strict(@Nullable String name) {
    /** Refuses x. */
    public Strict {
      if ("x".equals(name)) {
        throw new IllegalArgumentException("no x");
      }
    }
  }

  /** A record with a primitive. */
  public record Primitive(int number) {}
}
