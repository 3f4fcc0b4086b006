package dev.patchbay.cli;

import java.io.Console;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** Whether somebody looks on. */
final class Terminal {
  private Terminal() {}

  /** Whether standard input and output are a terminal, on any JDK. */
  static boolean attached() {
    return attached(System.console());
  }

  /** Up to JDK 21 there is no console without a terminal; later ones have to be asked. */
  private static boolean attached(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean)
          MethodHandles.publicLookup()
              .findVirtual(Console.class, "isTerminal", MethodType.methodType(boolean.class))
              .invokeExact(console);
    } catch (NoSuchMethodException beforeJdk22) {
      return true;
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable impossible) {
      throw new IllegalStateException("A console could not be asked", impossible);
    }
  }
}
