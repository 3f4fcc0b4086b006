/** A modular application: it names the port and the runtime; the adapter is found as a service. */
module example.consumer {
  requires dev.patchbay;
  requires dev.patchbay.runtime;
  requires jdk.httpserver;
}
