package dev.patchbay.dialect.search;

import dev.patchbay.dialect.read.Rows;
import dev.patchbay.dialect.wire.SearchWire;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.JobRef;
import dev.patchbay.profile.Job;
import dev.patchbay.profile.JobBuilder;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.value.ApproximateTime;
import io.vavr.control.Option;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Jobs of a search, from the wire to neutral; one for each answer. */
final class JobHits {
  private static final String TYPE = "JOB";

  private final Reading reading;
  private final HitLeftovers leftovers;

  JobHits(Reading reading, HitLeftovers leftovers) {
    this.reading = reading;
    this.leftovers = leftovers;
  }

  /** The job; null, and noted, when the row is none or has no name to refer to. */
  @Nullable Job read(SearchWire.Job from) {
    if (HitTypes.other(from.type(), TYPE, reading)) {
      return null;
    }
    Option<JobRef> ref = JobRef.known(from.id(), from.url());
    if (ref.isEmpty()) {
      reading.unrecognised("rows.ref", "a job without id and url");
      return null;
    }
    leftovers.job(from);
    JobBuilder job =
        Job.builder(ref.get())
            .title(from.title())
            .location(from.location())
            .postedAt(posted(from.posted_at()))
            .reposted(from.reposted())
            .promoted(from.promoted())
            .easyApply(from.easy_apply())
            .benefits(Rows.read(from.benefits(), benefit -> benefit));
    return employer(job, from.company()).build();
  }

  private static JobBuilder employer(JobBuilder job, SearchWire.@Nullable Employer from) {
    return from == null
        ? job
        : job.company(
                CompanyRef.known(from.id(), from.public_identifier(), from.profile_url())
                    .getOrNull())
            .companyName(from.name())
            .companyLogoUrl(from.profile_picture_url());
  }

  private @Nullable ApproximateTime posted(@Nullable String at) {
    Instant time = Scalars.time(at);
    if (time == null && at != null && !at.isBlank()) {
      reading.unrecognised("rows.postedAt", at);
    }
    return time == null ? null : ApproximateTime.exact(time);
  }
}
