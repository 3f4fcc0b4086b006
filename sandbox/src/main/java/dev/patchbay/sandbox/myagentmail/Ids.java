package dev.patchbay.sandbox.myagentmail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Ids and secrets that look like the vendor's and are the same in every run. */
final class Ids {
  private long last;

  /** An opaque id. */
  String uuid() {
    last++;
    return uuid("myagentmail sandbox " + last);
  }

  static String uuid(String seed) {
    return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** A short id with a prefix, as of a challenge or a match. */
  String numbered(String prefix) {
    last++;
    return prefix + (7000 + last);
  }

  /** The part of a message's or thread's URN that LinkedIn makes. */
  String linkedIn(String seed) {
    last++;
    byte[] text = (seed + last).getBytes(StandardCharsets.UTF_8);
    return "2-" + Base64.getUrlEncoder().withoutPadding().encodeToString(text);
  }

  /** A number as posts have. */
  String number() {
    last++;
    return "73910000000" + (10_000_000 + last);
  }

  /** A fresh webhook secret; the next one is another. */
  String secret() {
    last++;
    return "whsec_" + hash("webhook secret " + last).substring(0, 40);
  }

  /** The signature of a delivery: the whole secret is the key, its prefix included. */
  static String sign(String secret, String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return "v1=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
