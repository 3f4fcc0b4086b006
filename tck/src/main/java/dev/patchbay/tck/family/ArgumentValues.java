package dev.patchbay.tck.family;

import dev.patchbay.call.Arguments;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.Support;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.cases.Requests;
import dev.patchbay.tck.cases.Samples;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Recorder;
import dev.patchbay.tck.run.Taped;
import dev.patchbay.tck.run.Tested;
import dev.patchbay.tck.run.Way;
import dev.patchbay.tck.trace.Sent;
import dev.patchbay.value.TermKind;
import io.vavr.control.Option;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether what an argument says arrives whole: the value itself, each of two, and one that is
 * exactly at its limit.
 */
public final class ArgumentValues implements Family {
  @Override
  public <Q extends Request, R> List<Check> checks(Tested<Q, R> tested) {
    List<Check> checks = new ArrayList<>();
    for (Case base : tested.file().base().filter(one -> !one.exchanges().isEmpty())) {
      Looks<Q, R> looks = new Looks<>(tested, base, Promises.arguments(tested));
      for (RecordComponent component : tested.operation().requestType().getRecordComponents()) {
        ArgumentCapability told =
            tested.capability().arguments().get(tested.operation().key(component.getName()));
        JsonObject example = tested.file().examples().object(component.getName());
        if (told != null && told.support().works() && !example.has("partOf")) {
          checks.addAll(looks.checks(component, told, example));
        }
      }
    }
    return checks;
  }

