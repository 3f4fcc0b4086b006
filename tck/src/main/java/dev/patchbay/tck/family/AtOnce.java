package dev.patchbay.tck.family;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Checks that do nothing but wait, and so wait together: whoever asks for one result starts all.
 * Each result is given once.
 */
final class AtOnce {
  private final Map<String, Supplier<List<String>>> checks = new LinkedHashMap<>();
  private final Map<String, FutureTask<List<String>>> running = new HashMap<>();

  void add(String name, Supplier<List<String>> check) {
    checks.put(name, check);
  }

  /** What is wrong by one of them, a line each. */
  List<String> result(String name) {
    FutureTask<List<String>> own = running.remove(name);
    if (own == null) {
      checks.forEach(this::start);
      own = running.remove(name);
    }
    try {
      return own == null ? List.of("there is no check " + name) : own.get();
    } catch (ExecutionException thrown) {
      return List.of("it throws " + thrown.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return List.of("the check was stopped");
    }
  }

  private void start(String name, Supplier<List<String>> check) {
    FutureTask<List<String>> task = new FutureTask<>(check::get);
    running.put(name, task);
    Thread thread = new Thread(task, "kit-waiting");
    thread.setDaemon(true);
    thread.start();
  }
}
