package dev.patchbay.value;

import dev.patchbay.codec.PlainForm;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A file to send: as content, or as a public address from which the vendor fetches it. Which of the
 * two a vendor takes, its capabilities tell. Content is read when the call goes out, possibly more
 * than once, and never appears in {@link #toString()}. Immutable; the file behind it is not copied.
 */
public final class Upload implements Checked, PlainForm {
  /** Where the content comes from; every call opens it anew, the reader closes it. */
  @FunctionalInterface
  public interface Source {
    /** The content from its start. */
    InputStream open() throws IOException;
  }

  /** How a file reaches the vendor. */
  public enum Form {
    /** Its content is sent. */
    CONTENT,
    /** The vendor fetches it from a public address. */
    ADDRESS
  }

  private static final long UNREADABLE = -1;

  private final String fileName;
  private final String mediaType;
  private final long length;
  private final Source source;
  private final Option<URI> address;

  private Upload(String fileName, String mediaType, long length, Source source) {
    this(fileName, mediaType, length, source, Option.none());
  }

  private Upload(
      String fileName, String mediaType, long length, Source source, Option<URI> address) {
    this.fileName = fileName;
    this.mediaType = mediaType;
    this.length = length;
    this.source = source;
    this.address = address;
  }

  /**
   * A file that lies at a public address, named as the end of its path; its media type is guessed
   * from that name. Nothing is fetched here.
   */
  public static Upload at(URI address) {
    String name = lastName(address);
    return at(
        address,
        name,
        Option.of(URLConnection.guessContentTypeFromName(name))
            .getOrElse("application/octet-stream"));
  }

  /** A file that lies at a public address, with a stated name and media type. */
  public static Upload at(URI address, String fileName, String mediaType) {
    return new Upload(
        fileName,
        mediaType,
        0,
        () -> {
          throw new IOException("The content lies at " + address + " and is not fetched here");
        },
        Option.some(address));
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

  /** Where the vendor fetches it; none when its content is sent. */
  public Option<URI> address() {
    return address;
  }

  /** Whether its content or its address is sent. */
  public Form form() {
    return address.isDefined() ? Form.ADDRESS : Form.CONTENT;
  }

  /** Bytes; 0 for a file at an address, which nobody has measured. */
  public long length() {
    return length;
  }

  /**
   * The content from its start; the caller closes it.
   *
   * @throws IOException also for a file at an address, which is not fetched here
   */
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
    if (address.exists(uri -> !web(uri))) {
      flaws.add("\"" + address.get() + "\" is no public address; write e.g. https://...");
    }
    if (length == 0 && address.isEmpty()) {
      flaws.add("The upload \"" + fileName + "\" is empty.");
    }
    return List.copyOf(flaws);
  }

  /**
   * Name, media type, and length or address. The content is left out, so that only a file at an
   * address can be read back.
   */
  @Override
  public Map<String, Object> toPlain() {
    return address
        .map(
            uri ->
                Map.<String, Object>of(
                    "fileName", fileName, "mediaType", mediaType, "address", uri.toString()))
        .getOrElse(() -> Map.of("fileName", fileName, "mediaType", mediaType, "length", length));
  }

  /** Reads back what {@link #toPlain()} wrote; the codec calls it. */
  static Upload fromPlain(Map<?, ?> plain) {
    if (plain.get("address") instanceof String address
        && plain.get("fileName") instanceof String name
        && plain.get("mediaType") instanceof String type) {
      return at(URI.create(address), name, type);
    }
    throw new IllegalArgumentException("An upload's content cannot be read back");
  }

  @Override
  public String toString() {
    return fileName
        + " ("
        + mediaType
        + ", "
        + address.map(uri -> "at " + uri.getHost()).getOrElse(() -> length + " bytes")
        + ")";
  }

  private static boolean web(URI uri) {
    return uri.getHost() != null
        && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
  }

  private static String lastName(URI address) {
    String path = Option.of(address.getPath()).getOrElse("");
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static long size(Path file) {
    try {
      return Files.isRegularFile(file) && Files.isReadable(file) ? Files.size(file) : UNREADABLE;
    } catch (IOException e) {
      return UNREADABLE;
    }
  }
}
