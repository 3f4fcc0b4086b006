package dev.patchbay.linkedapi.workflow;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.retrieveCompanyDMs}. Reads the decision makers of the company whose page is open, by
 * seniority; fewer than the limit may come.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param limit how many people, 1 to 20; none leaves it to the vendor (20)
 * @param then what to do there, in this order
 */
public record StRetrieveCompanyDMs(
    Option<String> label, Option<Integer> limit, List<PeopleListChild> then)
    implements CompanyPageChild, Checked {
  /** Copies the lists. */
  public StRetrieveCompanyDMs {
    then = List.copyOf(then);
  }

  /** The same with {@link #label}. */
  public StRetrieveCompanyDMs label(String value) {
    return new StRetrieveCompanyDMs(Option.some(value), limit, then);
  }

  /** The same with {@link #limit}. */
  public StRetrieveCompanyDMs limit(int value) {
    return new StRetrieveCompanyDMs(label, Option.some(value), then);
  }

  /** The same with more to do there. */
  public StRetrieveCompanyDMs then(PeopleListChild first, PeopleListChild... more) {
    return new StRetrieveCompanyDMs(label, limit, Lists.plus(then, first, more));
  }

  @Override
  public List<String> flaws() {
    return new Flaws("st.retrieveCompanyDMs").between("limit", limit, 1, 20).found();
  }
}
