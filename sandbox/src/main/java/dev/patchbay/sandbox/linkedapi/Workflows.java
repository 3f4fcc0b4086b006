package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work in the background: each account has a queue of its own, in which one workflow after another
 * is done. A workflow is queued when it is started. Unless a pace is set, every look at a workflow
 * of an account brings the first in its queue one step on: from queued to running, from running to
 * done. With a pace, a workflow is done so much later in real time, whether anybody looks or not.
 *
 * <p>Not documented, and read here as: a look at a workflow that is unknown, another account's or
 * cancelled is an {@code invalidRequestPayload}; a workflow waits a day for working hours and then
 * fails with {@code workingHoursWaitExpired}. Guarded by the simulator.
 */
final class Workflows {
  private static final String STATUS = "workflowStatus";
  private static final Duration USUAL = Duration.ofSeconds(15);
  private static final Duration WAIT = Duration.ofDays(1);

  private final Map<String, Workflow> started = new HashMap<>();
  private final Deque<String> failures = new ArrayDeque<>();
  private final Actions actions;
  private final Webhooks webhooks;
  private @Nullable Pace pace;

  Workflows(Actions actions, Webhooks webhooks) {
    this.actions = actions;
    this.webhooks = webhooks;
  }

  /** Lets workflows take real time; null for looks. */
  void pace(@Nullable Pace other) {
    pace = other;
  }

  /** Lets the next workflow that would be done fail as a whole. */
  void failNext(String reason) {
    failures.add(reason);
  }

  Reply start(Account account, Object definition) {
    Grammar.check(account, definition);
    if (account.hours == Account.Hours.REJECTING) {
      return Envelopes.failure("outsideWorkingHours", "The account is outside its working hours.");
    }
    Workflow workflow = add(account, definition);
    return Envelopes.success(pending(workflow, JsonObject.empty().put("workflowId", workflow.id)));
  }

  /** Work that the vendor itself starts. */
  Workflow add(Account account, Object definition) {
    String name = account.id + started.size();
    String id = "wf-" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    Workflow workflow = new Workflow(id, account, definition);
    started.put(id, workflow);
    account.queue.add(workflow);
    webhooks.tellWorkflow("workflow.created", account, id, "pending");
    if (account.queue.peek() == workflow) {
      begin(account);
    }
    return workflow;
  }

  /** With a pace the first of a queue runs at once. */
  private void begin(Account account) {
    Workflow first = account.queue.peek();
    if (pace != null && first != null && account.hours == Account.Hours.OPEN) {
      run(first);
      pace.later(
          () -> {
            if (account.queue.peek() == first) {
              finish(first);
              begin(account);
            }
          });
    }
  }

  /** Working hours open or close. */
  void hours(Account account, Account.Hours hours) {
    account.hours = hours;
    begin(account);
  }

  private JsonObject pending(Workflow workflow, JsonObject result) {
    if (workflow.running) {
      return result.put(STATUS, "running").put("message", "Workflow is running.");
    }
    result.put(STATUS, "pending");
    if (workflow.account.hours == Account.Hours.CLOSED) {
      return result
          .put("pendingReason", "outsideWorkingHours")
          .put("message", "Starts when working hours open.");
    }
    int before = place(workflow);
    return result
        .put("pendingReason", "queued")
        .put(
            "message",
            before == 0 ? "Workflow is queued." : "Workflow is queued, " + before + " before it.");
  }

  private static int place(Workflow workflow) {
    int before = 0;
    for (Workflow one : workflow.account.queue) {
      if (one == workflow) {
        break;
      }
      before++;
    }
    return before;
  }

  Reply look(Account account, String id) {
    Workflow workflow = of(account, id);
    if (workflow.cancelled) {
      throw Envelopes.refusal("invalidRequestPayload", "The workflow was cancelled.");
    }
    if (pace == null && !workflow.isOver()) {
      step(account);
    }
    JsonObject result = JsonObject.empty().put("workflowId", id);
    if (!workflow.isOver()) {
      return Envelopes.success(pending(workflow, result));
    }
    workflow.outcome.names().forEach(name -> result.put(name, workflow.outcome.value(name)));
    return Envelopes.success(result);
  }

  /** Brings the first of a queue one step on. */
  private void step(Account account) {
    Workflow first = account.queue.peek();
    if (first != null && account.hours == Account.Hours.OPEN) {
      if (first.running) {
        finish(first);
      } else {
        run(first);
      }
    }
  }

  /** The sandbox's clock moved: what is usually done in that time is done. */
  void pass(Account account, Duration by) {
    if (account.hours == Account.Hours.CLOSED) {
      account.queue.forEach(workflow -> workflow.parked = workflow.parked.plus(by));
      while (!account.queue.isEmpty() && account.queue.peek().parked.compareTo(WAIT) >= 0) {
        over(account.queue.peek(), failed("workingHoursWaitExpired"));
      }
      return;
    }
    for (long i = by.dividedBy(USUAL) * 2; pace == null && i > 0 && !account.queue.isEmpty(); i--) {
      step(account);
    }
  }

  private void run(Workflow workflow) {
    workflow.running = true;
    webhooks.tellWorkflow("workflow.started", workflow.account, workflow.id, "running");
  }

  private void finish(Workflow workflow) {
    Account account = workflow.account;
    String failure = failures.poll();
    if (failure != null) {
      over(workflow, failed(failure));
    } else if (!account.isActive()) {
      over(workflow, failed("linkedinAccountSignedOut"));
    } else {
      over(
          workflow,
          JsonObject.empty()
              .put(STATUS, "completed")
              .put("completion", actions.run(account, workflow.definition)));
    }
  }

  private static JsonObject failed(String reason) {
    String message =
        reason.equals("linkedinAccountSignedOut")
            ? "The account has to be reconnected."
            : "The workflow failed: " + reason + ".";
    return JsonObject.empty()
        .put(STATUS, "failed")
        .put("failure", JsonObject.empty().put("reason", reason).put("message", message));
  }

  private void over(Workflow workflow, JsonObject outcome) {
    workflow.outcome = outcome;
    workflow.account.queue.remove(workflow);
    webhooks.tellWorkflow(
        "workflow.completed", workflow.account, workflow.id, outcome.text(STATUS));
  }

  Reply cancel(Account account, String id) {
    Workflow workflow = of(account, id);
    boolean cancelled = !workflow.isOver() && !workflow.cancelled;
    if (cancelled) {
      workflow.cancelled = true;
      boolean first = account.queue.peek() == workflow;
      account.queue.remove(workflow);
      if (first) {
        begin(account);
      }
    }
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

  /** Real time between the start of a workflow and its end. */
  interface Pace {
    /** Does something later, guarded by the simulator. */
    void later(Runnable action);
  }

  /** One piece of work. */
  static final class Workflow {
    final String id;
    private final Account account;
    private final Object definition;
    private JsonObject outcome = JsonObject.empty();
    private Duration parked = Duration.ZERO;
    private boolean running;
    private boolean cancelled;

    Workflow(String id, Account account, Object definition) {
      this.id = id;
      this.account = account;
      this.definition = definition;
    }

    private boolean isOver() {
      return outcome.has(STATUS);
    }
  }
}
