package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * {@code nv.openPersonPage}. Visits a person's page in Sales Navigator. At the root it wants the
 * person's hashed URL.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param basicInfo whether the profile is read; without it only the children's data come
 * @param then what to do there, in this order
 */
public record NvOpenPersonPage(
    Option<String> label, boolean basicInfo, List<NvPersonPageChild> then)
    implements PersonAction, NvDoForPeopleChild, PersonPageChild {
  /** Copies the lists. */
  public NvOpenPersonPage {
    then = List.copyOf(then);
  }

  /** The same with {@link #label}. */
  public NvOpenPersonPage label(String value) {
    return new NvOpenPersonPage(Option.some(value), basicInfo, then);
  }

  /** The same with {@link #basicInfo} as given. */
  public NvOpenPersonPage basicInfo(boolean value) {
    return new NvOpenPersonPage(label, value, then);
  }

  /** The same with more to do there. */
  public NvOpenPersonPage then(NvPersonPageChild first, NvPersonPageChild... more) {
    return new NvOpenPersonPage(label, basicInfo, Lists.plus(then, first, more));
  }
}
