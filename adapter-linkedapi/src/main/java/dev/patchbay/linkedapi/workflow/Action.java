package dev.patchbay.linkedapi.workflow;

import java.util.List;
import java.util.Map;

/**
 * An action of a workflow, as the vendor knows it. Immutable. Made with {@link St} (linkedin.com)
 * and {@link Nv} (Sales Navigator). Which action may stand below which is a matter of types: {@code
 * then} takes what the vendor documents, {@code thenUndocumented} what it leaves open, and nothing
 * takes what it forbids.
 */
public sealed interface Action
    permits CommentAction,
        CompanyAction,
        CompanyListChild,
        CompanyPageChild,
        DoForCompaniesChild,
        DoForPeopleChild,
        DoForPostsChild,
        JobAction,
        NewsletterAction,
        NvCompanyPageChild,
        NvDoForPeopleChild,
        NvForEachCompanyChild,
        NvPeopleListChild,
        NvPersonPageChild,
        PeopleListChild,
        PersonAction,
        PersonPageChild,
        PostAction,
        PostPageChild,
        RootAction,
        SendMessageChild,
        ThreadAction {
  /** The name that the vendor gives it, as in {@code st.openPersonPage}. */
  default String actionType() {
    String name = getClass().getSimpleName();
    return name.substring(0, 2).toLowerCase(java.util.Locale.ROOT)
        + "."
        + name.substring(2, 3).toLowerCase(java.util.Locale.ROOT)
        + name.substring(3);
  }

  /** Whether it changes anything at LinkedIn or at the vendor, children aside. */
  default boolean writes() {
    return false;
  }

  /** Its parameters as they go to the vendor, without the type and the children. */
  default Map<String, Object> parameters() {
    return Parameters.of((Record) this);
  }

  /** What is to be done below it, in the order in which it is sent. */
  default List<Action> children() {
    return Parameters.children((Record) this);
  }
}
