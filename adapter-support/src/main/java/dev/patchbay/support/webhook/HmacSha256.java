package dev.patchbay.support.webhook;

import dev.patchbay.secret.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA256, as vendors sign what they deliver. The key is the secret's text in UTF-8, whatever
 * it looks like: a secret of hexadecimal digits is not decoded.
 */
public final class HmacSha256 {
  private static final String NAME = "HmacSHA256";
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

  private HmacSha256() {}

  /**
   * Whether a signature is the secret's. Compares in constant time.
   *
   * @param signature 64 lower-case hexadecimal digits; anything else matches nothing
   * @param parts what was signed, one after the other
   */
  public static boolean matches(String signature, Secret secret, byte[]... parts) {
    return HEX.matcher(signature).matches()
        && MessageDigest.isEqual(
            HexFormat.of().parseHex(signature), signed(secret.reveal(), parts));
  }

  /** The signature of parts, one after the other, in lower-case hexadecimal digits. */
  public static String sign(Secret secret, byte[]... parts) {
    return HexFormat.of().formatHex(signed(secret.reveal(), parts));
  }

  private static byte[] signed(String key, byte[]... parts) {
    try {
      Mac mac = Mac.getInstance(NAME);
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), NAME));
      for (byte[] part : parts) {
        mac.update(part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java has " + NAME, impossible);
    }
  }
}
