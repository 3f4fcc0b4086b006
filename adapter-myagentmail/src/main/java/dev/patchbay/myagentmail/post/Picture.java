package dev.patchbay.myagentmail.post;

import static dev.patchbay.post.PostOperations.POST_CREATE;

import dev.patchbay.error.PortError;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.value.Upload;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The one picture of a post (vendor reference 11.1). It goes out within JSON, so that what the
 * vendor would refuse is found before anything is sent.
 */
final class Picture {
  static final List<String> TYPES = List.of("image/png", "image/jpeg", "image/gif", "image/webp");

  /** The vendor says about 10 MB. */
  static final long MOST_BYTES = 10L * 1024 * 1024;

  private Picture() {}

  /** The picture as the vendor takes it. */
  static Either<PortError, Map<String, Object>> of(Upload file) {
    String type = file.mediaType().toLowerCase(Locale.ROOT).split(";", -1)[0].strip();
    if (!TYPES.contains(type)) {
      return invalid("is " + file.mediaType() + "; the vendor takes " + String.join(", ", TYPES));
    }
    if (file.length() > MOST_BYTES) {
      return tooLarge(file.length());
    }
    try (InputStream content = file.open()) {
      byte[] bytes = content.readNBytes((int) MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        return tooLarge(bytes.length);
      }
      Map<String, Object> image = new LinkedHashMap<>();
      image.put("base64", Base64.getEncoder().encodeToString(bytes));
      image.put("contentType", type);
      image.put("filename", file.fileName());
      return Either.right(image);
    } catch (IOException unreadable) {
      return invalid("cannot be read: " + unreadable.getClass().getSimpleName());
    }
  }

  private static <T> Either<PortError, T> tooLarge(long bytes) {
    return invalid("has " + bytes + " bytes or more; the vendor takes " + MOST_BYTES + " at most");
  }

  private static <T> Either<PortError, T> invalid(String reason) {
    return MyAgentMail.invalid(POST_CREATE, "attachments", reason);
  }
}
