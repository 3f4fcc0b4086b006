package dev.patchbay.linkedapi.post;

import static dev.patchbay.post.PostOperations.POST_CREATE;

import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.Support;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.value.Upload;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Files of a post. The vendor fetches them from a public address: up to nine images, or one video,
 * or one document.
 */
final class PostFiles {
  private static final int MOST = 9;
  private static final String IMAGE = "image";
  private static final String DOCUMENT = "document";

  private static final Map<String, String> TYPES =
      Map.of(
          "image/jpeg", IMAGE,
          "image/png", IMAGE,
          "image/gif", IMAGE,
          "image/webp", IMAGE,
          "video/mp4", "video",
          "video/quicktime", "video",
          "video/webm", "video",
          "application/pdf", DOCUMENT);

  private PostFiles() {}

  static ArgumentCapability declare(ArgumentCapability plain) {
    return plain
        .between(0, MOST)
        .allowing(List.of(Upload.Form.ADDRESS.name()))
        .with(
            new Support(
                Support.Level.NATIVE,
                Option.none(),
                "fetched by the vendor: nine images, or one video, or one PDF",
                List.of()));
  }

  /** The files as the vendor wants them named. */
  static Either<PortError, List<Map<String, Object>>> entries(List<Upload> files) {
    List<Map<String, Object>> entries = new ArrayList<>();
    for (Upload file : files) {
      String type = TYPES.get(file.mediaType().toLowerCase(Locale.ROOT));
      if (type == null) {
        return invalid(
            file.fileName()
                + " is "
                + file.mediaType()
                + "; LinkedIn takes JPEG, PNG, GIF, WebP, MP4, MOV, WebM and PDF here");
      }
      if (file.address().isEmpty()) {
        return invalid(
            file.fileName() + " is sent as content, and this vendor fetches files: Upload.at(..)");
      }
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("url", file.address().get().toString());
      entry.put("type", type);
      if (type.equals(DOCUMENT)) {
        entry.put("name", file.fileName());
      }
      entries.add(entry);
    }
    Set<Object> kinds =
        entries.stream().map(entry -> entry.get("type")).collect(Collectors.toSet());
    boolean single = !kinds.equals(Set.of(IMAGE));
    return entries.size() > 1 && single
        ? invalid("a post takes images, or one video, or one document; publish several posts")
        : Either.right(entries);
  }

  private static <T> Either<PortError, T> invalid(String reason) {
    return Either.left(
        new FixCall.InvalidRequest(
            LinkedApi.origin(POST_CREATE), POST_CREATE.key("attachments"), reason));
  }
}
