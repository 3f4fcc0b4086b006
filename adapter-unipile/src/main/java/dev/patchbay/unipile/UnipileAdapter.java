package dev.patchbay.unipile;

import com.squareup.moshi.Moshi;
import dev.patchbay.call.Caller;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.DialectOptions;
import dev.patchbay.dialect.event.DialectEvents;
import dev.patchbay.dialect.invitation.DialectInvitations;
import dev.patchbay.dialect.messaging.DialectMessaging;
import dev.patchbay.dialect.own.room.OwnRooms;
import dev.patchbay.dialect.post.DialectPosts;
import dev.patchbay.dialect.profile.DialectProfiles;
import dev.patchbay.dialect.search.DialectSearch;
import dev.patchbay.dialect.session.DialectSessions;
import dev.patchbay.spi.Resources;
import dev.patchbay.support.argument.LookUpResolver;
import dev.patchbay.support.http.WireSettings;
import dev.patchbay.support.read.WireJson;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.TableAdapter;
import io.vavr.control.Option;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Unipile's API v1 as one table, most of it in the rooms of the dialect. */
final class UnipileAdapter extends TableAdapter {
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
            UnipileErrors.table(moshi),
            List.of(),
            longestAnswer);
    return new UnipileAdapter(
        table(new Dialect(options, settings, resources, new LookUpResolver(Clock.systemUTC()))));
  }

  @Override
  public <E> Option<E> extension(Class<E> type, Caller caller) {
    return type == UnipileOperations.class
        ? Option.some(type.cast(new UnipileOperations(caller)))
        : Option.none();
  }

  private static AdapterTable table(Dialect dialect) {
    return AdapterTable.of(dialect.vendor())
        .with(DialectSearch.of(dialect)::addTo)
        .with(new DialectProfiles(dialect)::addTo)
        .with(new DialectInvitations(dialect)::addTo)
        .with(new DialectMessaging(dialect)::addTo)
        .with(new DialectSessions(dialect)::addTo)
        .with(new DialectPosts(dialect)::addTo)
        .with(new DialectEvents(dialect)::addTo)
        .with(new OwnRooms(dialect, UnipileOperations.OWN)::addTo)
        .build();
  }
}
