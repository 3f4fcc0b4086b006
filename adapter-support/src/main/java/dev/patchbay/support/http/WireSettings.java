package dev.patchbay.support.http;

import com.squareup.moshi.Moshi;
import dev.patchbay.identity.Vendor;
import dev.patchbay.support.error.ErrorTable;
import java.util.List;
import java.util.Map;

/**
 * What is particular to a vendor's HTTP.
 *
 * @param vendor who
 * @param baseUrl the configured address, checked by {@link BaseUrl#flaw}
 * @param prefix path below which all routes lie, e.g. {@code api/v1}; may be empty
 * @param headers sent with every request, such as the API key; values are secrets
 * @param moshi JSON, usually from {@code WireJson.moshi()}
 * @param errors the vendor's error table
 * @param requestIdHeaders names of headers that may hold the vendor's request id
 * @param longestAnswer bytes after which an answer is given up, uncompressed
 */
public record WireSettings(
    Vendor vendor,
    String baseUrl,
    String prefix,
    Map<String, String> headers,
    Moshi moshi,
    ErrorTable errors,
    List<String> requestIdHeaders,
    long longestAnswer) {
  /** 32 MiB: room for the largest documented answer many times over. */
  public static final long LONGEST_ANSWER = 32L << 20;

  @Override
  public String toString() {
    return "WireSettings[" + vendor + " " + baseUrl + "]";
  }
}
