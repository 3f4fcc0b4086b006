package dev.patchbay.support.http;

import com.squareup.moshi.Moshi;
import dev.patchbay.identity.Vendor;
import dev.patchbay.support.error.ErrorTable;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
 * @param idempotencyKeys how the caller's key travels; none where the vendor takes none
 */
public record WireSettings(
    Vendor vendor,
    String baseUrl,
    String prefix,
    Map<String, String> headers,
    Moshi moshi,
    ErrorTable errors,
    List<String> requestIdHeaders,
    long longestAnswer,
    Option<IdempotencyKeys> idempotencyKeys) {
  /** 32 MiB: room for the largest documented answer many times over. */
  public static final long LONGEST_ANSWER = 32L << 20;

  /** Settings of a vendor that takes no idempotency keys. */
  public WireSettings(
      Vendor vendor,
      String baseUrl,
      String prefix,
      Map<String, String> headers,
      Moshi moshi,
      ErrorTable errors,
      List<String> requestIdHeaders,
      long longestAnswer) {
    this(
        vendor,
        baseUrl,
        prefix,
        headers,
        moshi,
        errors,
        requestIdHeaders,
        longestAnswer,
        Option.none());
  }

  /**
   * A header that carries the caller's idempotency key on a POST or PATCH.
   *
   * @param header its name
   * @param operations ids of the operations that send exactly one such request; a key on two
   *     requests would make the vendor answer the second with the answer of the first
   */
  public record IdempotencyKeys(String header, Set<String> operations) {
    /** Copies the set. */
    public IdempotencyKeys {
      operations = Set.copyOf(operations);
    }
  }

  @Override
  public String toString() {
    return "WireSettings[" + vendor + " " + baseUrl + "]";
  }
}
