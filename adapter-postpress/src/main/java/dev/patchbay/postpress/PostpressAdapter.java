package dev.patchbay.postpress;

import com.squareup.moshi.Moshi;
import dev.patchbay.call.Caller;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.DialectOptions;
import dev.patchbay.dialect.event.DialectEvents;
import dev.patchbay.dialect.invitation.DialectInvitations;
import dev.patchbay.dialect.messaging.DialectMessaging;
import dev.patchbay.dialect.own.room.OwnRooms;
import dev.patchbay.dialect.post.DialectPosts;
import dev.patchbay.dialect.post.PostRules;
import dev.patchbay.dialect.profile.DialectProfiles;
import dev.patchbay.dialect.search.DialectSearch;
import dev.patchbay.dialect.search.LaterSearch;
import dev.patchbay.dialect.session.DialectSessions;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.spi.Resources;
import dev.patchbay.support.argument.ArgumentMap;
import dev.patchbay.support.argument.Encodings;
import dev.patchbay.support.argument.LookUpResolver;
import dev.patchbay.support.argument.WirePlace;
import dev.patchbay.support.read.WireJson;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.TableAdapter;
import io.vavr.control.Option;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * postpress as one table, most of it in the rooms of the dialect. In what it differs from Unipile
 * v1 stands in {@link PostpressAdapterProvider} (options), here (rooms and their rows) and in
 * {@link PostpressDifferences} (what is said of them).
 */
public final class PostpressAdapter extends TableAdapter {
  /**
   * Fields of rows that the page on search shows for every product, and Unipile for some or none.
   */
  static final List<String> MORE_FIELDS =
      List.of(
          "firstName",
          "lastName",
          "currentTitle",
          "positions",
          "positions.companySize",
          "positions.companyDescription",
          "positions.companyLogoUrl",
          "lastOutreach",
          "candidate",
          "privacy",
          "tags",
          "notes",
          "mentions",
          "author.pictureUrl",
          "opened.pronoun",
          "opened.posts.mentions");

  /** Rows of a Classic page. */
  static final int CLASSIC_MOST = 50;

  private static final Moshi MOSHI = WireJson.moshi(new GatewayPages());

  private PostpressAdapter(AdapterTable table) {
    super(table);
  }

  static PostpressAdapter over(
      DialectOptions options, PostpressAddress address, Resources resources) {
    Dialect dialect =
        new Dialect(
            options,
            address.settings(options.vendor(), MOSHI, takingKeys()),
            resources,
            new LookUpResolver(Clock.systemUTC()));
    return new PostpressAdapter(table(dialect, address.sendsKeys()));
  }

  private static Set<String> takingKeys() {
    return PostpressDifferences.TAKING_KEYS.stream().map(Operation::id).collect(Collectors.toSet());
  }

  @Override
  public <E> Option<E> extension(Class<E> type, Caller caller) {
    return type == PostpressOperations.class
        ? Option.some(type.cast(new PostpressOperations(caller)))
        : Option.none();
  }

  private static AdapterTable table(Dialect dialect, boolean sendsKeys) {
    DialectProfiles profiles = new DialectProfiles(dialect);
    DialectMessaging messaging = new DialectMessaging(dialect);
    return AdapterTable.of(dialect.vendor())
        .with(search(dialect)::addTo)
        .with(profiles::addTo)
        .with(new DialectInvitations(dialect)::addTo)
        .with(messaging::addTo)
        .with(new DialectSessions(dialect)::addTo)
        .with(new DialectPosts(dialect, new PostRules(true, true))::addTo)
        .with(new DialectEvents(dialect)::addTo)
        .with(new OwnRooms(dialect, PostpressOperations.OWN)::addTo)
        .with(new PostpressOwnRoom(dialect)::addTo)
        .with(table -> profiles.addPreviews(table, PostpressOperations.PREVIEW_PROFILE))
        .with(table -> messaging.addMessagesFrom(table, PostpressOperations.MESSAGES_FROM))
        .with(new PostpressDifferences(sendsKeys)::addTo)
        .build();
  }

  private static DialectSearch search(Dialect dialect) {
    return DialectSearch.of(dialect)
        .with(SearchOperations.SEARCH_PEOPLE, PostpressAdapter::fiftyAtMost)
        .with(SearchOperations.SEARCH_COMPANIES, PostpressAdapter::fiftyAtMost)
        .with(SearchOperations.SEARCH_POSTS, PostpressAdapter::fiftyAtMost)
        .with(SearchOperations.SEARCH_JOBS, PostpressAdapter::fiftyAtMost)
        .with(SearchOperations.SEARCH_RECRUITER_PEOPLE, LaterSearch::recruiterPeople)
        .with(SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE, LaterSearch::salesNavigatorPeople)
        .with(
            SearchOperations.SEARCH_SALES_NAVIGATOR_COMPANIES, LaterSearch::salesNavigatorCompanies)
        .with(SearchOperations.SEARCH_LOOK_UP_TERMS, LaterSearch::terms)
        .filling(MORE_FIELDS.toArray(String[]::new));
  }

  /** More rows of a Classic page are refused with {@code errors/limit_too_high}. */
  private static <Q extends Request> ArgumentMap.Builder<Q> fiftyAtMost(
      ArgumentMap.Builder<Q> rows) {
    return rows.override(
        "pageSize",
        WirePlace.query("limit"),
        Encodings.asIs(),
        size -> size.between(1, CLASSIC_MOST));
  }
}
