package dev.patchbay.value;

import dev.patchbay.codec.PlainForm;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A file to send. Its content is read when the call goes out, possibly more than once, and never
 * appears in {@link #toString()}. Immutable; the file behind it is not copied.
 */
public final class Upload implements Checked, PlainForm {
  /** Where the content comes from; every call opens it anew, the reader closes it. */
  @FunctionalInterface
  public interface Source {
    /** The content from its start. */
    InputStream open() throws IOException;
  }

  private static final long UNREADABLE = -1;

  private final String fileName;
  private final String mediaType;
  private final long length;
  private final Source source;

  private Upload(String fileName, String mediaType, long length, Source source) {
    this.fileName = fileName;
    this.mediaType = mediaType;
    this.length = length;
    this.source = source;
  }

  /** A file of this machine; its media type is guessed from its name. */
  public static Upload of(Path file) {
    String name = Option.of(file.getFileName()).map(Path::toString).getOrElse("");
    String type =
        Option.of(URLConnection.guessContentTypeFromName(name))
            .getOrElse("application/octet-stream");
    return of(file, type);
  }

  /** A file of this machine with a stated media type. */
  public static Upload of(Path file, String mediaType) {
    String name = Option.of(file.getFileName()).map(Path::toString).getOrElse("");
    return new Upload(name, mediaType, size(file), () -> Files.newInputStream(file));
  }

  /** Content in memory, copied. */
  public static Upload of(String fileName, String mediaType, byte[] content) {
    byte[] copy = content.clone();
    return new Upload(fileName, mediaType, copy.length, () -> new ByteArrayInputStream(copy));
  }

  /** Content of known length from anywhere. */
  public static Upload of(String fileName, String mediaType, long length, Source source) {
    return new Upload(fileName, mediaType, length, source);
  }

  /** The name the receiver sees. */
  public String fileName() {
    return fileName;
  }

  /** The media type, e.g. {@code image/png}. */
  public String mediaType() {
    return mediaType;
  }

  /** Bytes. */
  public long length() {
    return length;
  }

  /** The content from its start; the caller closes it. */
  public InputStream open() throws IOException {
    return source.open();
  }

  @Override
  public List<String> flaws() {
    List<String> flaws = new ArrayList<>();
    if (fileName.isBlank()) {
      flaws.add("The upload has no file name; give one.");
    }
    if (!mediaType.contains("/")) {
      flaws.add("\"" + mediaType + "\" is no media type; write e.g. image/png.");
    }
    if (length < 0) {
      flaws.add("The file \"" + fileName + "\" cannot be read; check its path and rights.");
    }
    if (length == 0) {
      flaws.add("The upload \"" + fileName + "\" is empty.");
    }
    return List.copyOf(flaws);
  }

  /** Name, media type and length; the content is left out, so that it cannot be read back. */
  @Override
  public Map<String, Object> toPlain() {
    return Map.of("fileName", fileName, "mediaType", mediaType, "length", length);
  }

  @Override
  public String toString() {
    return fileName + " (" + mediaType + ", " + length + " bytes)";
  }

  private static long size(Path file) {
    try {
      return Files.isRegularFile(file) && Files.isReadable(file) ? Files.size(file) : UNREADABLE;
    } catch (IOException e) {
      return UNREADABLE;
    }
  }
}
