package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param rows the rows on it
 * @param start the index of the first
 * @param total the length of the list
 * @param cursor continues after it, null on the last page
 */
record Pages<T>(List<T> rows, int start, int total, @Nullable String cursor) {

  /** Cuts a page by the call's {@code cursor} and {@code limit}. */
  static <T> Pages<T> of(Call call, List<T> all, int most, int otherwise) {
    int limit = Requests.limit(call, 1, most, otherwise);
    TreeMap<String, List<String>> question = new TreeMap<>(call.query());
    question.remove("cursor");
    question.remove("limit");
    String mark = Ids.mark(call.segments() + "?" + question);
    return cut(all, call.query("cursor"), limit, mark);
  }

  static <T> Pages<T> cut(List<T> all, @Nullable String cursor, int limit, String mark) {
    int start = 0;
    if (cursor != null) {
      JsonObject place = read(cursor);
      if (!place.text("of").equals(mark)) {
        throw Errors.invalid("/query/cursor: The cursor belongs to another request");
      }
      start = (int) place.number("start", 0);
    }
    int end = Math.min(all.size(), start + limit);
    String next =
        end < all.size() && limit > 0
            ? Ids.base64Url(
                Json.write(
                    JsonObject.empty().put("limit", limit).put("start", end).put("of", mark)))
            : null;
    return new Pages<>(
        List.copyOf(all.subList(Math.min(start, end), end)), start, all.size(), next);
  }

  static JsonObject read(String cursor) {
    try {
      return Json.object(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw Errors.invalid("/query/cursor: Not a valid cursor");
    }
  }

  /** The list envelope with the cursor at the top. */
  JsonObject list(String tag, List<JsonObject> items) {
    return JsonObject.tagged(tag).put("items", items).put("cursor", cursor);
  }
}
