package dev.patchbay.myagentmail;

import dev.patchbay.call.Caller;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.event.MyAgentMailEvents;
import dev.patchbay.myagentmail.invitation.MyAgentMailInvitations;
import dev.patchbay.myagentmail.messaging.MyAgentMailMessaging;
import dev.patchbay.myagentmail.own.OwnCadences;
import dev.patchbay.myagentmail.own.OwnReads;
import dev.patchbay.myagentmail.own.OwnSearches;
import dev.patchbay.myagentmail.own.OwnSignals;
import dev.patchbay.myagentmail.own.OwnWatchlists;
import dev.patchbay.myagentmail.post.MyAgentMailPosts;
import dev.patchbay.myagentmail.profile.MyAgentMailProfiles;
import dev.patchbay.myagentmail.search.MyAgentMailSearch;
import dev.patchbay.myagentmail.session.MyAgentMailSessions;
import dev.patchbay.secret.Secret;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.TableAdapter;
import io.vavr.control.Option;
import java.util.List;

/** MyAgentMail as one table. */
final class MyAgentMailAdapter extends TableAdapter {
  private MyAgentMailAdapter(AdapterTable table) {
    super(table);
  }

  static MyAgentMailAdapter over(MyAgentMail vendor, List<Secret> webhookSecrets) {
    return new MyAgentMailAdapter(
        AdapterTable.of(MyAgentMail.VENDOR)
            .with(new MyAgentMailSearch(vendor)::addTo)
            .with(new MyAgentMailProfiles(vendor)::addTo)
            .with(new MyAgentMailMessaging(vendor)::addTo)
            .with(new MyAgentMailSessions(vendor)::addTo)
            .with(new MyAgentMailInvitations(vendor)::addTo)
            .with(new MyAgentMailPosts(vendor)::addTo)
            .with(new MyAgentMailEvents(vendor, webhookSecrets)::addTo)
            .with(new OwnSearches(vendor)::addTo)
            .with(new OwnSignals(vendor)::addTo)
            .with(new OwnWatchlists(vendor)::addTo)
            .with(new OwnReads(vendor)::addTo)
            .with(new OwnCadences(vendor)::addTo)
            .build());
  }

  @Override
  public <E> Option<E> extension(Class<E> type, Caller caller) {
    return type == MyAgentMailOperations.class
        ? Option.some(type.cast(new MyAgentMailOperations(caller)))
        : Option.none();
  }
}
