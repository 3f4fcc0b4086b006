package dev.patchbay.cli;

import dev.patchbay.Operations;
import dev.patchbay.call.Operation;
import dev.patchbay.cli.CapabilitiesMatrix.Row;
import dev.patchbay.tck.report.Pages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The matrix as one self-contained page that can be filtered in a browser. */
final class MatrixPage {
  private MatrixPage() {}

  static String of(CapabilitiesMatrix matrix) {
    List<Map<String, Object>> operations = new ArrayList<>();
    List<Map<String, Object>> details = new ArrayList<>();
    List<Row> rows = matrix.operations();
    for (int i = 0; i < rows.size(); i++) {
      Operation<?, ?> operation = Operations.ALL.get(i);
      List<Row> within = matrix.details(operation);
      Map<String, Object> row = row(rows.get(i), operation);
      row.put("within", within.isEmpty() ? false : within.size());
      operations.add(row);
      for (int at = 0; at < within.size(); at++) {
        Map<String, Object> part = row(within.get(at), operation);
        part.put("first", at == 0);
        part.put("kind", within.get(at).name().startsWith("→") ? "field" : "argument");
        details.add(part);
      }
    }
    return Pages.fill(
        MatrixPage.class,
        "matrix.mustache",
        Map.of(
            "vendors",
            matrix.vendors(),
            "operations",
            operations,
            "details",
            details,
            "areas",
            Operations.ALL.stream().map(MatrixPage::area).distinct().toList(),
            "differing",
            rows.stream().filter(Row::differs).count(),
            "all",
            rows.size()));
  }

  private static Map<String, Object> row(Row row, Operation<?, ?> operation) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("operation", operation.id());
    told.put("area", area(operation));
    told.put("name", row.name().replace("→ ", ""));
    told.put("differs", row.differs());
    told.put(
        "cells",
        row.cells().stream().map(cell -> Map.of("text", cell, "tone", tone(cell))).toList());
    return told;
  }

  private static String area(Operation<?, ?> operation) {
    return operation.area().name().toLowerCase(Locale.ROOT);
  }

  private static String tone(String cell) {
    if (cell.startsWith("yes")) {
      return "good";
    }
    return cell.startsWith("emulated") ? "warn" : "plain";
  }
}
