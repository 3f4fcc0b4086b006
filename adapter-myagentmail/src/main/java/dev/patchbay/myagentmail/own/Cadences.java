package dev.patchbay.myagentmail.own;

import dev.patchbay.call.Operation;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.myagentmail.cadence.Cadence;
import dev.patchbay.myagentmail.cadence.CadenceState;
import dev.patchbay.myagentmail.cadence.CadenceStep;
import dev.patchbay.myagentmail.cadence.DraftStrategy;
import dev.patchbay.myagentmail.cadence.StepCondition;
import dev.patchbay.myagentmail.cadence.StepKind;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cadences as the vendor writes and tells them (vendor reference 18). Its sample client reads both
 * camel case and snake case, so both are read.
 */
final class Cadences {
  static final String KIND = "cadence";

  static final EnumTable<StepKind> KINDS =
      EnumTable.of(StepKind.UNKNOWN)
          .row(StepKind.LINKEDIN_CONNECT, "linkedin_connect")
          .row(StepKind.LINKEDIN_MESSAGE, "linkedin_message")
          .row(StepKind.EMAIL, "email")
          .row(StepKind.WAIT, "wait")
          .build();

  static final EnumTable<StepCondition> CONDITIONS =
      EnumTable.of(StepCondition.UNKNOWN)
          .row(StepCondition.AFTER_ACCEPT, "after_accept")
          .row(StepCondition.NO_REPLY_TO_PREVIOUS, "no_reply_to_prev")
          .row(StepCondition.NEVER_REPLIED, "never_replied")
          .build();

  static final EnumTable<DraftStrategy> STRATEGIES =
      EnumTable.of(DraftStrategy.UNKNOWN)
          .row(DraftStrategy.AI, "ai")
          .row(DraftStrategy.STATIC, "static")
          .build();

  private Cadences() {}

  /** The vendor's id of a cadence; a handle of something else is refused. */
  static Either<PortError, String> id(Operation<?, ?> operation, VendorRef cadence) {
    return cadence.kind().equals(KIND) && !cadence.id().isBlank()
        ? Either.right(cadence.id())
        : MyAgentMail.invalid(operation, "cadence", "is no cadence of this vendor; list them");
  }

  /** Steps as the vendor takes them. */
  static List<Map<String, Object>> steps(List<CadenceStep> steps) {
    List<Map<String, Object>> all = new ArrayList<>(steps.size());
    for (CadenceStep step : steps) {
      Map<String, Object> body = new LinkedHashMap<>();
      KINDS.text(step.kind()).forEach(word -> body.put("kind", word));
      body.put("delayDays", number(step.delayDays()));
      step.condition().flatMap(CONDITIONS::text).forEach(word -> body.put("condition", word));
      step.draftStrategy()
          .flatMap(STRATEGIES::text)
          .forEach(word -> body.put("draftStrategy", word));
      step.staticSubject().forEach(text -> body.put("staticSubject", text));
      step.staticBody().forEach(text -> body.put("staticBody", text));
      step.promptHint().forEach(text -> body.put("promptHint", text));
      step.notes().forEach(text -> body.put("notes", text));
      all.add(body);
    }
    return all;
  }

  /** Whole days as a whole number. */
  private static Number number(BigDecimal days) {
    boolean whole = days.stripTrailingZeros().scale() <= 0;
    return whole ? (Number) days.longValue() : (Number) days.doubleValue();
  }

  /** A cadence; none without an id. */
  static Option<Cadence> read(Map<?, ?> from, Reading reading) {
    return text(from, "id")
        .map(
            id ->
                new Cadence(
                    VendorRef.of(MyAgentMail.VENDOR, KIND, id),
                    text(from, "name"),
                    text(from, "description"),
                    state(Scalars.flag(member(from, "enabled"))),
                    Option.of(Scalars.flag(member(from, "businessHoursOnly"))),
                    Option.of(Scalars.flag(member(from, "exitOnReply"))),
                    Option.of(Scalars.flag(member(from, "exitOnUnsubscribe"))),
                    Option.of(Scalars.whole(member(from, "dailySendCap"))),
                    text(from, "webhookUrl"),
                    stepsOf(member(from, "steps"), reading),
                    Option.of(Scalars.time(member(from, "createdAt"))),
                    Option.of(Scalars.time(member(from, "updatedAt")))));
  }

  private static CadenceState state(@Nullable Boolean enabled) {
    return enabled == null
        ? CadenceState.UNKNOWN
        : enabled ? CadenceState.RUNNING : CadenceState.PAUSED;
  }

  private static List<CadenceStep> stepsOf(@Nullable Object told, Reading reading) {
    List<CadenceStep> steps = new ArrayList<>();
    if (told instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof Map<?, ?> step) {
          steps.add(step(step, reading));
        }
      }
    }
    return steps;
  }

  private static CadenceStep step(Map<?, ?> from, Reading reading) {
    StepKind kind = reading.constant("steps.kind", KINDS, member(from, "kind"));
    return new CadenceStep(
        kind == null ? StepKind.UNKNOWN : kind,
        days(member(from, "delayDays")),
        Option.of(reading.constant("steps.condition", CONDITIONS, member(from, "condition"))),
        Option.of(
            reading.constant("steps.draftStrategy", STRATEGIES, member(from, "draftStrategy"))),
        text(from, "staticSubject"),
        text(from, "staticBody"),
        text(from, "promptHint"),
        text(from, "notes"));
  }

  private static BigDecimal days(@Nullable Object told) {
    try {
      return told == null
          ? BigDecimal.ZERO
          : new BigDecimal(String.valueOf(told)).stripTrailingZeros();
    } catch (NumberFormatException strange) {
      return BigDecimal.ZERO;
    }
  }

  static Option<String> text(Map<?, ?> from, String name) {
    return member(from, name) instanceof String text && !text.isBlank()
        ? Option.some(text)
        : Option.none();
  }

  private static @Nullable Object member(Map<?, ?> from, String name) {
    Object camel = from.get(name);
    return camel == null
        ? from.get(name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
        : camel;
  }
}
