package dev.patchbay.tck.fault;

import dev.patchbay.sandbox.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/** The bodies of faults, written without holding the large ones in memory. */
final class Bodies {
  private static final int MEGABYTE = 1 << 20;
  private static final int MEGABYTES = 100;
  private static final int DEPTH = 100_000;

  private static final byte[] BOMB = packed();

  private Bodies() {}

  /** The body that a fault tells, where it is small enough to be told. */
  static byte[] of(JsonObject act) {
    return act.has("base64")
        ? Base64.getDecoder().decode(act.text("base64"))
        : act.text("body").getBytes(StandardCharsets.UTF_8);
  }

  /** Lists in lists in lists, never closed. */
  static byte[] deep() {
    byte[] body = new byte[DEPTH + 6];
    Arrays.fill(body, (byte) '[');
    System.arraycopy("{\"a\":".getBytes(StandardCharsets.UTF_8), 0, body, 0, 5);
    return body;
  }

  /** One text of a hundred megabytes, packed to a hundred kilobytes; not to be changed. */
  static byte[] bomb() {
    return BOMB;
  }

  private static byte[] packed() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      huge(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException("Memory cannot be written", impossible);
    }
    return packed.toByteArray();
  }

  static long hugeLength() {
    return 6L + (long) MEGABYTES * MEGABYTE;
  }

  /** One text of a hundred megabytes, until the reader has had enough. */
  static void huge(OutputStream out) throws IOException {
    byte[] block = new byte[MEGABYTE];
    Arrays.fill(block, (byte) 'x');
    out.write("{\"a\":\"".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < MEGABYTES; i++) {
      out.write(block);
    }
  }
}
