package dev.patchbay.tck.world;

import dev.patchbay.call.Operation;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.SandboxProvider;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.tck.trace.VendorFields;
import dev.patchbay.tck.world.Gap.Cause;
import dev.patchbay.tck.world.Tally.Place;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an adapter tells of the world: one neutral program, run once at the simulator of the vendor.
 * Safe for use by several threads.
 */
public final class SameWorld {
  private final AdapterProvider provider;
  private final SandboxProvider simulator;
  private final Pack pack;
  private @Nullable Seen seen;

  private SameWorld(AdapterProvider provider, SandboxProvider simulator, Pack pack) {
    this.provider = provider;
    this.simulator = simulator;
    this.pack = pack;
  }

  /** What the program found. */
  private record Seen(Tally tally, Capabilities capabilities) {}

  /**
   * Over an adapter that comes with, or beside, a simulator of its vendor; none where there is
   * none.
   */
  public static Option<SameWorld> of(AdapterProvider provider, Pack pack) {
    return Option.ofOptional(
            ServiceLoader.load(SandboxProvider.class, provider.getClass().getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(simulator -> simulator.vendor().equals(pack.vendor()))
                .findFirst())
        .map(simulator -> new SameWorld(provider, simulator, pack));
  }

  private synchronized Seen seen() {
    Seen known = seen;
    if (known == null) {
      World world = World.load();
      WorldFacts facts = new WorldFacts(world);
      Tally tally = new Tally(facts.all());
      try (Visit visit = new Visit(provider, simulator, tally)) {
        new Program(world, facts, tally, visit).run();
        known = new Seen(tally, visit.capabilities());
      }
      seen = known;
    }
    return known;
  }

  /** Facts that the adapter tells otherwise than the world has them; empty when all is well. */
  public List<String> wrong() {
    return seen().tally.wrong();
  }

  /** Where the pack's ledger of gaps is not what was found; empty when all is well. */
  public List<String> ledger() {
    return new GapLedger(pack.gaps().getOrElse(JsonObject.empty())).flaws(gaps());
  }

  /** The same as {@link #json}, but an empty object where the program did not run. */
  public synchronized JsonObject jsonIfSeen() {
    return seen == null ? JsonObject.empty() : json();
  }

  /** How many facts there are and how many are told, with every gap and its reason. */
  public JsonObject json() {
    Tally tally = seen().tally;
    JsonObject ledger = pack.gaps().getOrElse(JsonObject.empty());
    List<JsonObject> rows = new ArrayList<>();
    long missing = 0;
    for (Gap gap : gaps()) {
      missing += gap.missing();
      String why =
          ledger.objects("rows").stream()
              .filter(row -> row.text("fact").equals(gap.fact()))
              .map(row -> row.text("why"))
              .findFirst()
              .orElse("");
      rows.add(why.isEmpty() ? gap.json() : gap.json().put("why", why));
    }
    return JsonObject.empty()
        .put("facts", tally.kinds().stream().mapToLong(tally::all).sum())
        .put("gaps", missing)
        .put("wrong", (long) tally.wrong().size())
        .put("rows", rows);
  }

  private List<Gap> gaps() {
    Tally tally = seen().tally;
    return tally.kinds().stream()
        .filter(kind -> tally.missing(kind) > 0)
        .map(
            kind ->
                new Gap(
                    kind, tally.missing(kind), tally.all(kind), cause(kind), tally.example(kind)))
        .toList();
  }

  private Cause cause(String kind) {
    Seen found = seen();
    Set<Place> places = found.tally.places(kind);
    if (places.isEmpty()) {
      boolean silent =
          found.tally.asked(kind).stream()
              .filter(operation -> works(found.capabilities, operation))
              .anyMatch(operation -> !found.tally.hasHeard(operation));
      return silent ? Cause.OPEN : Cause.NOT_OFFERED;
    }
    return places.stream().anyMatch(this::tells) ? Cause.OPEN : Cause.FIELD_LIST;
  }

  private static boolean works(Capabilities capabilities, Operation<?, ?> operation) {
    return capabilities.operation(operation.id()).support().works();
  }

  /** Whether the vendor tells the component; what the pack is silent on, it may tell. */
  private boolean tells(Place place) {
    return new VendorFields(pack, place.operation().id())
        .tells(place.owner(), place.name())
        .getOrElse(true);
  }
}
