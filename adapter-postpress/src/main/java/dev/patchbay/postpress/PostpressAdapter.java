package dev.patchbay.postpress;

import com.squareup.moshi.Moshi;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.DialectEvents;
import dev.patchbay.dialect.DialectInvitations;
import dev.patchbay.dialect.DialectMessaging;
import dev.patchbay.dialect.DialectOptions;
import dev.patchbay.dialect.DialectPosts;
import dev.patchbay.dialect.DialectProfiles;
import dev.patchbay.dialect.DialectSearch;
import dev.patchbay.dialect.DialectSessions;
import dev.patchbay.dialect.LaterSearch;
import dev.patchbay.dialect.PostRules;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.spi.Resources;
import dev.patchbay.support.argument.LookUpResolver;
import dev.patchbay.support.read.WireJson;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.TableAdapter;
import java.time.Clock;
import java.util.Set;

/**
 * postpress as one table, most of it in the rooms of the dialect. In what it differs from Unipile
 * v1 stands in {@link PostpressAdapterProvider} (options), here (rooms and their rows) and in
 * {@link PostpressDifferences} (what is said of them).
 */
public final class PostpressAdapter extends TableAdapter {
  private PostpressAdapter(AdapterTable table) {
    super(table);
  }

  static PostpressAdapter over(
      DialectOptions options, PostpressAddress address, Resources resources) {
    Moshi moshi = WireJson.moshi();
    Dialect dialect =
        new Dialect(
            options,
            address.settings(options.vendor(), moshi, Set.of()),
            resources,
            new LookUpResolver(Clock.systemUTC()));
    return new PostpressAdapter(table(dialect));
  }

  private static AdapterTable table(Dialect dialect) {
    return AdapterTable.of(dialect.vendor())
        .with(search(dialect)::addTo)
        .with(new DialectProfiles(dialect)::addTo)
        .with(new DialectInvitations(dialect)::addTo)
        .with(new DialectMessaging(dialect)::addTo)
        .with(new DialectSessions(dialect)::addTo)
        .with(new DialectPosts(dialect, new PostRules(true, true))::addTo)
        .with(new DialectEvents(dialect)::addTo)
        .build();
  }

  private static DialectSearch search(Dialect dialect) {
    return DialectSearch.of(dialect)
        .with(SearchOperations.SEARCH_RECRUITER_PEOPLE, LaterSearch::recruiterPeople)
        .with(SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE, LaterSearch::salesNavigatorPeople)
        .with(
            SearchOperations.SEARCH_SALES_NAVIGATOR_COMPANIES, LaterSearch::salesNavigatorCompanies)
        .with(SearchOperations.SEARCH_LOOK_UP_TERMS, LaterSearch::terms)
        .filling("tags", "notes");
  }
}
