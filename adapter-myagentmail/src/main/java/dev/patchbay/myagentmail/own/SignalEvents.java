package dev.patchbay.myagentmail.own;

import com.squareup.moshi.JsonDataException;
import dev.patchbay.event.EventPayload.VendorEvent;
import dev.patchbay.identity.PostRef;
import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.read.Authors;
import dev.patchbay.myagentmail.read.SignalHandles;
import dev.patchbay.myagentmail.read.Times;
import dev.patchbay.myagentmail.signal.SignalEvent;
import dev.patchbay.myagentmail.wire.FoundWire;
import dev.patchbay.myagentmail.wire.SignalEventWire;
import dev.patchbay.myagentmail.wire.SignalEventWire.Engager;
import dev.patchbay.myagentmail.wire.SignalWire;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.support.read.WireJson;
import dev.patchbay.value.ApproximateTime;
import io.vavr.control.Option;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads what the port passes on raw of the three kinds of signal that it has no event for. */
public final class SignalEvents {
  private final Found found = new Found(new Reading());
  private final SignalEventWire wire;
  private final SubscriptionRef signal;

  private SignalEvents(SignalEventWire wire, SubscriptionRef signal) {
    this.wire = wire;
    this.signal = signal;
  }

  /** What the event tells; none when it is of no such kind, or names no signal. */
  public static Option<SignalEvent> read(VendorEvent event) {
    return switch (event.type()) {
      case "signal.match" -> of(event).map(SignalEvents::matched);
      case "signal.engagement" -> of(event).map(SignalEvents::engaged);
      case "signal.job_change" -> of(event).map(SignalEvents::changed);
      default -> Option.none();
    };
  }

  private static Option<SignalEvents> of(VendorEvent event) {
    SignalEventWire wire;
    try {
      wire = WireJson.moshi().adapter(SignalEventWire.class).fromJsonValue(event.raw());
    } catch (JsonDataException strange) {
      return Option.none();
    }
    String id = wire == null || wire.signal() == null ? null : wire.signal().id();
    return wire == null || id == null || id.isBlank()
        ? Option.none()
        : Option.some(new SignalEvents(wire, SignalHandles.ref(id)));
  }

  private SignalEvent matched() {
    return new SignalEvent.PostMatched(
        signal,
        name(),
        Found.present(wire.signal() == null ? null : wire.signal().query()),
        match(),
        foundAt(),
        post(),
        excerpt(),
        postedAt(),
        Found.lead(wire.author()),
        found.classification(wire.classification()));
  }

  private SignalEvent engaged() {
    SignalWire.Target target = wire.target();
    Engager engager = wire.engager();
    FoundWire.Author author =
        engager == null
            ? null
            : new FoundWire.Author(
                engager.name(),
                engager.profileUrl(),
                engager.headline(),
                engager.role(),
                engager.company());
    FoundWire.Engagement how =
        engager == null ? null : new FoundWire.Engagement(engager.action(), engager.commentText());
    return new SignalEvent.Engaged(
        signal,
        name(),
        match(),
        foundAt(),
        target == null ? Option.none() : Authors.of(target.url()),
        target == null ? Option.none() : Found.present(target.label()),
        post(),
        excerpt(),
        postedAt(),
        Found.lead(author),
        found.engagement(how),
        found.classification(wire.classification()));
  }

  private SignalEvent changed() {
    return new SignalEvent.JobChanged(
        signal,
        name(),
        match(),
        foundAt(),
        Found.lead(wire.person()),
        Found.jobChange(wire.change()),
        found.classification(wire.classification()));
  }

  private Option<String> name() {
    return Found.present(wire.signal() == null ? null : wire.signal().name());
  }

  private Option<VendorRef> match() {
    return Found.present(wire.match() == null ? null : wire.match().id())
        .map(id -> VendorRef.of(MyAgentMail.VENDOR, Found.MATCH, id));
  }

  private Option<Instant> foundAt() {
    return Option.of(wire.match() == null ? null : Scalars.time(wire.match().foundAt()));
  }

  private Option<PostRef> post() {
    return PostRef.known(post(SignalEventWire.Post::url)).filter(ref -> ref.flaws().isEmpty());
  }

  private Option<String> excerpt() {
    return Found.present(post(SignalEventWire.Post::excerpt));
  }

  private Option<ApproximateTime> postedAt() {
    return Option.of(Times.approximate(post(SignalEventWire.Post::postedAt)));
  }

  private @Nullable String post(PostMember member) {
    return wire.post() == null ? null : member.of(wire.post());
  }

  private interface PostMember {
    @Nullable String of(SignalEventWire.Post post);
  }
}
