package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Publishing posts, with one picture at most (dossier 11.1). */
final class Publishing {
  private static final int TEXT_MOST = 3000;
  private static final int IMAGE_MOST = 10 * 1024 * 1024;
  private static final List<String> TYPES =
      List.of("image/png", "image/jpeg", "image/gif", "image/webp");

  private final Clock clock;
  private final Pool pool;
  private final PostBook posts;
  private final Ids ids;

  Publishing(Clock clock, Pool pool, PostBook posts, Ids ids) {
    this.clock = clock;
    this.pool = pool;
    this.posts = posts;
    this.ids = ids;
  }

  void addTo(Router router) {
    router.on("POST", "/v1/linkedin/posts", this::publish);
  }

  private Reply publish(Call call) {
    JsonObject body = Body.of(call);
    String text = Body.required(body, "text");
    String id = Body.required(body, "sessionId");
    if (text.length() > TEXT_MOST) {
      throw Errors.invalid("text may have " + TEXT_MOST + " characters");
    }
    Body.oneOf(body, "visibility", List.of("ANYONE", "CONNECTIONS"));
    if (body.has("image")) {
      image(body.object("image"));
    }
    Session session = pool.pinned(id, Budget.CONNECTION_REQUEST);
    String number = ids.number();
    String urn = "urn:li:share:" + number;
    posts.add(urn, session.owner.key(), text, clock.instant());
    JsonObject answer =
        JsonObject.empty()
            .put("ok", true)
            .put("shareUrn", urn)
            .put("shareId", number)
            .put("postUrl", Urls.post(urn));
    return Reply.ok(
        body.has("image")
            ? answer.put("mediaUrn", "urn:li:digitalmediaAsset:" + ids.numbered("D4E"))
            : answer);
  }

  /** Either a data URL, or base64 with its type. */
  private static void image(JsonObject image) {
    String dataUrl = image.textOrNull("dataUrl");
    String type = dataUrl == null ? image.text("contentType") : type(dataUrl);
    if (!TYPES.contains(type)) {
      throw Errors.invalid("image must be one of " + TYPES);
    }
    String content =
        dataUrl == null
            ? Body.required(image, "base64")
            : dataUrl.substring(dataUrl.indexOf(',') + 1);
    int size = size(content);
    if (size == 0 || size > IMAGE_MOST) {
      throw Errors.invalid("image must have between 1 byte and 10 MB");
    }
  }

  private static @Nullable String type(String dataUrl) {
    int end = dataUrl.indexOf(";base64,");
    return dataUrl.startsWith("data:") && end > 0 ? dataUrl.substring("data:".length(), end) : null;
  }

  private static int size(String base64) {
    try {
      return Base64.getDecoder().decode(base64).length;
    } catch (IllegalArgumentException notBase64) {
      throw Errors.invalid("image is not base64");
    }
  }
}
