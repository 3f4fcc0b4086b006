package dev.patchbay.sandbox.unipile;

import dev.patchbay.sandbox.json.JsonObject;

/** The request schemas of the pack, in force at the door. */
final class Contract {

  private Contract() {}

  static void check(String name, JsonObject body) {
    Schemas.request(name).check(body).stream()
        .findFirst()
        .ifPresent(
            violation -> {
              throw Errors.invalid("/body" + violation);
            });
  }
}
