package dev.patchbay.unipile;

import com.squareup.moshi.Moshi;
import dev.patchbay.Operations;
import dev.patchbay.call.Area;
import dev.patchbay.capability.Support;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.DialectErrors;
import dev.patchbay.dialect.DialectMessaging;
import dev.patchbay.dialect.DialectOptions;
import dev.patchbay.dialect.DialectPosts;
import dev.patchbay.dialect.DialectSearch;
import dev.patchbay.dialect.DialectSessions;
import dev.patchbay.spi.Resources;
import dev.patchbay.support.argument.LookUpResolver;
import dev.patchbay.support.http.WireSettings;
import dev.patchbay.support.read.WireJson;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.TableAdapter;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Unipile's API v1 as one table, most of it in the rooms of the dialect. */
public final class UnipileAdapter extends TableAdapter {
  private static final String PREFIX = "api/v1";

  private UnipileAdapter(AdapterTable table) {
    super(table);
  }

  static UnipileAdapter over(
      DialectOptions options,
      String baseUrl,
      String apiKey,
      long longestAnswer,
      Resources resources) {
    Moshi moshi = WireJson.moshi();
    WireSettings settings =
        new WireSettings(
            options.vendor(),
            baseUrl,
            PREFIX,
            Map.of("X-API-KEY", apiKey, "Accept", "application/json"),
            moshi,
            DialectErrors.table(moshi),
            List.of(),
            longestAnswer);
    return new UnipileAdapter(
        table(new Dialect(options, settings, resources, new LookUpResolver(Clock.systemUTC()))));
  }

  private static AdapterTable table(Dialect dialect) {
    AdapterTable.Builder table = AdapterTable.of(dialect.vendor());
    Set<Area> missing =
        EnumSet.complementOf(EnumSet.of(Area.SEARCH, Area.MESSAGING, Area.SESSION, Area.POST));
    Operations.ALL.stream()
        .filter(operation -> missing.contains(operation.area()))
        .forEach(operation -> table.without(operation, Support.Reason.NOT_BUILT_YET, ""));
    return table
        .with(DialectSearch.of(dialect)::addTo)
        .with(new DialectMessaging(dialect)::addTo)
        .with(new DialectSessions(dialect)::addTo)
        .with(new DialectPosts(dialect)::addTo)
        .with(new UnipileOwnRoom(dialect)::addTo)
        .build();
  }
}
