package dev.patchbay.postpress;

import com.squareup.moshi.Moshi;
import dev.patchbay.identity.Vendor;
import dev.patchbay.support.http.WireSettings;
import dev.patchbay.support.http.WireSettings.IdempotencyKeys;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the API is and how it is spoken to.
 *
 * @param baseUrl scheme, host and port; the hosted link tells it to the vendor as it is
 * @param prefix path below which all routes lie
 * @param apiKey the key, a secret
 * @param bearer whether the key goes into {@code Authorization} instead of {@code X-API-KEY}
 * @param sendsKeys whether idempotency keys are sent
 * @param longestAnswer bytes after which an answer is given up
 */
record PostpressAddress(
    String baseUrl,
    String prefix,
    String apiKey,
    boolean bearer,
    boolean sendsKeys,
    long longestAnswer) {

  /** Splits the configured address, which was checked to be a URL. */
  static PostpressAddress of(
      String address, String apiKey, boolean bearer, boolean sendsKeys, long longestAnswer) {
    int path = address.indexOf('/', address.indexOf("://") + "://".length());
    String origin = path < 0 ? address : address.substring(0, path);
    String prefix = path < 0 ? "" : address.substring(path);
    return new PostpressAddress(origin, prefix, apiKey, bearer, sendsKeys, longestAnswer);
  }

  /** The settings of the wire. */
  WireSettings settings(Vendor vendor, Moshi moshi, Set<String> takingKeys) {
    return new WireSettings(
        vendor,
        baseUrl,
        prefix,
        bearer
            ? Map.of("Authorization", "Bearer " + apiKey, "Accept", "application/json")
            : Map.of("X-API-KEY", apiKey, "Accept", "application/json"),
        moshi,
        PostpressErrors.table(moshi),
        List.of(),
        longestAnswer,
        sendsKeys
            ? Option.some(new IdempotencyKeys("Idempotency-Key", takingKeys))
            : Option.none());
  }

  @Override
  public String toString() {
    return "PostpressAddress[" + baseUrl + " " + prefix + "]";
  }
}
