package dev.patchbay.myagentmail.intent;

import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import java.util.List;

/** Classified searches. */
public final class IntentOperations {
  /** Runs a classified search. */
  public static final Operation<RunSearch, SearchReport> RUN_SEARCH =
      Operation.read("myagentmail.runSearch", RunSearch.class, SearchReport.class);

  /** The classified searches that were run. */
  public static final Operation<ListSearches, Page<ClassifiedSearch>> LIST_SEARCHES =
      Operation.list("myagentmail.listSearches", ListSearches.class, ClassifiedSearch.class);

  /** A classified search with its results. */
  public static final Operation<GetSearch, SearchReport> GET_SEARCH =
      Operation.read("myagentmail.search", GetSearch.class, SearchReport.class);

  /** All of them. */
  public static final List<Operation<?, ?>> ALL = List.of(RUN_SEARCH, LIST_SEARCHES, GET_SEARCH);

  private IntentOperations() {}
}
