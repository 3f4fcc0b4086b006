package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Work in the background: it waits at the first look, runs at the second, and is done at the third,
 * which is when it happens. Guarded by the simulator.
 */
final class Workflows {
  private static final String STATUS = "workflowStatus";
  private final Map<String, Workflow> started = new HashMap<>();
  private final Actions actions;

  Workflows(Actions actions) {
    this.actions = actions;
  }

  Reply start(Account account, Object definition) {
    actions.check(definition);
    String id =
        "wf-"
            + UUID.nameUUIDFromBytes(
                (account.id + started.size()).getBytes(StandardCharsets.UTF_8));
    started.put(id, new Workflow(account, definition));
    return Envelopes.success(
        JsonObject.empty()
            .put("workflowId", id)
            .put(STATUS, "pending")
            .put("pendingReason", "queued")
            .put("message", "Workflow is queued."));
  }

  Reply look(Account account, String id) {
    Workflow workflow = of(account, id);
    workflow.looks++;
    JsonObject result = JsonObject.empty().put("workflowId", id);
    if (workflow.cancelled) {
      return Envelopes.failure("workflowNotFound", "What a cancelled workflow answers is unknown.");
    }
    if (workflow.looks == 1) {
      return Envelopes.success(
          result.put(STATUS, "running").put("message", "Workflow is running."));
    }
    if (!account.isActive()) {
      return Envelopes.success(
          result
              .put(STATUS, "failed")
              .put(
                  "failure",
                  JsonObject.empty()
                      .put("reason", "linkedinAccountSignedOut")
                      .put("message", "The account has to be reconnected.")));
    }
    Object completion = workflow.completion;
    if (completion == null) {
      completion = actions.run(account, workflow.definition);
      workflow.completion = completion;
    }
    return Envelopes.success(result.put(STATUS, "completed").put("completion", completion));
  }

  Reply cancel(Account account, String id) {
    Workflow workflow = of(account, id);
    boolean cancelled = workflow.completion == null && !workflow.cancelled;
    workflow.cancelled |= cancelled;
    return Envelopes.success(JsonObject.empty().put("cancelled", cancelled));
  }

  private Workflow of(Account account, String id) {
    Workflow workflow = started.get(id);
    if (workflow == null || !workflow.account.id.equals(account.id)) {
      throw Envelopes.refusal("workflowNotFound", "There is no such workflow of this account.");
    }
    return workflow;
  }

  private static final class Workflow {
    private final Account account;
    private final Object definition;
    private int looks;
    private boolean cancelled;
    private @org.jspecify.annotations.Nullable Object completion;

    Workflow(Account account, Object definition) {
      this.account = account;
      this.definition = definition;
    }
  }
}
