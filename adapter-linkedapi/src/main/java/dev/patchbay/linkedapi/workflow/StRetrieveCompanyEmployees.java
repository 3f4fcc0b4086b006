package dev.patchbay.linkedapi.workflow;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.retrieveCompanyEmployees}. Reads the employees of the company whose page is open.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param limit how many employees, 1 to 500; none leaves it to the vendor (500)
 * @param filter narrows the list
 * @param then what to do there, in this order
 */
public record StRetrieveCompanyEmployees(
    Option<String> label,
    Option<Integer> limit,
    Option<StEmployeesFilter> filter,
    List<PeopleListChild> then)
    implements CompanyPageChild, Checked {
  /** Copies the lists. */
  public StRetrieveCompanyEmployees {
    then = List.copyOf(then);
  }

  /** The same with {@link #label}. */
  public StRetrieveCompanyEmployees label(String value) {
    return new StRetrieveCompanyEmployees(Option.some(value), limit, filter, then);
  }

  /** The same with {@link #limit}. */
  public StRetrieveCompanyEmployees limit(int value) {
    return new StRetrieveCompanyEmployees(label, Option.some(value), filter, then);
  }

  /** The same with {@link #filter}. */
  public StRetrieveCompanyEmployees filter(StEmployeesFilter value) {
    return new StRetrieveCompanyEmployees(label, limit, Option.some(value), then);
  }

  /** The same with more to do there. */
  public StRetrieveCompanyEmployees then(PeopleListChild first, PeopleListChild... more) {
    return new StRetrieveCompanyEmployees(label, limit, filter, Lists.plus(then, first, more));
  }

  @Override
  public List<String> flaws() {
    return new Flaws("st.retrieveCompanyEmployees").between("limit", limit, 1, 500).found();
  }
}
