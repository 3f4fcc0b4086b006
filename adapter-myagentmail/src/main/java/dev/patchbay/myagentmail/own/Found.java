package dev.patchbay.myagentmail.own;

import dev.patchbay.identity.PostRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.event.Signals;
import dev.patchbay.myagentmail.intent.Classification;
import dev.patchbay.myagentmail.intent.ClassifiedPost;
import dev.patchbay.myagentmail.intent.ClassifiedSearch;
import dev.patchbay.myagentmail.intent.Lead;
import dev.patchbay.myagentmail.read.Authors;
import dev.patchbay.myagentmail.read.SignalHandles;
import dev.patchbay.myagentmail.read.Times;
import dev.patchbay.myagentmail.signal.Engagement;
import dev.patchbay.myagentmail.signal.JobChange;
import dev.patchbay.myagentmail.signal.MatchKind;
import dev.patchbay.myagentmail.signal.Signal;
import dev.patchbay.myagentmail.signal.SignalKind;
import dev.patchbay.myagentmail.signal.SignalMatch;
import dev.patchbay.myagentmail.signal.SignalRun;
import dev.patchbay.myagentmail.wire.FoundWire;
import dev.patchbay.myagentmail.wire.SignalWire;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * Reads classified searches and signals, and what both find.
 *
 * @param reading takes what is not known
 */
record Found(Reading reading) {
  static final String SEARCH = "search";
  static final String MATCH = "match";

  ClassifiedSearch search(String id, FoundWire.Search from) {
    return new ClassifiedSearch(
        VendorRef.of(MyAgentMail.VENDOR, SEARCH, id),
        session(from.sessionId()),
        present(from.query()),
        Option.of(reading.constant("lookBack", OwnWords.LOOK_BACKS, from.lookback())),
        Option.of(reading.constant("minIntent", OwnWords.INTENTS, from.minIntent())),
        present(from.intentDescription()),
        Option.of(from.resultCount()),
        Option.of(from.tookMs()),
        present(from.errorCode()),
        present(from.errorMessage()),
        Option.of(Scalars.time(from.createdAt())));
  }

  /** A signal of its own operations. */
  Signal signal(String id, SignalWire.Signal from) {
    SignalKind kind = reading.constant("kind", OwnWords.KINDS, Signals.kind(from));
    SignalWire.Target target = from.target();
    return new Signal(
        SignalHandles.ref(id),
        kind == null ? SignalKind.UNKNOWN : kind,
        present(from.name()),
        present(from.query()),
        session(from.sessionId()),
        Option.of(reading.constant("cadence", OwnWords.CADENCES, from.cadence())),
        present(from.webhookUrl()),
        Option.of(reading.constant("minIntent", OwnWords.INTENTS, from.filterMinIntent())),
        present(from.intentDescription()),
        target == null ? Option.none() : Authors.of(target.url()),
        target == null ? Option.none() : present(target.label()),
        Option.of(from.watchlistCount()),
        Option.of(from.enabled()),
        Option.of(Scalars.time(from.lastPolledAt())),
        Option.of(Scalars.time(from.nextPollAt())),
        present(from.lastError()),
        Option.of(from.matchesCount()),
        Option.of(Scalars.time(from.createdAt())));
  }

  /** What a poll came to. */
  SignalRun run(FoundWire.Run from) {
    return new SignalRun(
        Option.of(reading.constant("signalKind", OwnWords.KINDS, from.signalKind())),
        Option.of(from.fetched()),
        Option.of(from.triagePassed()),
        Option.of(from.enriched()),
        Option.of(from.newMatches()),
        Option.of(from.pendingEnrichment()),
        Option.of(from.webhooksQueued()));
  }

  ClassifiedPost result(FoundWire.Result from) {
    return new ClassifiedPost(
        Option.of(from.rank()),
        PostRef.known(from.postUrl()).filter(ref -> ref.flaws().isEmpty()),
        present(from.postExcerpt()),
        Option.of(Times.approximate(from.postedAt())),
        lead(from.author()),
        classification(from.classification()),
        Option.of(from.triageScore()));
  }

  SignalMatch match(String id, FoundWire.Match from) {
    MatchKind kind = reading.constant("kind", OwnWords.MATCHES, from.kind());
    return new SignalMatch(
        VendorRef.of(MyAgentMail.VENDOR, MATCH, id),
        kind == null ? MatchKind.KEYWORD : kind,
        PostRef.known(from.postUrl()).filter(ref -> ref.flaws().isEmpty()),
        present(from.postExcerpt()),
        Option.of(Times.approximate(from.postPostedAt())),
        engagement(from.engagement()),
        jobChange(from.jobChange()),
        lead(from.author()),
        classification(from.classification()),
        Option.of(from.triageScore()),
        Option.of(from.pendingEnrichment()),
        Option.of(Scalars.time(from.foundAt())));
  }

  Option<Engagement> engagement(FoundWire.@Nullable Engagement from) {
    return from == null
        ? Option.none()
        : Option.some(
            new Engagement(
                Option.of(reading.constant("action", OwnWords.ACTIONS, from.action())),
                present(from.commentText())));
  }

  static Option<JobChange> jobChange(FoundWire.@Nullable JobChange from) {
    return from == null
        ? Option.none()
        : Option.some(
            new JobChange(
                present(from.oldRole()),
                present(from.oldCompany()),
                present(from.newRole()),
                present(from.newCompany())));
  }

  static Option<Lead> lead(FoundWire.@Nullable Author from) {
    return from == null
        ? Option.none()
        : Option.some(
            new Lead(
                ProfileRef.known(from.profileUrl()).filter(ref -> ref.flaws().isEmpty()),
                present(from.name()),
                present(from.headline()),
                present(from.role()),
                present(from.company())));
  }

  Option<Classification> classification(FoundWire.@Nullable Classification from) {
    return from == null
        ? Option.none()
        : Option.some(
            new Classification(
                Option.of(from.engage()),
                Option.of(reading.constant("intent", OwnWords.INTENTS, from.intent())),
                present(from.reason())));
  }

  static Option<SessionRef> session(@Nullable String id) {
    return present(id).map(known -> new SessionRef(MyAgentMail.VENDOR, known));
  }

  static Option<String> present(@Nullable String text) {
    return Option.of(text).filter(given -> !given.isBlank());
  }
}
