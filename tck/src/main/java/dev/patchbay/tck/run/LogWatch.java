package dev.patchbay.tck.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;

/**
 * Takes down all that is logged, at every level, from {@link #begin} to {@link #close}: by {@code
 * java.util.logging}, {@code System.Logger}, and SLF4J over {@code slf4j-jdk14} or Logback. One at
 * a time; others wait.
 */
public final class LogWatch implements AutoCloseable {
  private static final String LOGBACK = "ch.qos.logback.classic.LoggerContext";
  private static final String OVER_JDK = "org.slf4j.jul.JDK14LoggerFactory";

  /** Levels belong to the whole process. */
  private static final ReentrantLock ALONE = new ReentrantLock();

  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final Logger root = Logger.getLogger("");
  private final Level before;
  private final Handler handler = new Taking(lines);
  private final List<String> blind = new ArrayList<>();
  private Runnable end = () -> {};

  private LogWatch() {
    ALONE.lock();
    before = root.getLevel();
    root.addHandler(handler);
    root.setLevel(Level.ALL);
    ILoggerFactory factory = LoggerFactory.getILoggerFactory();
    switch (factory.getClass().getName()) {
      case OVER_JDK -> {}
      case LOGBACK -> end = LogbackWatch.begin(factory, lines);
      default ->
          blind.add(
              "SLF4J logs to "
                  + factory.getClass().getName()
                  + ", where nobody can look; have slf4j-jdk14 or logback-classic alone on the"
                  + " class path");
    }
  }

  /** Begins to take down. */
  public static LogWatch begin() {
    return new LogWatch();
  }

  /** All that was logged so far. */
  public String text() {
    return String.join("", lines);
  }

  /** Why something that was logged may be missing, a line each. */
  public List<String> blind() {
    return List.copyOf(blind);
  }

  @Override
  public void close() {
    end.run();
    root.removeHandler(handler);
    root.setLevel(before);
    ALONE.unlock();
  }

  private static final class Taking extends Handler {
    private final Queue<String> lines;

    Taking(Queue<String> lines) {
      this.lines = lines;
      setLevel(Level.ALL);
      setFormatter(new SimpleFormatter());
    }

    @Override
    public void publish(LogRecord record) {
      lines.add(getFormatter().format(record));
    }

    @Override
    public void flush() {
      // there is nothing between the record and the text
    }

    @Override
    public void close() {
      // nothing is held
    }
  }
}
