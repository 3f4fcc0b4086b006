package dev.patchbay.cli.demo;

import dev.patchbay.call.Operation;
import io.vavr.control.Option;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * One step of a walk.
 *
 * @param name the marks around its lines in the walk's source
 * @param title what it does
 * @param needs the operation without which it is left out
 * @param why what is different at this vendor and why; empty where nothing is
 * @param missing why it is left out although the operation works; asked when its turn comes
 * @param walk takes it; none for a step that this walk has only to say why it is left out
 */
record Step(
    String name,
    String title,
    Operation<?, ?> needs,
    String why,
    Supplier<Option<String>> missing,
    Option<Callable<List<String>>> walk) {

  static Step of(String name, String title, Operation<?, ?> needs, Callable<List<String>> walk) {
    return new Step(name, title, needs, "", Option::none, Option.some(walk));
  }

  /** A step of the main job that the vendor has no operation for. */
  static Step without(String title, Operation<?, ?> needs) {
    return new Step("", title, needs, "", Option::none, Option.none());
  }

  Step because(String reason) {
    return new Step(name, title, needs, reason, missing, walk);
  }

  Step unless(Supplier<Option<String>> reason) {
    return new Step(name, title, needs, why, reason, walk);
  }
}
