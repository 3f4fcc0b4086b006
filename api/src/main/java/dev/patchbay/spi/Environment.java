package dev.patchbay.spi;

import dev.patchbay.secret.SecretStore;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;

/**
 * What a Patchbay takes from the world around it. Tests put their own in.
 *
 * @param clock the time
 * @param random jitter, ids, and webhook secrets; so it must not be predictable
 * @param executor runs asynchronous calls; bounds how many are in flight
 * @param waiting pauses and schedules
 * @param secrets keeps what vendors hand out at run time
 */
public record Environment(
    Clock clock, RandomGenerator random, Executor executor, Waiting waiting, SecretStore secrets) {

  /** System clock, 32 lazily started daemon threads, secrets in memory. */
  public static Environment standard() {
    DaemonWaiting threads = new DaemonWaiting();
    return new Environment(
        Clock.systemUTC(), new SecureRandom(), threads, threads, SecretStore.inMemory());
  }

  /** The same with another clock. */
  public Environment with(Clock other) {
    return new Environment(other, random, executor, waiting, secrets);
  }

  /** The same with another store for secrets. */
  public Environment with(SecretStore other) {
    return new Environment(clock, random, executor, waiting, other);
  }

  /** The same with other waiting. */
  public Environment with(Waiting other) {
    return new Environment(clock, random, executor, other, secrets);
  }

  /** The same with another executor. */
  public Environment with(Executor other) {
    return new Environment(clock, random, other, waiting, secrets);
  }
}
