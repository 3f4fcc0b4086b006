package dev.patchbay.support.http;

import dev.patchbay.spi.Resources;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/**
 * The HTTP clients that all adapters of one JVM share: one for reads, with kept connections, and
 * one for writes, whose every request goes out once, on a connection of its own.
 */
final class SharedHttp implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final OkHttpClient reads;
  private final OkHttpClient writes;
  private final InterruptWatch interrupts = new InterruptWatch();

  private SharedHttp() {
    // A call's own deadline bounds it; sockets have no time-outs beside it.
    OkHttpClient base =
        new OkHttpClient.Builder()
            .connectTimeout(CONNECT)
            .readTimeout(Duration.ZERO)
            .writeTimeout(Duration.ZERO)
            .followRedirects(false)
            .followSslRedirects(false)
            .addNetworkInterceptor(new Dispatch.Watch())
            .build();
    reads = base;
    writes =
        base.newBuilder()
            .retryOnConnectionFailure(false)
            .connectionPool(new ConnectionPool(0, 1, TimeUnit.NANOSECONDS))
            .build();
  }

  static SharedHttp of(Resources resources) {
    return resources.shared(SharedHttp.class, SharedHttp::new);
  }

  OkHttpClient reads() {
    return reads;
  }

  OkHttpClient writes() {
    return writes;
  }

  InterruptWatch interrupts() {
    return interrupts;
  }

  @Override
  public void close() {
    interrupts.close();
    reads.dispatcher().executorService().shutdown();
    reads.connectionPool().evictAll();
    writes.connectionPool().evictAll();
  }
}
