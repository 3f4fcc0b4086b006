package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;

/**
 * Names a company in a search of posts.
 *
 * @param name the name by which LinkedIn offers it
 * @param urn its URN, to choose among those of the same name
 * @param companyHashedUrl its URL with its number, to the same end
 */
public record CompanyChoice(String name, Option<String> urn, Option<String> companyHashedUrl) {
  /** By name alone. */
  public static CompanyChoice of(String name) {
    return new CompanyChoice(name, Option.none(), Option.none());
  }

  /** The same with {@link #urn}. */
  public CompanyChoice urn(String value) {
    return new CompanyChoice(name, Option.some(value), companyHashedUrl);
  }

  /** The same with {@link #companyHashedUrl}. */
  public CompanyChoice companyHashedUrl(String value) {
    return new CompanyChoice(name, urn, Option.some(value));
  }
}
