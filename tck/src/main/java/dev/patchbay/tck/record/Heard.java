package dev.patchbay.tck.record;

import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Reply;

/**
 * One request that went to the vendor and its answer, as they were: with everything that has to be
 * taken out.
 *
 * @param operation the operation whose probe it belongs to
 * @param call the request
 * @param reply the answer, uncompressed
 */
record Heard(String operation, Call call, Reply reply) {
  @Override
  public String toString() {
    return operation + " " + call.method() + " " + reply.status();
  }
}
