package dev.patchbay.sandbox;

import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known about a vendor's wire, as data: the exchanges its pages show, where each neutral
 * argument appears, what each neutral field is filled from, every documented error, and schemas of
 * its requests. It is written from the vendor's documents, never from an adapter.
 *
 * <p>A pack is a folder:
 *
 * <ul>
 *   <li>{@code pack.json}: {@code vendor}, {@code apiVersion}, {@code headers}, {@code exchanges}
 *       (the file names below {@code exchanges/}), {@code cases} (how many cases each file below
 *       {@code cases/} holds, by operation; see {@link #flaws}), where they exist rules that no
 *       case can touch ({@link #without()}), what an adapter is configured with ({@link
 *       #configuration()}), and for a vendor that works in the background {@code background} (see
 *       {@link #background()}), and {@code dates} (see {@link #newestSource()});
 *   <li>{@code exchanges/*.json}: see {@link Exchange};
 *   <li>{@code arguments.json}, {@code fields.json}, {@code errors.json}: each an object with a
 *       list of {@code rows};
 *   <li>{@code contract/*.json}: JSON Schemas;
 *   <li>{@code gaps.json}, where the vendor has a simulator: see {@link #gaps()};
 *   <li>{@code cases/<operation>.json}: the cases of the conformance kit.
 * </ul>
 *
 * <p>Immutable by convention: the JSON it hands out is to be read only.
 */
public final class Pack {

  private final PackSource source;
  private final JsonObject manifest;
  private final List<Exchange> exchanges;
  private final Map<String, List<JsonObject>> rows = new ConcurrentHashMap<>();

  private Pack(PackSource source) {
    this.source = source;
    this.manifest = source.json("pack.json");
    this.exchanges =
        manifest.texts("exchanges").stream()
            .map(file -> new Exchange(source.json("exchanges/" + file)))
            .toList();
  }

  /**
   * Reads a pack from the class path, where it is the folder {@code fixtures/<vendor>}.
   *
   * @param vendor the vendor's canonical name, as {@code unipile-v1}
   * @return the pack
   * @throws IllegalArgumentException if there is no such pack, a file of it is missing, or two
   *     folders or jars of the class path hold the same file of it; a later read of a file may
   *     throw that too
   */
  public static Pack load(String vendor) {
    PackSource files = PackSource.ofClassPath(Pack.class.getClassLoader(), "fixtures/" + vendor);
    return new Pack(PackSource.kept(files));
  }

  /**
   * Reads a pack from a folder.
   *
   * @param folder the folder that holds {@code pack.json}
   * @return the pack
   * @throws UncheckedIOException if a file is missing or unreadable
   */
  public static Pack load(Path folder) {
    return new Pack(PackSource.kept(PackSource.ofFolder(folder)));
  }

  /**
   * The vendor's canonical name.
   *
   * @return as {@code unipile-v1}
   */
  public String vendor() {
    return manifest.text("vendor");
  }

  /**
   * The version of the vendor's API.
   *
   * @return the version as the vendor writes it
   */
  public String apiVersion() {
    return manifest.text("apiVersion");
  }

  /**
   * How old the newest source of the pack is: what is known of the vendor may have changed since.
   *
   * @return a day or a month, as {@code 2026-05}; for a recording its day; none where nobody wrote
   *     it down
   */
  public Option<String> newestSource() {
    return Option.of(manifest.object("dates").textOrNull("newest"))
        .orElse(Option.of(manifest.object("metadata").textOrNull("date")));
  }

  /**
   * When the sources were read.
   *
   * @return a day, as {@code 2026-11-21}; none where nobody wrote it down
   */
  public Option<String> read() {
    return Option.of(manifest.object("dates").textOrNull("read"));
  }

  /**
   * The headers that the vendor documents for every request, unless an exchange says otherwise.
   *
   * @return by name, what each has to be, in which a configuration key in double braces stands for
   *     its value, as in <code>{{api-key}}</code>
   */
  public Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    JsonObject told = manifest.object("headers");
    told.names().forEach(name -> headers.put(name, told.text(name)));
    return headers;
  }

  /**
   * How an adapter is configured to be held against this pack, where an address alone would not do,
   * as for a vendor whose address holds a path.
   *
   * @return values by configuration key, in which <code>{{baseUrl}}</code> stands for where the kit
   *     listens; mostly empty
   */
  public Map<String, String> configuration() {
    Map<String, String> values = new LinkedHashMap<>();
    JsonObject told = manifest.object("configuration");
    told.names().forEach(key -> values.put(key, told.text(key)));
    return values;
  }

  /**
   * All exchanges.
   *
   * @return in the order of {@code pack.json}
   */
  public List<Exchange> exchanges() {
    return exchanges;
  }

  /**
   * An exchange by name.
   *
   * @param name see {@link Exchange#name()}
   * @return the exchange
   * @throws IllegalArgumentException if there is none
   */
  public Exchange exchange(String name) {
    return exchanges.stream()
        .filter(exchange -> exchange.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The pack has no exchange called " + name));
  }

  /**
   * Where each neutral argument appears on the wire.
   *
   * @return rows with {@code key}, {@code supported}, and for supported ones {@code place}, {@code
   *     path}, {@code encoding}, sometimes {@code lookup} and {@code allowed}. Where made-up values
   *     would not be legal, {@code values} holds one for each class of legal values by its name;
   *     {@code refused} says why the vendor does not take a class, {@code names} by which names it
   *     takes a person, a company or a post (others are looked up, or refused), {@code further} why
   *     other or more requests may follow, {@code also} what else of the request may change, {@code
   *     request} is {@code first} where that is the one that changes, {@code catalogue} is what
   *     terms are from, {@code plainNames} says that names go out as they are, {@code source} where
   *     all this is from
   */
  public List<JsonObject> arguments() {
    return rows("arguments.json");
  }

  /**
   * What each neutral field is filled from.
   *
   * @return rows with {@code record}, {@code field}, {@code supported} and {@code wire}, and {@code
   *     operations} where only some operations tell it; the field {@code *} stands for all others
   *     of the record. Names in backticks in {@code wire} are members on the wire that say the
   *     value or are around it; {@code derived} says how it is computed where none does, {@code
   *     partial} why a list holds less than the vendor's, {@code values} which constant a value
   *     becomes
   */
  public List<JsonObject> fields() {
    return rows("fields.json");
  }

  /**
   * Records that have another table of fields in some operations than elsewhere, as a company has
   * that a search finds.
   *
   * @return by the name that {@code record} has in {@link #fields()}: the simple name of the result
   *     type as {@code record}, and {@code operations}
   */
  public JsonObject fieldTables() {
    return source.json("fields.json").object("tables");
  }

  /**
   * What the vendor calls the constants of enumerations in results.
   *
   * @return by the enumeration's simple name an object of constants by the value on the wire
   */
  public JsonObject fieldValues() {
    return source.json("fields.json").object("values");
  }

  /**
   * What fields come from on which {@link #fields()} has no row, or another one.
   *
   * @return by record and field, as {@code Place.city}, an object with {@code wire}, {@code
   *     derived} and so on as a row has them
   */
  public JsonObject fieldSources() {
    return source.json("fields.json").object("sources");
  }

  /**
   * Members of answers that say what an answer is or what comes next, so that another value of them
   * makes another answer of it.
   *
   * @return by the member's name why
   */
  public JsonObject steering() {
    return source.json("fields.json").object("steering");
  }

  /**
   * Every documented error, and some that are not.
   *
   * @return rows with {@code status}, {@code type} and {@code error}, the simple name of the
   *     neutral error it must become; at a vendor that works in the background {@code places} too,
   *     of {@code envelope} (instead of an answer), {@code answer} (the same with status 200),
   *     {@code failure} (the work failed) and {@code action} (a part of it failed); {@code
   *     undocumented} where the vendor never told it
   */
  public List<JsonObject> errors() {
    return rows("errors.json");
  }

  /**
   * What the body of an error looks like.
   *
   * @return a JSON object in which <code>{{code}}</code>, <code>{{status}}</code> (with its quotes)
   *     and <code>{{text}}</code> stand for the vendor's code, the status and words
   */
  public JsonObject errorEnvelope() {
    return source.json("errors.json").object("envelope");
  }

  /**
   * How the vendor works in the background, if it does.
   *
   * @return an object with {@code start} and {@code look}, each a method, a space and the path or
   *     its beginning, and {@code startOnce} if a start whose answer is lost must not be repeated;
   *     empty where every call is answered at once
   */
  public JsonObject background() {
    return manifest.object("background");
  }

  /**
   * Rules of the conformance kit that no case of this vendor can touch.
   *
   * @return why, by the rule's id, as {@code CALL-2}: the vendor answers whole or not at all
   */
  public Map<String, String> without() {
    JsonObject told = manifest.object("without");
    Map<String, String> reasons = new LinkedHashMap<>();
    told.names().forEach(rule -> reasons.put(rule, told.text(rule)));
    return reasons;
  }

  /**
   * A file below {@code contract/}.
   *
   * @param file the file name
   * @return its content
   */
  public JsonObject contract(String file) {
    return source.json("contract/" + file);
  }

  /**
   * What of the invented world the vendor does not tell.
   *
   * @return the content of {@code gaps.json}: {@code decisions} with a {@code page} and how many
   *     {@code gaps} it allows for, and {@code rows} with {@code fact}, {@code missing}, {@code of}
   *     and {@code why}; none where there is no such file
   */
  public Option<JsonObject> gaps() {
    return Option.when(source.has("gaps.json"), () -> source.json("gaps.json"));
  }

  /**
   * The cases of the conformance kit for one operation.
   *
   * @param operation the operation's id
   * @return the content of {@code cases/<operation>.json}, if there is that file
   */
  public Option<JsonObject> cases(String operation) {
    String file = caseFile(operation);
    return Option.when(source.has(file), () -> source.json(file));
  }

  /**
   * What is wrong with the pack as a whole: it has no cases, or has others than {@code cases} of
   * {@code pack.json} counts. A pack that lost cases would make every adapter look better.
   *
   * @param operations ids of all operations that there are, those of the vendor included
   * @return one line for each flaw, saying what to write; empty when all is well
   */
  public List<String> flaws(Collection<String> operations) {
    JsonObject counted = manifest.object("cases");
    List<String> lines = new ArrayList<>();
    if (counted.names().isEmpty()) {
      lines.add("The pack has no cases: \"cases\" of pack.json counts none");
    }
    for (String operation : counted.names()) {
      if (!operations.contains(operation)) {
        lines.add("pack.json counts cases of " + operation + ", which is no operation");
      }
    }
    for (String operation : operations) {
      long told = counted.number(operation, 0);
      long found = cases(operation).map(file -> file.objects("cases").size()).getOrElse(0);
      if (told != found) {
        lines.add(caseFile(operation) + " holds " + found + " cases, but pack.json counts " + told);
      }
    }
    return lines;
  }

  private static String caseFile(String operation) {
    return "cases/" + operation + ".json";
  }

  private List<JsonObject> rows(String file) {
    return rows.computeIfAbsent(file, name -> List.copyOf(source.json(name).objects("rows")));
  }
}