  private record Looks<Q extends Request, R>(
      Tested<Q, R> tested, Case base, List<JsonObject> rows) {

    List<Check> checks(RecordComponent component, ArgumentCapability told, JsonObject example) {
      List<Check> checks = new ArrayList<>();
      String name = component.getName();
      Map<String, Object> plain = plain(example);
      Object sample = sample(component, told, example, plain);
      if (sample == null) {
        return checks; // CAP-4 says that an example is missing
      }
      if (placed(told)) {
        checks.add(
            tested.check(
                "CAP-5",
                told.name() + " arrives as it was given",
                () -> arrives(told, name, with(plain, example, name, sample))));
      }
      List<Object> two = two(component, told, plain);
      if (two != null && placed(told)) {
        checks.add(
            tested.check(
                "CAP-5",
                told.name() + " arrives with both of two",
                () -> both(told, name, value -> with(plain, example, name, value), two)));
      }
      Class<?> type = innermost(component.getGenericType());
      if (type == String.class && single(component)) {
        for (int limit : told.maxLength()) {
          checks.add(
              exactly("INPUT-2", told, name, limit, with(plain, example, name, text(limit))));
        }
      } else if ((type == Integer.class || type == int.class) && single(component)) {
        for (long bound : told.min().filter(least -> least > 0)) {
          checks.add(exactly("INPUT-6", told, name, bound, with(plain, example, name, bound)));
        }
        for (long bound : told.max()) {
          checks.add(exactly("INPUT-6", told, name, bound, with(plain, example, name, bound)));
        }
      }
      return checks;
    }

    private Check exactly(
        String rule,
        ArgumentCapability told,
        String name,
        long limit,
        Map<String, Object> request) {
      String what = rule.equals("INPUT-2") ? " characters" : "";
      return tested.check(
          rule,
          "takes " + name + " of exactly " + limit + what + " as it is",
          () -> arrives(told, name, request));
    }

    private static String text(int length) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; text.length() < length; i++) {
        text.append((char) ('a' + i % 26));
      }
      return text.toString();
    }

    private Map<String, Object> plain(JsonObject example) {
      return new LinkedHashMap<>(
          example.has("base") ? example.object("base").toMap() : base.request());
    }

    private static Map<String, Object> with(
        Map<String, Object> plain, JsonObject example, String name, Object value) {
      Map<String, Object> request = new LinkedHashMap<>(plain);
      request.remove(example.text("instead"));
      request.put(name, value);
      return request;
    }

    private @Nullable Object sample(
        RecordComponent component,
        ArgumentCapability told,
        JsonObject example,
        Map<String, Object> plain) {
      if (example.has("value")) {
        return example.value("value");
      }
      Object given = plain.get(component.getName());
      return given == null
          ? new Samples(tested.vendor(), catalogue(told), told.allowed())
              .of(component.getGenericType())
          : given;
    }

    /** A second one beside the first; null where the argument is single. */
    private @Nullable List<Object> two(
        RecordComponent component, ArgumentCapability told, Map<String, Object> plain) {
      Class<?> raw = component.getType();
      boolean one = told.max().exists(most -> most < 2);
      if ((raw != List.class && raw != Set.class) || one) {
        return null;
      }
      Type item = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
      List<Object> both = new ArrayList<>();
      if (plain.get(component.getName()) instanceof List<?> given && !given.isEmpty()) {
        both.add(given.get(0));
      } else {
        add(both, new Samples(tested.vendor(), catalogue(told), told.allowed()).of(item));
      }
      Samples samples = new Samples(tested.vendor(), catalogue(told), told.allowed());
      List<Object> others = new ArrayList<>();
      if (item instanceof Class<?> type && type.isEnum()) {
        others.addAll(told.allowed());
      } else {
        add(others, samples.other(item));
        add(others, samples.of(item));
      }
      List<String> alike = row(told).texts("alike");
      others.stream()
          .filter(other -> both.stream().noneMatch(first -> same(first, other, alike)))
          .limit(1)
          .forEach(both::add);
      return both.size() == 2 ? both : null;
    }

    /** Whether both are the same thing, or one word of the vendor's means both. */
    private static boolean same(Object one, Object other, List<String> alike) {
      String first = String.valueOf(one);
      String second = String.valueOf(other);
      return first.equals(second) || (alike.contains(first) && alike.contains(second));
    }

    private static void add(List<Object> both, @Nullable Object one) {
      if (one != null) {
        both.add(one);
      }
    }

    private JsonObject row(ArgumentCapability told) {
      return rows.stream()
          .filter(row -> row.text("key").equals(told.name()))
          .findFirst()
          .orElse(JsonObject.empty());
    }

    /** Whether the value itself goes to the vendor. */
    private boolean placed(ArgumentCapability told) {
      JsonObject row = row(told);
      return row.flag("supported")
          && !row.has("derived")
          && !row.text("place").isEmpty()
          && !row.text("place").equals("local")
          && !row.text("encoding").equals("presence")
          && told.support().level() == Support.Level.NATIVE;
    }

    private TermKind catalogue(ArgumentCapability told) {
      return ArgumentLooks.catalogue(row(told));
    }

    /** Two arrive, in their order, and as more than either of them alone. */
    private List<String> both(
        ArgumentCapability told,
        String name,
        Function<Object, Map<String, Object>> request,
        List<Object> two) {
      List<String> lines = new ArrayList<>(arrives(told, name, request.apply(two)));
      try (Taped taped = tested.runner().taped(base)) {
        String both = wire(told, taped, request.apply(two));
        for (Object one : two) {
          if (lines.isEmpty() && both.equals(wire(told, taped, request.apply(List.of(one))))) {
            lines.add(name + " of " + two + " is sent like " + name + " of " + one + ": " + both);
          }
        }
      }
      return lines;
    }

    private String wire(ArgumentCapability told, Taped taped, Map<String, Object> request) {
      List<Call> calls = taped.record(request, tested.operation(), Way.ADAPTER).calls();
      return calls.stream().map(call -> ArgumentLooks.flat(row(told), call)).toList().toString();
    }

    private List<String> arrives(
        ArgumentCapability told, String name, Map<String, Object> request) {
      Operation<Q, R> operation = tested.operation();
      Q typed = new Requests(tested.vendor(), base.session()).read(request, operation);
      Recorder.Recording sent = tested.runner().record(base, request, operation, Way.ADAPTER);
      Option<Object> value = Arguments.value(typed, name);
      if (sent.calls().isEmpty()) {
        return List.of(name + " of " + value.getOrNull() + " is not sent: " + sent.outcome());
      }
      return value
          .filter(any -> placed(told))
          .map(one -> said(new Sent(sent.calls()), one))
          .getOrElse(List.of())
          .stream()
          .map(line -> name + " " + line)
          .toList();
    }
  }

  private static List<String> said(Sent sent, Object value) {
    List<String> lines = sent.lacks(value);
    return lines.isEmpty() && value instanceof List<?> items ? sent.disorder(items) : lines;
  }

  private static boolean single(RecordComponent component) {
    return component.getType() != List.class && component.getType() != Set.class;
  }

  private static Class<?> innermost(Type type) {
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      boolean wraps = raw == Option.class || raw == List.class || raw == Set.class;
      return wraps ? innermost(generic.getActualTypeArguments()[0]) : raw;
    }
    return type instanceof Class<?> plain ? plain : Object.class;
  }
}
