package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.openJob}. Visits a job posting.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param basicInfo whether the job is read; without it only the children's data come
 * @param undocumented children of which the vendor does not say whether it takes them
 */
public record StOpenJob(Option<String> label, boolean basicInfo, List<OpenChild> undocumented)
    implements JobAction, OpenChild {
  /** Copies the lists. */
  public StOpenJob {
    undocumented = List.copyOf(undocumented);
  }

  /** The same with {@link #label}. */
  public StOpenJob label(String value) {
    return new StOpenJob(Option.some(value), basicInfo, undocumented);
  }

  /** The same with {@link #basicInfo} as given. */
  public StOpenJob basicInfo(boolean value) {
    return new StOpenJob(label, value, undocumented);
  }

  /** The same with children that the vendor may refuse, because it does not document them. */
  public StOpenJob thenUndocumented(OpenChild first, OpenChild... more) {
    return new StOpenJob(label, basicInfo, Lists.plus(undocumented, first, more));
  }
}
