package dev.patchbay.tck.run;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.Queue;
import org.slf4j.ILoggerFactory;

/** Takes down what is logged by Logback, and shows it to nobody else meanwhile. */
final class LogbackWatch extends AppenderBase<ILoggingEvent> {
  private final Queue<String> lines;

  private LogbackWatch(Queue<String> lines) {
    this.lines = lines;
  }

  /** Begins; what is answered ends it. */
  static Runnable begin(ILoggerFactory factory, Queue<String> lines) {
    LoggerContext context = (LoggerContext) factory;
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Level before = root.getLevel();
    LogbackWatch watch = new LogbackWatch(lines);
    watch.setContext(context);
    watch.start();
    var others = new java.util.ArrayList<ch.qos.logback.core.Appender<ILoggingEvent>>();
    root.iteratorForAppenders().forEachRemaining(others::add);
    others.forEach(root::detachAppender);
    root.addAppender(watch);
    root.setLevel(Level.TRACE);
    return () -> {
      root.setLevel(before);
      root.detachAppender(watch);
      others.forEach(root::addAppender);
    };
  }

  @Override
  protected void append(ILoggingEvent event) {
    lines.add(
        event.getLevel() + " " + event.getLoggerName() + " " + event.getFormattedMessage() + "\n");
    if (event.getThrowableProxy() != null) {
      lines.add(ThrowableProxyUtil.asString(event.getThrowableProxy()) + "\n");
    }
  }
}
