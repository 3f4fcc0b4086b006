package dev.patchbay.support.http;

import dev.patchbay.spi.Resources;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/**
 * The HTTP clients that all adapters of one JVM share: one for reads, with kept connections, and
 * one for writes, whose every request goes out once, on a connection of its own.
 */
final class SharedHttp implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(10);

  /**
   * As many as calls are in flight at one vendor, so that none is made and dropped for each call.
   */
  private static final int KEPT = 32;

  private final OkHttpClient reads;
  private final OkHttpClient writes;
  private final CallWatch watch = new CallWatch();

  private SharedHttp() {
    // A call's own deadline bounds it, which the watch keeps; sockets have no time-outs beside it.
    OkHttpClient base =
        new OkHttpClient.Builder()
            .connectTimeout(CONNECT)
            .readTimeout(Duration.ZERO)
            .writeTimeout(Duration.ZERO)
            .followRedirects(false)
            .followSslRedirects(false)
            .addNetworkInterceptor(new Dispatch.Watch())
            .build();
    reads = base.newBuilder().connectionPool(new ConnectionPool(KEPT, 5, TimeUnit.MINUTES)).build();
    // No connection outlives its request. The minute is how often the pool looks at those in use:
    // it would look without pause at a shorter one.
    // Nothing is multiplexed on a connection of one request, and each would have a reading thread.
    writes =
        base.newBuilder()
            .protocols(List.of(Protocol.HTTP_1_1))
            .retryOnConnectionFailure(false)
            .connectionPool(new ConnectionPool(0, 1, TimeUnit.MINUTES))
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

  CallWatch watch() {
    return watch;
  }

  @Override
  public void close() {
    watch.close();
    reads.dispatcher().executorService().shutdown();
    reads.connectionPool().evictAll();
    writes.connectionPool().evictAll();
  }
}
