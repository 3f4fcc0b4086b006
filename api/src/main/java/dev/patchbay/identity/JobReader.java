package dev.patchbay.identity;

/** Recognises the names of job postings. */
final class JobReader {
  private static final String EXAMPLE = "https://www.linkedin.com/jobs/view/4012345678";

  private JobReader() {}

  static JobName read(String given) {
    String text = Texts.decoded(given);
    return Complaints.general(text, EXAMPLE)
        .<JobName>map(reason -> new Unreadable(given, reason))
        .getOrElse(() -> readable(given, text));
  }

  private static JobName readable(String given, String text) {
    if (text.startsWith("urn:")) {
      return LinkedInNames.group(LinkedInNames.JOB_URN, text, 1)
          .<JobName>map(JobName.JobId::new)
          .getOrElse(
              () ->
                  new Unreadable(
                      given, Complaints.wrongUrn(text, "a job", "urn:li:jobPosting:4012345678")));
    }
    if (Texts.url(text)) {
      return LinkedInNames.group(LinkedInNames.JOB_URL, text, 1)
          .<JobName>map(JobName.JobId::new)
          .getOrElse(() -> new Unreadable(given, Complaints.wrongUrl(text, "a job", EXAMPLE)));
    }
    return LinkedInNames.JOB_ID.matcher(text).matches()
        ? new JobName.JobId(text)
        : new Unreadable(given, Complaints.other(text, "job", EXAMPLE));
  }
}
