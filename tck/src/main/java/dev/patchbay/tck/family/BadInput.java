package dev.patchbay.tck.family;

import dev.patchbay.call.Operation;
import dev.patchbay.call.Operation.Shape;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.codec.Fingerprint;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.NamedRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.cases.Requests;
import dev.patchbay.tck.cases.Samples;
import dev.patchbay.tck.run.Tested;
import dev.patchbay.token.PageToken;
import dev.patchbay.value.TermKind;
import io.vavr.control.Option;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bad input, derived from an ordinary success, the request's type and the adapter's own word on
 * lengths and bounds: whatever is wrong with it, it is refused and nothing is sent.
 */
final class BadInput {
  private static final String STRANGER = "another-vendor";
  private static final String PATH = "../accounts";

  private final Case base;
  private final Operation<?, ?> operation;
  private final OperationCapability capability;
  private final Vendor vendor;
  private final JsonObject examples;
  private final List<Case> cases = new ArrayList<>();

  BadInput(Tested<?, ?> tested, Case base) {
    this(base, tested.operation(), tested.capability(), tested.vendor(), tested.file().examples());
  }

  private BadInput(
      Case base,
      Operation<?, ?> operation,
      OperationCapability capability,
      Vendor vendor,
      JsonObject examples) {
    this.examples = examples;
    this.base = base;
    this.operation = operation;
    this.capability = capability;
    this.vendor = vendor;
  }

  /** Those that the port has to refuse: what is wrong whatever the vendor can do. */
  List<Case> atThePort() {
    for (RecordComponent component : operation.requestType().getRecordComponents()) {
      Class<?> type = innermost(component.getGenericType());
      String name = component.getName();
      if (type == String.class) {
        refuse("INPUT-1", "refuses blank " + name, name, inside(component, "  "));
      }
      boolean named = NamedRef.class.isAssignableFrom(type) || type == ConversationRef.class;
      if (named) {
        refuse("INPUT-5", "refuses a path as " + name, name, inside(component, PATH));
      }
      if (NamedRef.class.isAssignableFrom(type)) {
        refuse(
            "INPUT-5",
            "refuses a URL of another site as " + name,
            name,
            inside(component, "https://www.linkedin.example/in/somebody"));
      }
    }
    paths();
    strangers();
    if (operation.shape() == Shape.PAGE) {
      tokens();
    }
    return List.copyOf(cases);
  }

  /** Those that the adapter has to refuse too when it is called directly. */
  List<Case> everywhere() {
    cases.clear();
    for (RecordComponent component : operation.requestType().getRecordComponents()) {
      String name = component.getName();
      ArgumentCapability accepted = capability.arguments().get(operation.key(name));
      if (accepted == null || examples.object(name).has("partOf")) {
        continue; // refused with what it is part of, whatever it says itself
      }
      Class<?> type = innermost(component.getGenericType());
      if (!accepted.support().works()) {
        JsonObject example = examples.object(name);
        Object sample =
            example.has("value")
                ? example.value("value")
                : new Samples(vendor, TermKind.LOCATION, List.of()).of(component.getGenericType());
        if (sample != null) {
          cases.add(
              refusal(
                  "INPUT-4",
                  "refuses " + name + ", which the vendor lacks",
                  "UnsupportedArgument",
                  name,
                  with(
                      example.has("base") ? example.object("base").toMap() : base.request(),
                      name,
                      sample)));
        }
      } else if (type == String.class) {
        lengths(component, accepted);
      } else if (type == Integer.class || type == int.class) {
        bounds(name, accepted);
      }
    }
    return List.copyOf(cases);
  }

  private void lengths(RecordComponent component, ArgumentCapability accepted) {
    String name = component.getName();
    for (int limit : accepted.maxLength()) {
      refuse(
          "INPUT-2",
          "refuses " + name + " of more than " + limit + " characters",
          name,
          inside(component, "x".repeat(limit + 1)));
      refuse(
          "INPUT-2",
          "counts " + name + " in UTF-16 units",
          name,
          inside(component, "😀".repeat(limit / 2 + 1)));
    }
  }

  private void bounds(String name, ArgumentCapability accepted) {
    for (long most : accepted.max().filter(bound -> bound < Integer.MAX_VALUE)) {
      refuse("INPUT-6", "refuses " + name + " over " + most, name, most + 1);
    }
    for (long least : accepted.min()) {
      refuse("INPUT-6", "refuses " + name + " under " + least, name, least - 1);
    }
  }

