package dev.patchbay.identity;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A job posting, by every name that is known. Immutable.
 *
 * @param names at least one
 */
public record JobRef(Set<JobName> names) implements NamedRef<JobName> {
  /** Copies the names; at least one is needed. */
  public JobRef {
    names = Names.copy(names);
  }

  /**
   * Recognises a job URN, a job URL or digits (a job id) in any text. Never throws and never
   * guesses: text that is no name is kept and reported by {@link #flaws()}.
   */
  public static JobRef of(String text) {
    return of(JobReader.read(text));
  }

  /** Like {@link #of(String)}, for who wants to know early: the left side says how to repair. */
  public static Either<String, JobRef> parse(String text) {
    JobRef read = of(text);
    return read.flaws().isEmpty() ? Either.right(read) : Either.left(read.flaws().get(0));
  }

  /** All these names of one. */
  public static JobRef of(JobName first, JobName... more) {
    return new JobRef(Names.with(Names.of(List.of(first)), List.of(more)));
  }

  /**
   * What a vendor told about one job, in any fields: null, blank and unreadable texts are passed
   * over. None when all are null or blank.
   */
  public static Option<JobRef> known(@Nullable String... texts) {
    return Names.known(JobReader::read, texts).map(JobRef::new);
  }

  /** The same and one more name of it. */
  public JobRef with(JobName name) {
    return new JobRef(Names.with(names, List.of(name)));
  }

  /** LinkedIn's number; none when unknown. */
  public Option<String> jobId() {
    return Names.first(names, JobName.JobId.class).map(JobName.JobId::number);
  }

  /** {@code urn:li:jobPosting:<number>}; none when the number is unknown. */
  public Option<String> urn() {
    return jobId().map(number -> "urn:li:jobPosting:" + number);
  }

  /** The URL in normal form; none when the number is unknown. */
  public Option<String> url() {
    return jobId().map(number -> Texts.web("/jobs/view/", number));
  }

  @Override
  public String toString() {
    return Names.show(names);
  }
}
