package dev.patchbay.identity;

/** A name of a job posting. */
public sealed interface JobName extends Name permits JobName.JobId, Handle, Unreadable {
  /**
   * LinkedIn's number of the posting, the same in its URN and URL.
   *
   * @param number digits
   */
  record JobId(String number) implements JobName {
    @Override
    public String kind() {
      return "job id";
    }

    @Override
    public String text() {
      return number;
    }

    @Override
    public boolean stable() {
      return true;
    }
  }
}