  /** Handles and sessions of another vendor, and handles of another session. */
  private void strangers() {
    Requests own = new Requests(vendor, base.session());
    Object request = own.read(base.request(), operation);
    if (!request.equals(
        new Requests(Vendor.of(STRANGER), base.session()).read(base.request(), operation))) {
      cases.add(
          strange("INPUT-3", "refuses handles of another vendor", base.request(), "handlesOf"));
    }
    if (base.session().isDefined()) {
      cases.add(
          strange("INPUT-3", "refuses a session of another vendor", base.request(), "sessionOf"));
      Option<String> other = Option.some("another-session");
      if (!request.equals(new Requests(vendor, other).read(base.request(), operation))) {
        cases.add(
            strange(
                "INPUT-3",
                "refuses handles of another session",
                base.request(),
                "handlesOfSession"));
      }
    }
  }

  private Case strange(String rule, String name, Map<String, ?> request, String how) {
    return base.refusing(
        name, rule, request, JsonObject.empty().put("error", "InvalidRequest").put(how, STRANGER));
  }

  private void tokens() {
    Option<SessionRef> session =
        capability.session() == SessionUse.FORBIDDEN
            ? Option.none()
            : base.session().map(id -> new SessionRef(vendor, id));
    Map<String, String> tokens = new LinkedHashMap<>();
    tokens.put("a damaged page token", "damaged");
    tokens.put("a page token of another query", token(vendor, operation.id(), session));
    tokens.put("a page token of another operation", token(vendor, "search.nothing", session));
    tokens.put(
        "a page token of another vendor",
        token(Vendor.of(STRANGER), operation.id(), Option.none()));
    tokens.forEach(
        (what, text) ->
            cases.add(
                base.refusing(
                    "refuses " + what,
                    "PAGE-2",
                    base.request(),
                    JsonObject.empty()
                        .put("error", "InvalidRequest")
                        .put("argument", operation.key("cursor"))
                        .put("from", text))));
  }

  private static String token(Vendor owner, String id, Option<SessionRef> session) {
    return new PageToken(owner, id, session, Fingerprint.read("another query"), "cursor").text();
  }

  /** Ids that would lead out of the route they are put into. */
  private void paths() {
    for (RecordComponent component : operation.requestType().getRecordComponents()) {
      Class<?> type = component.getType();
      String name = component.getName();
      Object given = base.request().get(name);
      Object changed = null;
      if (type == SessionRef.class) {
        changed = PATH;
      } else if (type == VendorRef.class && given instanceof String text) {
        changed = text.substring(0, text.indexOf(':') + 1) + PATH;
      } else if (innermost(component.getGenericType()) == String.class && addresses(given)) {
        refuse("INPUT-5", "refuses a path as " + name, name, PATH);
      } else if (given instanceof Map<?, ?> map) {
        changed = handleToPath(map);
      }
      if (changed != null && !changed.equals(given)) {
        refuse("INPUT-5", "refuses a path as the handle in " + name, name, changed);
      }
    }
  }

  /** Whether a text of the request is a part of the path of what is asked. */
  private boolean addresses(@Nullable Object given) {
    return base.exchanges().stream()
        .flatMap(exchange -> Stream.of(exchange.path().split("/", -1)))
        .anyMatch(segment -> segment.equals(given));
  }

  private static Object handleToPath(Map<?, ?> map) {
    Map<Object, @Nullable Object> changed = new LinkedHashMap<>();
    map.forEach(
        (key, value) ->
            changed.put(
                key,
                key.equals("handle") && value instanceof String text
                    ? text.substring(0, text.indexOf(':') + 1) + PATH
                    : value instanceof Map<?, ?> inner ? handleToPath(inner) : value));
    return changed;
  }

  private void refuse(String rule, String what, String argument, Object value) {
    cases.add(refusal(rule, what, "InvalidRequest", argument, with(argument, value)));
  }

  private Case refusal(
      String rule, String what, String error, String argument, Map<String, ?> request) {
    return base.refusing(
        what,
        rule,
        request,
        JsonObject.empty().put("error", error).put("argument", operation.key(argument)));
  }

  private Map<String, ?> with(String argument, Object value) {
    return with(base.request(), argument, value);
  }

  private static Map<String, ?> with(Map<String, ?> request, String argument, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(request);
    changed.put(argument, value);
    return changed;
  }

  /** A text where the component holds one: alone, or as the only one of a list. */
  private static Object inside(RecordComponent component, String text) {
    Class<?> type = component.getType();
    return type == List.class || type == java.util.Set.class ? List.of(text) : text;
  }

  private static Class<?> innermost(Type type) {
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      boolean wraps = raw == Option.class || raw == List.class || raw == java.util.Set.class;
      return wraps ? innermost(generic.getActualTypeArguments()[0]) : raw;
    }
    return type instanceof Class<?> plain ? plain : Object.class;
  }
}
