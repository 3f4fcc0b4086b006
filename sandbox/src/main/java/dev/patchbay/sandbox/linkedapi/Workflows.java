package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Work in the background: it is queued when it is started, runs at the first look, and is done at
 * the second, which is when it happens, after everything the account started before. Not
 * documented, and read here as: a look at a workflow that is unknown, another account's or
 * cancelled is an {@code invalidRequestPayload}. Guarded by the simulator.
 */
final class Workflows {
  private static final String STATUS = "workflowStatus";
  private final Map<String, Workflow> started = new LinkedHashMap<>();
  private final Actions actions;

  Workflows(Actions actions) {
    this.actions = actions;
  }

  Reply start(Account account, Object definition) {
    Grammar.check(definition);
    String id =
        "wf-"
            + UUID.nameUUIDFromBytes(
                (account.id + started.size()).getBytes(StandardCharsets.UTF_8));
    started.put(id, new Workflow(started.size(), account, definition));
    return Envelopes.success(
        JsonObject.empty()
            .put("workflowId", id)
            .put(STATUS, "pending")
            .put("pendingReason", "queued")
            .put("message", "Workflow is queued."));
  }

  Reply look(Account account, String id) {
    Workflow workflow = of(account, id);
    if (workflow.cancelled) {
      throw Envelopes.refusal("invalidRequestPayload", "The workflow was cancelled.");
    }
    JsonObject result = JsonObject.empty().put("workflowId", id);
    workflow.looks++;
    if (workflow.looks == 1) {
      return Envelopes.success(
          result.put(STATUS, "running").put("message", "Workflow is running."));
    }
    started.values().stream()
        .filter(one -> one.account == account && one.number <= workflow.number)
        .forEach(this::finish);
    workflow.outcome.names().forEach(name -> result.put(name, workflow.outcome.value(name)));
    return Envelopes.success(result);
  }

  private void finish(Workflow workflow) {
    if (workflow.isOver()) {
      return;
    }
    if (workflow.account.isActive()) {
      workflow
          .outcome
          .put(STATUS, "completed")
          .put("completion", actions.run(workflow.account, workflow.definition));
    } else {
      workflow
          .outcome
          .put(STATUS, "failed")
          .put(
              "failure",
              JsonObject.empty()
                  .put("reason", "linkedinAccountSignedOut")
                  .put("message", "The account has to be reconnected."));
    }
  }

  Reply cancel(Account account, String id) {
    Workflow workflow = of(account, id);
    boolean cancelled = !workflow.isOver();
    workflow.cancelled |= cancelled;
    return Envelopes.success(JsonObject.empty().put("cancelled", cancelled));
  }

  private Workflow of(Account account, String id) {
    Workflow workflow = started.get(id);
    if (workflow == null || !workflow.account.id.equals(account.id)) {
      throw Envelopes.refusal(
          "invalidRequestPayload", "There is no such workflow of this account.");
    }
    return workflow;
  }

  private static final class Workflow {
    private final int number;
    private final Account account;
    private final Object definition;
    private final JsonObject outcome = JsonObject.empty();
    private int looks;
    private boolean cancelled;

    Workflow(int number, Account account, Object definition) {
      this.number = number;
      this.account = account;
      this.definition = definition;
    }

    boolean isOver() {
      return cancelled || outcome.has(STATUS);
    }
  }
}
