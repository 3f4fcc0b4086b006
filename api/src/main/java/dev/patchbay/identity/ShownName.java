package dev.patchbay.identity;

/**
 * The name that LinkedIn shows of a person or company. Many share one and it may change, so it says
 * nothing about who is meant; but it is what LinkedIn's own filters offer to choose from, and what
 * some vendors want where they fill in such a filter. Results never hold it among the names of a
 * reference: there it is a field of its own.
 *
 * @param text as LinkedIn shows it; surrounding blanks are left out
 */
public record ShownName(String text) implements Name, ProfileName, CompanyName {
  /** Leaves surrounding blanks out. */
  public ShownName {
    text = text.strip();
  }

  @Override
  public String kind() {
    return "shown name";
  }

  @Override
  public boolean stable() {
    return false;
  }

  @Override
  public boolean telling() {
    return false;
  }
}
