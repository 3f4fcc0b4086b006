package dev.patchbay.sandbox.dialect;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Makes ids that look like the vendor's and repeat from run to run. */
final class Ids {

  private long invitation = 7391000000000000001L;
  private long post = 7390500000000000001L;
  private long comment = 7390600000000000001L;
  private long job = 4030000001L;
  private int other;

  String invitation() {
    return Long.toString(invitation++);
  }

  String post() {
    return Long.toString(post++);
  }

  String comment() {
    return Long.toString(comment++);
  }

  String job() {
    return Long.toString(job++);
  }

  String next(String prefix) {
    other++;
    return prefix + "New%05d".formatted(other);
  }

  String thread() {
    other++;
    return "2-" + base64("thread" + other);
  }

  static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static String base64Url(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A short mark of a text, stable from run to run. */
  static String mark(String text) {
    return Integer.toUnsignedString(text.hashCode(), 36);
  }
}
