package dev.patchbay.tck;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Holds what the kit writes to the schemas that it ships. */
final class Schemas {
  private Schemas() {}

  /** Where a text breaks the schema that lies beside a class. */
  static List<String> errors(Class<?> beside, String schema, String json) throws IOException {
    try (InputStream in = beside.getResourceAsStream(schema)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
          .validate(json, InputFormat.JSON)
          .stream()
          .map(Object::toString)
          .toList();
    }
  }
}
