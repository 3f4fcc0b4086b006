package dev.patchbay.spi;

import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.call.Arguments;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Vendor;
import dev.patchbay.value.EnumFilter;
import dev.patchbay.value.Upload;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds a request against what a vendor accepts. The driver does so before anything is sent, and an
 * adapter does so again when it is called directly, so that nothing is ever dropped in silence.
 */
public final class ArgumentCheck {
  private final Operation<?, ?> operation;
  private final OperationCapability capability;
  private final Vendor vendor;
  private final boolean lenient;
  private final List<ArgumentNote> leftOut = new ArrayList<>(0);

  private ArgumentCheck(
      Operation<?, ?> operation, OperationCapability capability, Vendor vendor, boolean lenient) {
    this.operation = operation;
    this.capability = capability;
    this.vendor = vendor;
    this.lenient = lenient;
  }

  /**
   * Checks support, constants, bounds, lengths and exclusions of all arguments in use.
   *
   * @param lenient notes unsupported arguments instead of refusing them
   * @return what a lenient call leaves out, or the first refusal
   */
  public static Either<PortError, List<ArgumentNote>> check(
      Operation<?, ?> operation,
      Request request,
      OperationCapability capability,
      Vendor vendor,
      boolean lenient) {
    return check(operation, Arguments.used(request), capability, vendor, lenient);
  }

  /** The same for arguments that were read already. */
  public static Either<PortError, List<ArgumentNote>> check(
      Operation<?, ?> operation,
      List<Arguments.Argument> used,
      OperationCapability capability,
      Vendor vendor,
      boolean lenient) {
    return capability.arguments().isEmpty()
        ? Either.right(List.of())
        : new ArgumentCheck(operation, capability, vendor, lenient).run(used);
  }

  private Either<PortError, List<ArgumentNote>> run(List<Arguments.Argument> used) {
    for (Arguments.Argument argument : used) {
      PortError refusal = refusal(argument.name(), argument.value(), used);
      if (refusal != null) {
        return Either.left(refusal);
      }
      for (Map.Entry<String, Object> part : argument.parts().entrySet()) {
        PortError partly = refusal(argument.name() + "." + part.getKey(), part.getValue(), used);
        if (partly != null) {
          return Either.left(partly);
        }
      }
    }
    return Either.right(leftOut);
  }

  private @Nullable PortError refusal(String name, Object value, List<Arguments.Argument> used) {
    String key = operation.key(name);
    ArgumentCapability accepted = capability.arguments().get(key);
    if (accepted == null || !accepted.support().works()) {
      String why = accepted == null ? "vendor cannot" : accepted.support().why();
      return unsupported(key, why, why.contains(";") ? "" : "; do without it");
    }
    for (String other : accepted.excludes()) {
      if (used.stream().anyMatch(argument -> operation.key(argument.name()).equals(other))) {
        return invalid(key, "cannot be used together with " + other + "; leave one of them out");
      }
    }
    return constants(accepted, key, value);
  }

  private @Nullable PortError constants(ArgumentCapability accepted, String key, Object value) {
    if (!accepted.allowed().isEmpty()) {
      for (Object member : members(value)) {
        if (member instanceof Enum<?> constant && !accepted.allowed().contains(constant.name())) {
          PortError refused =
              unsupported(
                  key + "=" + constant.name(),
                  "the vendor takes " + accepted.allowed() + " only",
                  "");
          if (refused != null) {
            return refused;
          }
        }
      }
    }
    for (Object member : members(value)) {
      if (member instanceof Upload file && !takes(accepted, file.form())) {
        PortError refused =
            unsupported(
                key + "=" + file.form(),
                file.form() == Upload.Form.ADDRESS
                    ? "the vendor takes the content of files, and fetches none; make it with Upload.of"
                    : "the vendor fetches files from public addresses; make it with Upload.at",
                "");
        if (refused != null) {
          return refused;
        }
      }
    }
    return bounds(accepted, key, value);
  }

  /** Contents, unless the capability names the forms that a vendor takes. */
  private static boolean takes(ArgumentCapability accepted, Upload.Form form) {
    return accepted.allowed().isEmpty()
        ? form == Upload.Form.CONTENT
        : accepted.allowed().contains(form.name());
  }

  private static Collection<?> members(Object value) {
    if (value instanceof EnumFilter<?> filter) {
      return Stream.concat(filter.include().stream(), filter.exclude().stream()).toList();
    }
    return value instanceof Collection<?> many ? many : List.of(value);
  }

  private @Nullable PortError bounds(ArgumentCapability accepted, String key, Object value) {
    if (value instanceof String text && accepted.maxLength().exists(most -> text.length() > most)) {
      return invalid(
          key,
          "has "
              + text.length()
              + " UTF-16 units, at most "
              + accepted.maxLength().get()
              + " are allowed; shorten it");
    }
    boolean many = value instanceof Collection<?>;
    if (!many && !(value instanceof Integer) && !(value instanceof Long)) {
      return null;
    }
    long size = value instanceof Collection<?> all ? all.size() : ((Number) value).longValue();
    String what = many ? size + " members" : String.valueOf(size);
    if (accepted.max().exists(most -> size > most)) {
      return invalid(key, what + " is too many; the nearest allowed is " + accepted.max().get());
    }
    if (accepted.min().exists(least -> size < least)) {
      return invalid(key, what + " is too few; the nearest allowed is " + accepted.min().get());
    }
    return null;
  }

  private @Nullable PortError unsupported(String key, String why, String repair) {
    if (lenient) {
      leftOut.add(new ArgumentNote.LeftOut(key, why));
      return null;
    }
    return new FixCall.UnsupportedArgument(Origin.local(operation.id(), vendor), key, why + repair);
  }

  private PortError invalid(String key, String reason) {
    return new FixCall.InvalidRequest(Origin.local(operation.id(), vendor), key, reason);
  }
}
