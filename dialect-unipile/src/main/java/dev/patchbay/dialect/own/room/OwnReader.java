package dev.patchbay.dialect.own.room;

import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.ResultReader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads results of own operations, whose components the vendor spells in snake case, or as they
 * are.
 */
final class OwnReader {
  private OwnReader() {}

  static ResultReader of(Reading reading) {
    return ResultReader.of(reading, OwnReader::member);
  }

  private static @Nullable Object member(Map<?, ?> members, String component) {
    Object member = members.get(OwnWriter.snake(component));
    Object told = member == null ? members.get(component) : member;
    // One rendering of the contract shows a list of one where the others have an object.
    return component.equals("specifics") && told instanceof List<?> list && !list.isEmpty()
        ? list.get(0)
        : told;
  }
}
