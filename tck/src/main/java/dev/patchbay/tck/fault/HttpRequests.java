package dev.patchbay.tck.fault;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads whole HTTP/1.1 requests off a connection, for a server that cares when they end. */
final class HttpRequests {
  private final InputStream in;
  private String first = "";
  private byte[] body = new byte[0];

  HttpRequests(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  /** Reads one request to its end; false when the client closed the connection instead. */
  boolean next() throws IOException {
    first = line();
    if (first.isEmpty()) {
      return false;
    }
    long length = 0;
    boolean chunked = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Long.parseLong(lower.substring(lower.indexOf(':') + 1).strip());
      } else if (lower.startsWith("transfer-encoding:") && lower.contains("chunked")) {
        chunked = true;
      }
    }
    if (chunked) {
      body = chunks();
    } else {
      body = in.readNBytes((int) Math.min(length, Integer.MAX_VALUE));
    }
    return true;
  }

  /** The request line of the last one, as in {@code GET /people?limit=2}. */
  String target() {
    int end = first.lastIndexOf(' ');
    return end < 0 ? first : first.substring(0, end);
  }

  /** The body of the last one, byte for byte. */
  String body() {
    return new String(body, StandardCharsets.ISO_8859_1);
  }

  /** Waits until the client closes the connection. */
  void drain() throws IOException {
    while (in.read() >= 0) {
      // what it still sends does not matter
    }
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    while (true) {
      int size = Integer.parseInt(line().strip(), 16);
      whole.writeBytes(in.readNBytes(size));
      line();
      if (size == 0) {
        return whole.toByteArray();
      }
    }
  }

  private String line() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int read = in.read(); read >= 0 && read != '\n'; read = in.read()) {
      if (read != '\r') {
        text.append((char) read);
      }
    }
    return new String(
        text.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
