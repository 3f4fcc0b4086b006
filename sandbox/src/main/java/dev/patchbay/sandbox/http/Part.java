package dev.patchbay.sandbox.http;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One part of a {@code multipart/form-data} body.
 *
 * @param name the form name, brackets included
 * @param fileName the file name, null for a plain field
 * @param contentType the part's content type, null if none was sent
 * @param bytes the content; not copied
 */
@SuppressWarnings("ArrayRecordComponent")
public record Part(
    String name, @Nullable String fileName, @Nullable String contentType, byte[] bytes) {

  /**
   * The content as UTF-8 text.
   *
   * @return the text
   */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
