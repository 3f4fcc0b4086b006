package dev.patchbay.postpress;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads both forms of a page. The pages of endpoints show {@code {object, items, cursor}}, the
 * quickstart shows {@code {data, next_cursor}}, which would be a gateway's. A page that begins with
 * one of the latter's members is read as if it had come in the first form; any other costs one look
 * at the name of its first member.
 */
final class GatewayPages implements JsonAdapter.Factory {
  private static final String ITEMS = "items";
  private static final String CURSOR = "cursor";
  private static final Map<String, String> MEMBERS = Map.of("data", ITEMS, "next_cursor", CURSOR);

  /** What lists call themselves where that is not the name of their record. */
  private static final Map<String, String> OBJECTS =
      Map.of(
          "Found", "LinkedinSearch",
          "Invitations", "InvitationList",
          "Parameters", "LinkedinSearchParametersList",
          "ReactionList", "PostReactionList",
          "UserFollowers", "UserFollowersList",
          "UserRelations", "UserRelationsList");

  @Override
  public @Nullable JsonAdapter<?> create(
      Type type, Set<? extends Annotation> annotations, Moshi moshi) {
    Class<?> raw = Types.getRawType(type);
    if (!raw.isRecord() || !annotations.isEmpty()) {
      return null;
    }
    List<String> members =
        Arrays.stream(raw.getRecordComponents()).map(RecordComponent::getName).toList();
    return members.contains(ITEMS)
        ? new EitherForm(
            moshi.nextAdapter(this, type, annotations),
            OBJECTS.getOrDefault(raw.getSimpleName(), raw.getSimpleName()))
        : null;
  }

  private static final class EitherForm extends JsonAdapter<Object> {
    private final JsonAdapter<Object> usual;
    private final String object;

    EitherForm(JsonAdapter<Object> usual, String object) {
      this.usual = usual;
      this.object = object;
    }

    @Override
    public @Nullable Object fromJson(JsonReader reader) throws IOException {
      return gateway(reader) ? usual.fromJsonValue(translated(reader)) : usual.fromJson(reader);
    }

    private static boolean gateway(JsonReader reader) throws IOException {
      if (reader.peek() != JsonReader.Token.BEGIN_OBJECT) {
        return false;
      }
      try (JsonReader ahead = reader.peekJson()) {
        ahead.beginObject();
        return ahead.hasNext() && MEMBERS.containsKey(ahead.nextName());
      }
    }

    private Map<String, @Nullable Object> translated(JsonReader reader) throws IOException {
      Map<String, @Nullable Object> page = new LinkedHashMap<>();
      page.put("object", object);
      reader.beginObject();
      while (reader.hasNext()) {
        String name = reader.nextName();
        page.put(MEMBERS.getOrDefault(name, name), reader.readJsonValue());
      }
      reader.endObject();
      return page;
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Object value) throws IOException {
      usual.toJson(writer, value);
    }
  }
}
