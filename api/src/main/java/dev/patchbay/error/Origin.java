package dev.patchbay.error;

import dev.patchbay.identity.Vendor;
import io.vavr.control.Option;

/**
 * Where an error comes from. Free of secrets: the excerpt is redacted before it gets here.
 *
 * @param operation id of the operation that failed
 * @param vendor the vendor it was asked of
 * @param vendorCode the vendor's own code, verbatim
 * @param httpStatus status of the answer, where there was one
 * @param requestId the vendor's id of the request, for its support
 * @param excerpt beginning of what the vendor said, redacted
 */
public record Origin(
    String operation,
    Vendor vendor,
    Option<String> vendorCode,
    Option<Integer> httpStatus,
    Option<String> requestId,
    Option<String> excerpt) {

  /** An error found before anything was sent. */
  public static Origin local(String operation, Vendor vendor) {
    return new Origin(
        operation, vendor, Option.none(), Option.none(), Option.none(), Option.none());
  }

  /** {@code invitation.send at unipile-v1 (422 errors/cannot_resend_yet)}. */
  String where() {
    StringBuilder text = new StringBuilder(operation).append(" at ").append(vendor);
    if (httpStatus.isDefined() || vendorCode.isDefined()) {
      text.append(" (");
      httpStatus.forEach(text::append);
      if (httpStatus.isDefined() && vendorCode.isDefined()) {
        text.append(' ');
      }
      vendorCode.forEach(text::append);
      text.append(')');
    }
    return text.toString();
  }
}
