package dev.patchbay.runtime;

import dev.patchbay.call.CallOptions;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.AdapterProvider;
import io.vavr.control.Option;
import java.nio.file.Path;

/**
 * One instance, checked and ready to be opened.
 *
 * @param instance its name
 * @param provider opens its adapter
 * @param configuration the vendor's values
 * @param defaults session and deadline of calls that name none
 * @param secretsFile where to keep what the vendor hands out; none for memory
 */
record Plan(
    String instance,
    AdapterProvider provider,
    AdapterConfiguration configuration,
    CallOptions defaults,
    Option<Path> secretsFile) {}
