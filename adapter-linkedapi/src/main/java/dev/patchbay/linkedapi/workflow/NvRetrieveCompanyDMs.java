package dev.patchbay.linkedapi.workflow;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * {@code nv.retrieveCompanyDMs}. Reads the decision makers of the company whose page is open in
 * Sales Navigator.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param limit how many people, 1 to 20; none leaves it to the vendor (20)
 * @param undocumented children of which the vendor does not say whether it takes them
 */
public record NvRetrieveCompanyDMs(
    Option<String> label, Option<Integer> limit, List<NvDoForPeople> undocumented)
    implements NvCompanyPageChild, Checked {
  /** Copies the lists. */
  public NvRetrieveCompanyDMs {
    undocumented = List.copyOf(undocumented);
  }

  /** The same with {@link #label}. */
  public NvRetrieveCompanyDMs label(String value) {
    return new NvRetrieveCompanyDMs(Option.some(value), limit, undocumented);
  }

  /** The same with {@link #limit}. */
  public NvRetrieveCompanyDMs limit(int value) {
    return new NvRetrieveCompanyDMs(label, Option.some(value), undocumented);
  }

  /** The same with children that the vendor may refuse, because it does not document them. */
  public NvRetrieveCompanyDMs thenUndocumented(NvDoForPeople first, NvDoForPeople... more) {
    return new NvRetrieveCompanyDMs(label, limit, Lists.plus(undocumented, first, more));
  }

  @Override
  public List<String> flaws() {
    return new Flaws("nv.retrieveCompanyDMs").between("limit", limit, 1, 20).found();
  }
}
