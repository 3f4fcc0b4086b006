package dev.patchbay.identity;

/**
 * A vendor's own handle, standing among the names of the thing.
 *
 * @param ref the handle
 */
public record Handle(VendorRef ref)
    implements Name, ProfileName, CompanyName, PostName, CommentName, JobName {
  @Override
  public String kind() {
    return ref.session().map(SessionRef::toString).getOrElse(ref.vendor().name())
        + " "
        + ref.kind();
  }

  @Override
  public String text() {
    return ref.id();
  }

  @Override
  public boolean stable() {
    return false;
  }
}
