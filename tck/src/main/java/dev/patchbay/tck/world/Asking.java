package dev.patchbay.tck.world;

import dev.patchbay.call.Operation;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.sandbox.World;
import io.vavr.control.Option;
import java.util.stream.Stream;

/** What both parts of the program are made with. */
abstract class Asking {
  static final String PERSON = "person";

  final World world;
  final WorldFacts facts;
  final Names names;
  final Tally tally;
  final Comparison comparison;
  final Visit visit;

  Asking(World world, WorldFacts facts, Tally tally, Visit visit) {
    this.world = world;
    this.facts = facts;
    this.names = new Names(world);
    this.tally = tally;
    this.comparison = new Comparison(tally, names);
    this.visit = visit;
  }

  final void asks(String kind, Operation<?, ?>... operations) {
    Stream.of(operations).forEach(operation -> tally.asked(kind, operation));
  }

  final Option<Thing> thing(String kind, String key) {
    return Option.ofOptional(
        facts.of(kind).stream().filter(thing -> thing.key().equals(key)).findFirst());
  }

  final void lacks(Operation<?, ?> operation, String kind, Object told) {
    tally.wrong(operation + " tells of a " + kind + " that is not in the world: " + told);
  }

  /** Holds what is told of a person against the one that is meant, if it is said who that is. */
  final void person(Operation<?, ?> operation, Option<ProfileRef> ref, Object told) {
    Option<Thing> meant = ref.flatMap(names::person).flatMap(who -> thing(PERSON, who.key()));
    meant.peek(thing -> comparison.compare(operation, thing, told));
    if (meant.isEmpty() && ref.exists(one -> !Names.of(one).isEmpty())) {
      lacks(operation, PERSON, told);
    }
  }
}
