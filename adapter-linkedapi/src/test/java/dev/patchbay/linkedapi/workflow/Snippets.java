package dev.patchbay.linkedapi.workflow;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** Expressions in Java, and what the compiler says of each. */
final class Snippets {
  private static final int PER_METHOD = 200;
  private static final Pattern ERROR =
      Pattern.compile("Snippets\\.java:(\\d+):.*?: (compiler\\S+)");

  private final List<String> expressions = new ArrayList<>();

  void add(String expression) {
    expressions.add(expression);
  }

  /** The expressions that do not compile, each with the code of its first error. */
  Map<String, String> refused(Path directory) throws IOException {
    Map<Integer, String> byLine = new LinkedHashMap<>();
    StringBuilder source = new StringBuilder();
    source.append("import dev.patchbay.identity.*; import dev.patchbay.linkedapi.workflow.*;\n");
    source.append("class Snippets {\n");
    int line = 2;
    for (int index = 0; index < expressions.size(); index++) {
      if (index % PER_METHOD == 0) {
        source.append(index == 0 ? "" : "}\n").append("void m").append(index).append("() {\n");
        line += index == 0 ? 1 : 2;
      }
      source.append("Object o").append(index).append(" = ").append(expressions.get(index));
      source.append(";\n");
      byLine.put(++line, expressions.get(index));
    }
    source.append("}\n}\n");
    Path file = Files.writeString(directory.resolve("Snippets.java"), source);
    Map<String, String> refused = new LinkedHashMap<>();
    Matcher errors = ERROR.matcher(compile(file, directory));
    while (errors.find()) {
      String expression = byLine.get(Integer.valueOf(errors.group(1)));
      if (expression == null) {
        throw new IllegalStateException("An error beside the expressions: " + errors.group());
      }
      refused.putIfAbsent(expression, errors.group(2));
    }
    return refused;
  }

  private static String compile(Path file, Path output) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    ToolProvider.findFirst("javac")
        .orElseThrow()
        .run(
            out,
            out,
            "-proc:none",
            "-XDrawDiagnostics",
            "-Xmaxerrs",
            "100000",
            "-d",
            output.toString(),
            "-classpath",
            System.getProperty("java.class.path"),
            file.toString());
    return said.toString();
  }
}
