package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.openPersonPage}. Visits a person's page.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param basicInfo whether the profile is read; without it only the children's data come
 * @param then what to do there, in this order
 */
public record StOpenPersonPage(Option<String> label, boolean basicInfo, List<PersonPageChild> then)
    implements PersonAction, DoForPeopleChild, NvPersonPageChild {
  /** Copies the lists. */
  public StOpenPersonPage {
    then = List.copyOf(then);
  }

  /** The same with {@link #label}. */
  public StOpenPersonPage label(String value) {
    return new StOpenPersonPage(Option.some(value), basicInfo, then);
  }

  /** The same with {@link #basicInfo} as given. */
  public StOpenPersonPage basicInfo(boolean value) {
    return new StOpenPersonPage(label, value, then);
  }

  /** The same with more to do there. */
  public StOpenPersonPage then(PersonPageChild first, PersonPageChild... more) {
    return new StOpenPersonPage(label, basicInfo, Lists.plus(then, first, more));
  }
}
