package dev.patchbay.tck.family;

import dev.patchbay.call.Arguments;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Support;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Part;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.cases.Requests;
import dev.patchbay.tck.run.Recorder;
import dev.patchbay.tck.run.Taped;
import dev.patchbay.tck.run.Tested;
import dev.patchbay.tck.run.Way;
import dev.patchbay.tck.trace.Sent;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Sends values of one argument and says where a request is not as the vendor's table wants it.
 *
 * @param row the argument in the vendor's table
 * @param example what the pack says of how it is tried
 */
record ValueLook<Q extends Request, R>(
    Tested<Q, R> tested, Case base, JsonObject row, String argument, JsonObject example) {
  private static final Set<String> ELSEWHERE = Set.of("header", "local", "whole");

  /** What is wrong with any of them, one line each. */
  List<String> at(Map<String, Object> classes) {
    List<String> lines = new ArrayList<>();
    Map<String, ?> plain = example.has("base") ? example.object("base").toMap() : base.request();
    for (Way way : Way.values()) {
      try (Taped taped = tested.runner().taped(base)) {
        Recorder.Recording before = taped.record(plain, tested.operation(), way);
        Map<String, String> classByWire = new LinkedHashMap<>();
        classes.forEach(
            (name, value) -> {
              Map<String, Object> request = new LinkedHashMap<>(plain);
              request.remove(example.text("instead"));
              request.put(argument, value);
              Recorder.Recording after = taped.record(request, tested.operation(), way);
              look(name, request, before, after, classByWire)
                  .forEach(line -> lines.add(name + ", " + way.text() + ": " + line));
            });
      }
    }
    return lines;
  }

  private List<String> look(
      String name,
      Map<String, Object> request,
      Recorder.Recording before,
      Recorder.Recording after,
      Map<String, String> classByWire) {
    Q typed = new Requests(tested.vendor(), base.session()).read(request, tested.operation());
    Option<Object> value = Arguments.value(typed, argument);
    String why = refused(name, value);
    if (!why.isEmpty()) {
      return refusal(after, why);
    } else if (translated(name)) {
      return after.calls().isEmpty()
          ? refusal(after, "not a name that the vendor takes")
          : said(value, after.calls().subList(0, 1));
    } else if (row.text("place").equals("local") || row.has("further")) {
      boolean silent = after.calls().isEmpty() && !before.calls().isEmpty();
      return silent || (after.calls().isEmpty() && row.has("further"))
          ? List.of(value.getOrNull() + " is not sent: " + after.outcome())
          : placed() ? said(value, after.calls()) : List.of();
    } else if (after.calls().size() != before.calls().size() || after.calls().isEmpty()) {
      return List.of(value.getOrNull() + ": " + after.insteadOf(before.calls().size()));
    }
    Background background = new Background(tested.pack());
    boolean first = row.has("request");
    Call was = first ? before.calls().get(0) : background.tellingCall(before.calls());
    Call is = first ? after.calls().get(0) : background.tellingCall(after.calls());
    List<String> lines = new ArrayList<>(places(was, is));
    String twin = classByWire.put(wire(is), name);
    if (twin != null) {
      lines.add("looks like " + twin + " on the wire: " + wire(is));
    }
    if (placed()) {
      lines.addAll(said(value, after.calls()));
    }
    return lines;
  }

  private static List<String> said(Option<Object> value, List<Call> calls) {
    return value.map(one -> new Sent(calls).lacks(one)).getOrElse(List.of());
  }

  /** Whether the vendor knows the thing by another name in this place, so that it is looked up. */
  private boolean translated(String name) {
    String last = name.substring(name.indexOf(':') + 1).strip();
    return row.has("names")
        ? !row.texts("names").contains(last)
        : (row.has("lookup") || row.has("catalogue"))
            && !row.flag("plainNames")
            && last.equals("by name");
  }

  /** Why a class is not taken: the vendor's, or the adapter's word on a part of it. */
  private String refused(String name, Option<Object> value) {
    JsonObject refused = row.object("refused");
    if (refused.has(name)) {
      return refused.text(name);
    }
    return value
        .map(
            one ->
                String.join(
                    ", ",
                    LegalValues.lacking(
                        tested.capability().arguments(), row.text("key"), argument, one)))
        .getOrElse("");
  }

  private List<String> refusal(Recorder.Recording after, String why) {
    boolean typed =
        Stream.of("", "Answer[value=[Left(")
            .anyMatch(
                begin ->
                    after.outcome().startsWith(begin + "InvalidRequest[")
                        || after.outcome().startsWith(begin + "UnsupportedArgument["));
    return after.calls().isEmpty() && typed && after.outcome().contains(row.text("key"))
        ? List.of()
        : List.of(
            "expected a refusal of "
                + row.text("key")
                + " ("
                + why
                + "), got "
                + after.calls().size()
                + " requests and "
                + after.outcome());
  }

  /** Whether the value itself goes to the vendor, in a place of its own. */
  private boolean placed() {
    return !row.has("derived")
        && !row.text("place").isEmpty()
        && !row.text("encoding").equals("presence")
        && !List.of("header", "local").contains(row.text("place"))
        && Option.of(tested.capability().arguments().get(row.text("key")))
            .exists(told -> told.support().level() == Support.Level.NATIVE);
  }

  private String wire(Call call) {
    String files = call.parts().stream().map(Part::fileName).toList().toString();
    return row.text("place").equals("header")
        ? call.headers().toString()
        : ArgumentLooks.flat(row, call) + files;
  }

  /** Where the request changes and should not, or does not and should. */
  private List<String> places(Call before, Call after) {
    if (ELSEWHERE.contains(row.text("place"))) {
      return List.of();
    }
    List<String> places =
        row.text("place").equals("path") ? List.of("path") : ArgumentLooks.places(row, example);
    Map<String, Object> one = ArgumentLooks.flat(row, before);
    Map<String, Object> other = ArgumentLooks.flat(row, after);
    Set<String> names = new TreeSet<>(one.keySet());
    names.addAll(other.keySet());
    names.removeIf(name -> Objects.equals(one.get(name), other.get(name)));
    List<String> free = new ArrayList<>(places);
    free.add(ArgumentLooks.place(row));
    free.addAll(row.texts("also"));
    boolean anywhere = names.stream().anyMatch(name -> within(free, name));
    List<String> lines = new ArrayList<>();
    names.stream()
        .filter(name -> !within(free, name))
        .forEach(
            name ->
                lines.add(
                    "it also changes "
                        + name
                        + " from "
                        + one.get(name)
                        + " to "
                        + other.get(name)));
    if (!anywhere && placed()) {
      lines.add("nothing changes at " + places + " of " + other);
    }
    return lines;
  }

  private static boolean within(List<String> places, String name) {
    return places.stream()
        .map(place -> place.contains("[i]") ? place.substring(0, place.indexOf('[')) : place)
        .anyMatch(
            place ->
                name.equals(place)
                    || name.startsWith(place + ".")
                    || name.startsWith(place + "[")
                    || (place.endsWith(" ") && name.startsWith(place)));
  }
}
