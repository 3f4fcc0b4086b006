package dev.patchbay.linkedapi.workflow;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * {@code nv.retrieveCompanyEmployees}. Reads the employees of the company whose page is open in
 * Sales Navigator.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param limit how many employees, 1 to 500; none leaves it to the vendor (500 or 25)
 * @param filter narrows the list
 * @param then what to do there, in this order
 */
public record NvRetrieveCompanyEmployees(
    Option<String> label,
    Option<Integer> limit,
    Option<NvEmployeesFilter> filter,
    List<NvPeopleListChild> then)
    implements NvCompanyPageChild, Checked {
  /** Copies the lists. */
  public NvRetrieveCompanyEmployees {
    then = List.copyOf(then);
  }

  /** The same with {@link #label}. */
  public NvRetrieveCompanyEmployees label(String value) {
    return new NvRetrieveCompanyEmployees(Option.some(value), limit, filter, then);
  }

  /** The same with {@link #limit}. */
  public NvRetrieveCompanyEmployees limit(int value) {
    return new NvRetrieveCompanyEmployees(label, Option.some(value), filter, then);
  }

  /** The same with {@link #filter}. */
  public NvRetrieveCompanyEmployees filter(NvEmployeesFilter value) {
    return new NvRetrieveCompanyEmployees(label, limit, Option.some(value), then);
  }

  /** The same with more to do there. */
  public NvRetrieveCompanyEmployees then(NvPeopleListChild first, NvPeopleListChild... more) {
    return new NvRetrieveCompanyEmployees(label, limit, filter, Lists.plus(then, first, more));
  }

  @Override
  public List<String> flaws() {
    return new Flaws("nv.retrieveCompanyEmployees").between("limit", limit, 1, 500).found();
  }
}
