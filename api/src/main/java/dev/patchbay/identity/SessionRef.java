package dev.patchbay.identity;

/**
 * One connected LinkedIn account at one vendor. Used at another vendor it is an error, never a
 * wrong account.
 *
 * @param vendor who knows this session
 * @param id the vendor's own id of it; opaque, not a secret
 */
public record SessionRef(Vendor vendor, String id) {
  @Override
  public String toString() {
    return vendor + ":" + id;
  }
}
